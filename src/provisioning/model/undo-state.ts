import type { ProcedureLine, ProcedureState } from "./procedure-state.ts";

/**
 * What an undo does with one thing that a run has made: takes it back; keeps it, for reasons; nothing, because it is
 * gone for certain; nothing, because it cannot be seen.
 */
export type UndoVerb = "take-back" | "keep" | "gone" | "cannot-see";

export type UndoLine = ProcedureLine<UndoVerb>;

export interface UndoAsked {
  /** The run that is undone. */
  readonly runId: string;
  /** Whether the application goes as well; its name is then taken for 30 days. */
  readonly deleteApplication: boolean;
}

export type UndoState = ProcedureState<UndoAsked, UndoVerb>;
