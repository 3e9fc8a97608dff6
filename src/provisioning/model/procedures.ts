import type { CheckState } from "./check-state.ts";
import type { RotationState } from "./rotation-state.ts";
import type { UndoState } from "./undo-state.ts";

/**
 * Every procedure for a set-up that has ended: undo takes back what a run has made; rotation makes a new secret, or
 * removes an old one; check compares with what is there, and puts right what others have changed. Commands, records,
 * alarms and the badge follow from the name.
 */
export const procedureNames = ["undo", "rotation", "check"] as const;
export type ProcedureName = (typeof procedureNames)[number];

/** What is stored of each. */
export interface ProcedureStates {
  readonly undo: UndoState;
  readonly rotation: RotationState;
  readonly check: CheckState;
}

export type ProcedureAsked<Name extends ProcedureName> = ProcedureStates[Name]["asked"];

/** Something for each of them, by its name. */
export type PerProcedure<T> = { readonly [Name in ProcedureName]: T };

export const perProcedure = <T>(make: (name: ProcedureName) => T): PerProcedure<T> =>
  Object.fromEntries(procedureNames.map((name) => [name, make(name)])) as PerProcedure<T>;
