import type { ProcedureState } from "./procedure-state.ts";

/** "gone": there is nothing left to be done about the line. "attend": a person has to judge it. */
export const rotationVerbs = ["create", "check", "remove", "keep", "attend", "gone", "cannot-see"] as const;
export type RotationVerb = (typeof rotationVerbs)[number];

/** What identifies a set-up that this extension has not made, as far as the admin has said. */
export interface ByHand {
  /** null: the environments are listed. The URL is without a trailing slash. */
  readonly environment: { readonly id: string; readonly url: string } | null;
  /** null: the apps that fit are listed. */
  readonly clientId: string | null;
}

export interface RotationAsked {
  /** The set-up whose application gets a new secret; null: one that was made by hand. */
  readonly runId: string | null;
  /** Key id of the old secret that is not needed any more, when the admin says so; null: make a new one. */
  readonly removes: string | null;
  /** Exactly where `runId` is null. */
  readonly byHand?: ByHand;
}

export type RotationState = ProcedureState<RotationAsked, RotationVerb>;
