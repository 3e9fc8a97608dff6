import type { FailureFacts } from "../errors.ts";
import type { Circumstances, Verdict } from "../verdict.ts";

/** One row of what is known of Microsoft's errors. All conditions that are given must hold; first row wins. */
export interface Rule {
  /** Where the row comes from. */
  readonly source: string;
  /** Any of these, as the code or among the detail codes; compared without regard to case. */
  readonly codes?: readonly string[];
  readonly status?: readonly number[];
  /** Matched against Microsoft's text. Only where codes do not tell cases apart. */
  readonly says?: RegExp;
  /** True: only answers that carry a claims challenge. */
  readonly challenged?: true;
  /** Matched against "METHOD /path/{template}". */
  readonly operation?: RegExp;
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
