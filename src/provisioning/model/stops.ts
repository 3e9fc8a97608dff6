import { InteractionNeededError, MicrosoftError } from "../../microsoft/errors.ts";
import type { Verdict } from "../../microsoft/verdict.ts";
import type { Waited } from "./journal-record.ts";
import type { StepId } from "./step-ids.ts";

/** A wait too long for a worker: the turn ends and an alarm takes the run up again. */
export class TurnOver extends Error {
  override readonly name = "TurnOver";
  /** ms since the epoch. */
  readonly until: number;
  /** What has been waited up to then, so that the next turn goes on with the same patience. */
  readonly waited: Waited;

  constructor(until: number, waited: Waited) {
    super("The wait is longer than a turn.");
    this.until = until;
    this.waited = waited;
  }
}

/** Waiting has not helped for as long as a person can be asked to wait. */
export class OutOfPatience extends Error {
  override readonly name = "OutOfPatience";
  readonly verdict: Verdict["is"];
  /** The last failure, where there was one. */
  readonly last: unknown;

  constructor(verdict: Verdict["is"], last: unknown) {
    super("Waiting has not helped.");
    this.verdict = verdict;
    this.last = last;
  }
}

/** A step that this one needs has stopped; this one has nothing to say about it. */
export class StoppedEarlier extends Error {
  override readonly name = "StoppedEarlier";
  readonly step: StepId;

  constructor(step: StepId) {
    super(`The step ${step} has stopped.`);
    this.step = step;
  }
}

/**
 * What a confirmed plan calls "create" is there, made by somebody else since the plan was made, or somebody else has
 * got a key to what it calls "keep". It is not taken: the plan has to be made, read and confirmed again.
 */
export class PlanOutdated extends Error {
  override readonly name = "PlanOutdated";
  readonly step: StepId;

  constructor(step: StepId) {
    super(`The tenant is not as it was when ${step} was planned.`);
    this.step = step;
  }
}

/**
 * Whether a failure of something that is not essential may be passed over with a warning. Not when the run is
 * being aborted, has to pause, or Microsoft wants to see the admin.
 */
export const isHarmless = (error: unknown, signal: AbortSignal): boolean =>
  !signal.aborted &&
  (error instanceof OutOfPatience ||
    (error instanceof MicrosoftError && error.facts.claims === null && error.facts.status !== 401)) &&
  !(error instanceof InteractionNeededError);
