import type { CheckState, CheckVerb } from "../../src/provisioning/model/check-state.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { ProcedurePlan } from "../../src/provisioning/model/procedure-state.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { Foot } from "../parts/foot.tsx";
import { Message } from "../parts/message.tsx";
import { ProblemPanel } from "../parts/problem-panel.tsx";
import { Screen } from "../parts/screen.tsx";
import { text } from "../words/words.ts";
import { LeaveButton } from "./procedure-buttons.tsx";
import { ProcedureLines } from "./procedure-lines.tsx";
import { HiddenHost } from "./procedure-plan.tsx";
import { textsOf } from "./procedure-texts.ts";

/** What a check has found: first what is not as it was, with what can be done about it. */
export function CheckPlan({
  state,
  plan,
  setUp,
}: {
  readonly state: CheckState;
  readonly plan: ProcedurePlan<CheckVerb>;
  readonly setUp: FinishedSetup | null;
}) {
  const { act } = useUi();
  const texts = textsOf({ name: "check", state });
  const found = plan.lines.filter(({ does }) => does !== "fine");
  const fine = plan.lines.filter(({ does }) => does === "fine");
  const repairs = plan.changes > 0;
  /** What could be seen is as it was. */
  const isPart = found.every(({ does }) => does === "cannot-see");
  return (
    <Screen
      title={text(found.length === 0 ? texts.nothingTitle : isPart ? "ui.check.part-title" : texts.title)}
      footer={
        <Foot
          primary={
            repairs ? (
              <Button
                look="primary"
                onClick={() => void act("check.confirm", { planId: plan.id }, "ui.notice.plan-changed")}
              >
                {texts.confirm}
              </Button>
            ) : (
              <LeaveButton name="check" look="primary" />
            )
          }
          quiet={
            <>
              <Button look="quiet" onClick={() => void act("check.inspect", {})}>
                {text("ui.procedure.look-again")}
              </Button>
              {repairs && <LeaveButton name="check" look="quiet" />}
            </>
          }
        />
      }
    >
      {state.problem && <ProblemPanel problem={state.problem} />}
      {found.length === 0 ? (
        <Message tone="good">
          <p>{text("ui.check.fine-text")}</p>
        </Message>
      ) : (
        <p class="lead">{text(repairs ? "ui.check.found-text" : "ui.check.attend-text")}</p>
      )}
      <HiddenHost plan={plan} url={setUp?.dynamicsUrl ?? null} />
      {found.length > 0 && <ProcedureLines lines={found} progress={[]} label="ui.check.found-list" />}
      <Ways runId={state.asked.runId} plan={plan} />
      {fine.length > 0 && (
        <Disclosure
          label={
            fine.length === 1 ? text("ui.check.fine-one") : text("ui.check.fine-many", { count: fine.length })
          }
          open={found.length === 0}
        >
          <ProcedureLines lines={fine} progress={[]} label="ui.check.fine-list" />
        </Disclosure>
      )}
    </Screen>
  );
}

/** What helps where nothing can be put right by a request: another secret, or a person's word. */
function Ways({ runId, plan }: { readonly runId: string; readonly plan: ProcedurePlan<CheckVerb> }) {
  const { act } = useUi();
  const attends = (id: string) => plan.lines.some((line) => line.id === id && line.does === "attend");
  const newSecret = async (): Promise<void> => {
    if (await act("rotation.begin", { runId, removes: null })) await act("check.leave", {});
  };
  const known = async (): Promise<void> => {
    if (await act("home.known", { runId })) await act("check.inspect", {});
  };
  return (
    <>
      {attends("secret") && <Button onClick={() => void newSecret()}>{text("ui.home.new-secret")}</Button>}
      {(attends("others") || attends("roles-more")) && (
        <div>
          <Button onClick={() => void known()}>{text("ui.check.known")}</Button>
          <p class="hint">{text("ui.check.known-hint")}</p>
        </div>
      )}
    </>
  );
}
