import type { Words } from "../../words/index.ts";
import type { Waited } from "./journal-record.ts";
import type { Problem } from "./plan.ts";
import type { StepId } from "./step-ids.ts";

/**
 * What an undo does with one thing that a run has made: takes it back; keeps it, for reasons; nothing, because it is
 * gone for certain; nothing, because it cannot be seen.
 */
export type UndoVerb = "take-back" | "keep" | "gone" | "cannot-see";

/** One line of the plan of an undo. */
export interface UndoLine {
  /** Stable over re-planning. */
  readonly id: string;
  readonly step: StepId;
  readonly does: UndoVerb;
  /** "Client secret “production”, until 2028-11-28". */
  readonly text: Words;
  /** Why it is kept, or cannot be seen; one reason each. */
  readonly because: readonly Words[];
  /** What is good to know of what will be done: how long Microsoft keeps it, what of others' stays. */
  readonly notes: readonly Words[];
}

export interface UndoPlan {
  /** Changes whenever the plan's content changes: a confirmation names the plan that was read. */
  readonly id: string;
  /** The run that is undone. */
  readonly runId: string;
  /** ISO 8601 of the inspection that it rests on. */
  readonly inspectedAt: string;
  readonly deleteApplication: boolean;
  readonly lines: readonly UndoLine[];
  /** Number of lines that take something back. */
  readonly takesBack: number;
}

export type UndoStatus = "waiting" | "working" | "done" | "gone" | "kept" | "stopped";

/** How far one line that takes something back is. */
export interface UndoProgress {
  readonly line: string;
  readonly status: UndoStatus;
  /** What is being waited for, or why it was kept after all. */
  readonly sentence: Words | null;
  /** When a wait is due, ISO 8601. */
  readonly waitingUntil: string | null;
}

/**
 * Where an undo stands: inspecting ─▶ planned ─▶ running ─▶ finished, with paused beside running. `problem` may be set
 * in any phase; in "start" it says why nothing was looked at.
 */
export const undoPhases = ["start", "inspecting", "planned", "running", "paused", "finished"] as const;
export type UndoPhase = (typeof undoPhases)[number];

/** What a page shows of an undo; stored without any secret. */
export interface UndoState {
  readonly version: 1;
  /** Id of the undo itself, a GUID: the journal has its entries under it. */
  readonly id: string;
  /** The run that is undone. */
  readonly runId: string;
  /** Whether the application goes as well; its name is then taken for 30 days. */
  readonly deleteApplication: boolean;
  readonly phase: UndoPhase;
  /** ISO 8601. */
  readonly changedAt: string;
  readonly plan: UndoPlan | null;
  readonly progress: readonly UndoProgress[];
  readonly problem: Problem | null;
  /** When it goes on by itself, ISO 8601. */
  readonly dueAt: string | null;
  /** How long the look that is under way has waited in earlier turns. */
  readonly waited?: Waited | null;
  /** What Microsoft wants to see at the next sign-in (a claims challenge, JSON); no secret. */
  readonly claims: string | null;
}
