import { classify } from "../microsoft/classify.ts";
import { MicrosoftError } from "../microsoft/errors.ts";
import type { Clock } from "./ports.ts";

/** Longest wait that a worker sleeps through, in ms; a longer one ends the turn and is kept by an alarm. */
export const LONGEST_SLEEP = 20_000;
/** How long a step waits for replication or passing faults altogether, in ms. */
export const STEP_PATIENCE = 300_000;

const BACKOFF = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

/** The run has to stop here and go on later: by itself at `dueAt` (ms since the epoch), or by the admin. */
export class Suspended extends Error {
  override readonly name = "Suspended";
  readonly dueAt: number | null;
  override readonly cause: unknown;

  constructor(dueAt: number | null, cause: unknown) {
    super("The run waits.");
    this.dueAt = dueAt;
    this.cause = cause;
  }
}

/** What to do about a failed attempt: nothing (`null`: it is final) or wait this many ms and look again. */
export function waitAfter(error: unknown, attempt: number, ours: boolean): number | null {
  if (!(error instanceof MicrosoftError)) return null;
  const verdict = classify(error, { ours });
  const backoff = BACKOFF[Math.min(attempt, BACKOFF.length - 1)] ?? LONGEST_SLEEP;
  switch (verdict.is) {
    case "throttled":
      return verdict.waitMs;
    case "replicating":
    case "transient":
    case "unknown-outcome":
      return verdict.waitMs ?? backoff;
    default:
      return null;
  }
}

/**
 * Tries until it works. `attempt` is told whether it was tried before: it then has to look first, because
 * the earlier request may have been carried out although its answer was lost.
 * @throws Suspended when the wait is too long for a worker or patience has run out; else the final error.
 */
export async function patiently<T>(
  attempt: (again: boolean) => Promise<T>,
  how: {
    readonly clock: Clock;
    readonly ours: boolean;
    readonly signal: AbortSignal;
    readonly onWait: (until: number | null) => Promise<void>;
    /** 0-1, so that several runs do not beat in time. */
    readonly jitter?: () => number;
  },
): Promise<T> {
  const { clock, signal } = how;
  const patienceEnds = clock.now() + STEP_PATIENCE;
  for (let n = 0; ; n++) {
    try {
      const result = await attempt(n > 0);
      if (n > 0) await how.onWait(null);
      return result;
    } catch (error) {
      signal.throwIfAborted();
      const wait = waitAfter(error, n, how.ours);
      if (wait === null) throw error;
      const jittered = Math.round(wait * (1 + 0.2 * (how.jitter ?? Math.random)()));
      const due = clock.now() + jittered;
      if (wait > LONGEST_SLEEP) throw new Suspended(due, error);
      if (due > patienceEnds) throw new Suspended(null, error);
      await how.onWait(due);
      await clock.sleep(jittered, signal);
    }
  }
}
