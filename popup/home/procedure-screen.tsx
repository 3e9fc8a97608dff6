import { useEffect } from "preact/hooks";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { ShownProcedure } from "../hooks/use-procedure.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { Foot } from "../parts/foot.tsx";
import { Message } from "../parts/message.tsx";
import { ProblemPanel } from "../parts/problem-panel.tsx";
import { Screen } from "../parts/screen.tsx";
import { Activity, Countdown, Elapsed } from "../parts/wait.tsx";
import { text } from "../words/words.ts";
import { asksWhich, ByHandScreen } from "./by-hand-screen.tsx";
import { CheckPlan } from "./check-plan.tsx";
import { LeaveButton, RemedyButton } from "./procedure-buttons.tsx";
import { ProcedureLines } from "./procedure-lines.tsx";
import { ProcedurePlan } from "./procedure-plan.tsx";
import { byHandIn, textsOf } from "./procedure-texts.ts";
import { RotatedScreen } from "./rotated-screen.tsx";

export interface ProcedureProps {
  readonly procedure: ShownProcedure;
  /** The set-up that it is for; null when the list has it no more. */
  readonly setUp: FinishedSetup | null;
}

/** One procedure, from the look to its end: what its stored state says, and nothing else. */
export function ProcedureScreen({ procedure, setUp }: ProcedureProps) {
  const { state } = procedure;
  const { phase, plan } = state;
  if (procedure.name === "rotation" && asksWhich(procedure.state))
    return <ByHandScreen state={procedure.state} />;
  if (phase === "start" && state.problem) return <NotPlanned procedure={procedure} setUp={setUp} />;
  if (phase === "start" || phase === "inspecting" || plan === null)
    return <Inspecting procedure={procedure} setUp={setUp} />;
  if (phase === "planned" && procedure.name === "check" && procedure.state.plan !== null)
    return <CheckPlan state={procedure.state} plan={procedure.state.plan} setUp={setUp} />;
  if (phase === "planned") return <ProcedurePlan procedure={procedure} plan={plan} setUp={setUp} />;
  if (phase === "finished") {
    const makes = procedure.name === "rotation" && procedure.state.asked.removes === null;
    return makes && state.progress.every(({ status }) => status !== "stopped" && status !== "waiting") ? (
      <RotatedScreen
        runId={state.id}
        setUp={setUp}
        finished={byHandIn(procedure) ? "ui.by-hand.finished-text" : "ui.rotation.finished-text"}
      />
    ) : (
      <Finished procedure={procedure} setUp={setUp} />
    );
  }
  return <Going procedure={procedure} setUp={setUp} />;
}

function Inspecting({ procedure, setUp }: ProcedureProps) {
  const { announce } = useUi();
  const { changedAt, dueAt } = procedure.state;
  const sentence = byHandIn(procedure)
    ? text("ui.by-hand.inspecting")
    : text("ui.procedure.inspecting", {
        environment: setUp?.environmentName ?? "",
        tenant: setUp?.organizationName ?? "",
      });
  useEffect(() => announce(sentence), [announce, sentence]);
  return (
    <Screen
      title={text("ui.procedure.inspecting-title")}
      footer={<Foot primary={<LeaveButton name={procedure.name} look="secondary" />} />}
    >
      <Activity />
      <p class="lead">
        {sentence} {dueAt ? <Countdown until={dueAt} /> : <Elapsed since={changedAt} />}
      </p>
    </Screen>
  );
}

/** Nothing could be looked at, so there is no plan. */
function NotPlanned({ procedure }: ProcedureProps) {
  const { problem } = procedure.state;
  if (!problem) return null;
  const button = problem.remedy !== "none" && <RemedyButton procedure={procedure} problem={problem} />;
  return (
    <Screen
      title={text("ui.procedure.not-begun")}
      footer={
        <Foot
          primary={button || <LeaveButton name={procedure.name} look="primary" />}
          quiet={button && <LeaveButton name={procedure.name} look="quiet" />}
        />
      }
    >
      <ProblemPanel problem={problem} />
    </Screen>
  );
}

/** At work, or stopped with what is needed to continue. */
function Going({ procedure }: ProcedureProps) {
  const { act } = useUi();
  const { name, state } = procedure;
  const { phase, problem, plan, progress, dueAt } = state;
  const halted = phase === "paused";
  return (
    <Screen
      key={halted ? "halted" : "going"}
      title={text(halted ? "ui.procedure.halted" : textsOf(procedure).running)}
      footer={
        halted ? (
          <Foot
            primary={
              problem && problem.remedy !== "none" ? (
                <RemedyButton procedure={procedure} problem={problem} />
              ) : (
                <Button look="primary" onClick={() => void act(`${name}.resume`, {})}>
                  {text("ui.procedure.resume")}
                </Button>
              )
            }
            quiet={
              <Button look="quiet" onClick={() => void act(`${name}.stop`, {})}>
                {text("ui.procedure.stop")}
              </Button>
            }
          />
        ) : (
          <Foot hint={text("ui.procedure.may-close")} />
        )
      }
    >
      {problem && <ProblemPanel problem={problem} />}
      {dueAt && (
        <Message tone="info">
          <p>
            {text("ui.progress.by-itself")} <Countdown until={dueAt} />
          </p>
        </Message>
      )}
      {plan && <ProcedureLines lines={plan.lines} progress={progress} />}
    </Screen>
  );
}

function Finished({ procedure }: ProcedureProps) {
  const { name, state } = procedure;
  const texts = textsOf(procedure);
  return (
    <Screen
      title={text(texts.finishedTitle)}
      footer={<Foot primary={<LeaveButton name={name} look="primary" />} />}
    >
      <p class="lead">{text(texts.finished)}</p>
      {state.plan && <ProcedureLines lines={state.plan.lines} progress={state.progress} />}
    </Screen>
  );
}
