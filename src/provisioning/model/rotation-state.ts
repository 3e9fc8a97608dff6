import type { ProcedureState } from "./procedure-state.ts";

/** "gone": there is nothing left to be done about the line. */
export type RotationVerb = "create" | "check" | "remove" | "keep" | "gone" | "cannot-see";

export interface RotationAsked {
  /** The set-up whose application gets a new secret. */
  readonly runId: string;
  /** Key id of the old secret that is not needed any more, when the admin says so; null: make a new one. */
  readonly removes: string | null;
}

export type RotationState = ProcedureState<RotationAsked, RotationVerb>;
