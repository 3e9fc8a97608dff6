import { askedAgain } from "../engine/refused-before.ts";
import type { Problem } from "../model/plan.ts";
import type { SetupState } from "../model/setup-state.ts";

/** The state while the tenant is looked at. The plan that was there can't be confirmed any more. */
export const toInspecting = (now: SetupState): SetupState =>
  now.phase === "inspecting" && now.plan === null
    ? now
    : { ...now, phase: "inspecting", problem: null, plan: null, waited: null, dueAt: null };

/** The same, of a run that the admin asks for at this moment: what was refused before may be sent again. */
export const askedToRun = (state: SetupState, now: number): SetupState => ({
  ...toRunning(state),
  waited: null,
  askedAt: askedAgain(state.askedAt, now),
});

/** The state of a run that has stopped and waits for its admin. What was at work when it stopped is so no more. */
export const toPaused = (now: SetupState, problem: Problem): SetupState => ({
  ...now,
  phase: "paused",
  problem,
  dueAt: null,
  progress: now.progress.map((line) =>
    line.status === "working" ? { ...line, status: "stopped", sentence: null, waitingUntil: null } : line,
  ),
});

/** The state of a run that is under way. */
export const toRunning = (now: SetupState): SetupState =>
  now.phase === "running" && now.problem === null && (now.dueAt ?? null) === null
    ? now
    : { ...now, phase: "running", problem: null, dueAt: null };
