import type { CauseId } from "../causes.ts";
import type { FailureFacts } from "../errors.ts";
import type { RightsFinding } from "../rights-finding.ts";
import type { Circumstances, Verdict } from "../verdict.ts";

/**
 * One row of what is known of Microsoft's errors: what an answer proves, and whether waiting helps. All conditions that
 * are given must hold; the first row wins.
 */
export interface Rule {
  /** Where the row comes from. */
  readonly source: string;
  /** Any of these, as the code or among the detail codes; compared without regard to case. */
  readonly codes?: readonly string[];
  readonly status?: readonly number[];
  /** Matched against Microsoft's text. Only where codes do not tell cases apart (refusals-04). */
  readonly says?: RegExp;
  /** True: only answers that carry a claims challenge. */
  readonly challenged?: true;
  /** True: only answers that are not the service's own (refusals-03). */
  readonly foreign?: true;
  /** True: only refusals under the status of a success. */
  readonly refused?: true;
  /** Matched against "METHOD /path/{template}". */
  readonly operation?: RegExp;
  /** Who was refused: the signed-in person, or the application with its own secret. */
  readonly by?: "person" | "application";
  /** True: only of what the sender made a moment ago ({@link Circumstances}). */
  readonly ours?: true;
  /** What is known of the rights of whoever was refused; any of these (refusals-22). */
  readonly rights?: readonly RightsFinding[];
  /** What it proves. Absent: nothing that has a name; then the answer is quoted. */
  readonly cause?: CauseId;
  readonly verdict: Verdict | ((facts: FailureFacts, circumstances: Circumstances) => Verdict);
}

export const fatal: Verdict = { is: "fatal" };
export const interaction = ({ claims }: FailureFacts): Verdict => ({ is: "interaction", claims });
export const notFound: Verdict = { is: "not-found" };
export const alreadyExists: Verdict = { is: "already-exists" };
export const nameTaken: Verdict = { is: "name-taken" };
export const adminMode: Verdict = { is: "admin-mode" };

export const denied = (kind: Extract<Verdict, { is: "denied" }>["kind"]): Verdict => ({ is: "denied", kind });
export const policy = (kind: "lifetime" | "forbidden"): Verdict => ({ is: "policy", kind });
export const replicating = (facts: FailureFacts): Verdict => ({
  is: "replicating",
  waitMs: facts.retryAfterMs,
});
export const transient = (facts: FailureFacts): Verdict => ({ is: "transient", waitMs: facts.retryAfterMs });

/** The same, for so long and no longer, ms. */
export const atMost =
  (mostMs: number, wait: (facts: FailureFacts) => Verdict) =>
  (facts: FailureFacts): Verdict => {
    const verdict = wait(facts);
    return "waitMs" in verdict ? { ...verdict, mostMs } : verdict;
  };

/** refusals-28: what was made a moment ago is known everywhere within minutes. */
export const MINUTE_MS = 60_000;

/** "Throttled" without Retry-After: as long as the CLI for Microsoft 365 waits (graph-54). */
export const DEFAULT_THROTTLE_WAIT_MS = 10_000;
export const throttled = (facts: FailureFacts): Verdict => ({
  is: "throttled",
  waitMs: facts.retryAfterMs ?? DEFAULT_THROTTLE_WAIT_MS,
});

/** Whether a request changes nothing, so that it may be sent again without looking. */
export const onlyReads = ({ service, operation }: FailureFacts): boolean =>
  service === "entra" || /^(GET|HEAD) /.test(operation);

/** For answers that come before or after the change was made: reads are repeated, writes are looked up. */
export const interrupted = (facts: FailureFacts): Verdict =>
  onlyReads(facts) ? transient(facts) : { is: "unknown-outcome", waitMs: facts.retryAfterMs };

/** Replication for what we made a moment ago, else `otherwise`. */
export const ifOurs =
  (otherwise: Verdict) =>
  (facts: FailureFacts, { ours }: Circumstances): Verdict =>
    ours ? replicating(facts) : otherwise;
