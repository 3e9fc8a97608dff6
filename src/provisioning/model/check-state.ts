import type { ProcedureState } from "./procedure-state.ts";

/**
 * What a check says of one thing: as it was; not as it was, and can be put right here; not as it was, and a person has
 * to see to it; not to be seen.
 */
export const checkVerbs = ["fine", "repair", "attend", "cannot-see"] as const;
export type CheckVerb = (typeof checkVerbs)[number];

export interface CheckAsked {
  /** The set-up that is looked at. */
  readonly runId: string;
  /** Begun by the extension itself: no page shows it, and only its outcome stays. */
  readonly quiet?: boolean;
}

export type CheckState = ProcedureState<CheckAsked, CheckVerb>;
