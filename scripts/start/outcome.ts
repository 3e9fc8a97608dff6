import type { CopiedCredentials } from "../../drive/browser/independent-client.ts";
import type { RequestLogEntry } from "../../sandbox/server/request-log.ts";
import type { StepProgress } from "../../src/provisioning/model/setup-state.ts";
import type { Counts, TallyPart } from "./tally.ts";

/** What `npm start -- --json` ends with. */
export interface Outcome {
  /** The extension says so, and an independent client has signed in with the four values. */
  readonly verified: boolean;
  /** The secret is masked; null when the set-up did not end with credentials. */
  readonly credentials: CopiedCredentials | null;
  readonly steps: readonly { readonly id: string; readonly action: string; readonly ms: number }[];
  readonly requests: { readonly total: number; readonly writes: number };
  readonly ms: number;
  /** What the way cost a person, before and after the click on Auto-configure; of a first run only. */
  readonly counts?: Readonly<Record<TallyPart, Counts>>;
}

/** Enough of a secret to tell it from another one, and no more. */
export const masked = (credentials: CopiedCredentials): CopiedCredentials => ({
  ...credentials,
  clientSecret: `${credentials.clientSecret.slice(0, 3)}${"*".repeat(12)}`,
});

/** Steps that have ended, with how long each took, ms. */
export const endedSteps = (progress: readonly StepProgress[]): Outcome["steps"] =>
  progress.flatMap(({ step, action, startedAt, endedAt }) =>
    endedAt === null
      ? []
      : [{ id: step, action, ms: startedAt === null ? 0 : Date.parse(endedAt) - Date.parse(startedAt) }],
  );

/** Requests that arrived, and those that asked for a change of the tenant. */
export const countRequests = (log: readonly RequestLogEntry[]): Outcome["requests"] => ({
  total: log.length,
  writes: log.filter(({ write }) => write).length,
});
