import type { Words } from "../../words/index.ts";
import type { OwnEntry } from "../model/own-work.ts";
import type { Ports } from "../model/ports.ts";
import type { ProcedureLine } from "../model/procedure-state.ts";
import type { Applying } from "./step.ts";

/** One line of a procedure's plan with what it does. `Act` is plain data. */
export interface Piece<Act = unknown, Verb extends string = string> {
  readonly line: ProcedureLine<Verb>;
  /** Entries of the journal that the line is about. */
  readonly entries: readonly Pick<OwnEntry, "runId" | "number">[];
  /** null exactly when the line does nothing. */
  readonly act: Act | null;
  /** What can't be brought back: looked at once more, and done only when all before it is done. */
  readonly last?: boolean;
  /** Only for now there is nothing to do: what it is about did not answer. One that was confirmed is not over by that. */
  readonly passing?: true;
}

/** What a piece is carried out with. */
export interface PieceApplying extends Pick<Applying<never>, "read" | "seen" | "change" | "say" | "clock"> {
  readonly ports: Ports;
  /** Of the procedure itself: the journal has its entries under it. */
  readonly runId: string;
  readonly signal: AbortSignal;
}

/** null: it is done. Else why it was left after all. */
export type PieceOutcome = { readonly kept: Words } | null;
