import { useId } from "preact/hooks";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { ProcedurePlan as Plan } from "../../src/provisioning/model/procedure-state.ts";
import type { RotationVerb } from "../../src/provisioning/model/rotation-state.ts";
import type { UndoAsked, UndoVerb } from "../../src/provisioning/model/undo-state.ts";
import type { ShownProcedure } from "../hooks/use-procedure.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { Foot } from "../parts/foot.tsx";
import { ProblemPanel } from "../parts/problem-panel.tsx";
import { Screen } from "../parts/screen.tsx";
import { hostOf } from "../setup/setup-facts.ts";
import { text } from "../words/words.ts";
import { LeaveButton } from "./procedure-buttons.tsx";
import { ProcedureLines } from "./procedure-lines.tsx";
import { textsOf } from "./procedure-texts.ts";

/** What will be done, before anything changes; or that there is nothing to do, and why. */
export function ProcedurePlan({
  procedure,
  plan,
  setUp,
}: {
  readonly procedure: ShownProcedure;
  readonly plan: Plan<UndoVerb | RotationVerb>;
  readonly setUp: FinishedSetup | null;
}) {
  const { act } = useUi();
  const { name, state } = procedure;
  const texts = textsOf(procedure);
  const nothing = plan.changes === 0;
  const environment = setUp?.environmentName ?? "";
  return (
    <Screen
      title={text(nothing ? texts.nothingTitle : texts.title)}
      footer={
        <Foot
          primary={
            nothing ? (
              <LeaveButton name={name} look="primary" />
            ) : (
              <Button
                look="primary"
                onClick={() => void act(`${name}.confirm`, { planId: plan.id }, "ui.notice.plan-changed")}
              >
                {texts.confirm}
              </Button>
            )
          }
          quiet={
            <>
              <Button look="quiet" onClick={() => void act(`${name}.inspect`, {})}>
                {text("ui.procedure.look-again")}
              </Button>
              {!nothing && <LeaveButton name={name} look="quiet" />}
            </>
          }
        />
      }
    >
      {state.problem && <ProblemPanel problem={state.problem} />}
      <p class="lead">
        {text("ui.procedure.unchanged")}{" "}
        {nothing ? texts.nothing && text(texts.nothing) : text(texts.lead, { environment })}
      </p>
      <HiddenHost plan={plan} setUp={setUp} />
      <ProcedureLines lines={plan.lines} progress={[]} />
      {procedure.name === "undo" && <DeleteApplication asked={procedure.state.asked} />}
    </Screen>
  );
}

/** The browser does not let the organization be called: the click that allows it. */
function HiddenHost({
  plan,
  setUp,
}: {
  readonly plan: Plan<UndoVerb | RotationVerb>;
  readonly setUp: FinishedSetup | null;
}) {
  const { host } = useUi();
  const hidden = plan.lines.some(({ because }) => because.some(({ id }) => id === "undo.unseen.host"));
  if (!hidden || setUp === null) return null;
  const { dynamicsUrl } = setUp;
  return (
    <Button onClick={() => void host.requestOrigin(dynamicsUrl).catch(() => false)}>
      {text("ui.procedure.allow", { host: hostOf(dynamicsUrl) })}
    </Button>
  );
}

/** Whether the app registration goes as well: another plan, which is looked at anew. */
function DeleteApplication({ asked }: { readonly asked: UndoAsked }) {
  const { act } = useUi();
  const id = useId();
  const { runId, deleteApplication } = asked;
  return (
    <div class="choice-box">
      <label>
        <input
          type="checkbox"
          checked={deleteApplication}
          aria-describedby={id}
          onChange={(event) =>
            void act("undo.begin", { runId, deleteApplication: event.currentTarget.checked })
          }
        />
        {text("ui.undo.delete-app")}
      </label>
      <p class="hint" id={id}>
        {text("ui.undo.delete-app-hint")}
      </p>
    </div>
  );
}
