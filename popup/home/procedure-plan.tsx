import { useId } from "preact/hooks";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { ProcedurePlan as Plan } from "../../src/provisioning/model/procedure-state.ts";
import type { UndoAsked } from "../../src/provisioning/model/undo-state.ts";
import type { ShownProcedure, ShownVerb } from "../hooks/use-procedure.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { Foot } from "../parts/foot.tsx";
import { ProblemPanel } from "../parts/problem-panel.tsx";
import { Screen } from "../parts/screen.tsx";
import { hostOf } from "../setup/setup-facts.ts";
import { text } from "../words/words.ts";
import { LeaveButton } from "./procedure-buttons.tsx";
import { ProcedureLines } from "./procedure-lines.tsx";
import { byHandIn, textsOf } from "./procedure-texts.ts";

/** What will be done, before anything changes; or that there is nothing to do, and why. */
export function ProcedurePlan({
  procedure,
  plan,
  setUp,
}: {
  readonly procedure: ShownProcedure;
  readonly plan: Plan<ShownVerb>;
  readonly setUp: FinishedSetup | null;
}) {
  const { act } = useUi();
  const { name, state } = procedure;
  const texts = textsOf(procedure, setUp);
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
      {nothing ? (
        texts.nothing && <p class="lead">{text(texts.nothing)}</p>
      ) : (
        <p class="lead">
          {text("ui.procedure.unchanged")} {text(texts.lead, { environment })}
        </p>
      )}
      <HiddenHost plan={plan} url={addressOf(procedure, setUp)} />
      <ProcedureLines lines={plan.lines} progress={[]} />
      {procedure.name === "undo" && setUp?.byHand !== true && (
        <DeleteApplication asked={procedure.state.asked} />
      )}
    </Screen>
  );
}

const addressOf = (procedure: ShownProcedure, setUp: FinishedSetup | null): string | null =>
  setUp?.dynamicsUrl ?? byHandIn(procedure)?.environment?.url ?? null;

/** The browser does not let the organization be called: the click that allows it. */
export function HiddenHost({
  plan,
  url,
}: {
  readonly plan: Plan<ShownVerb>;
  /** Of the organization; null: not known. */
  readonly url: string | null;
}) {
  const { host } = useUi();
  const hidden = plan.lines.some(({ because }) => because.some(({ id }) => id === "undo.unseen.host"));
  if (!hidden || url === null) return null;
  return (
    <Button onClick={() => void host.requestOrigin(url).catch(() => false)}>
      {text("ui.procedure.allow", { host: hostOf(url) })}
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
