import type { Words } from "../../words/index.ts";
import type { Waited } from "./journal-record.ts";
import type { Problem } from "./plan.ts";
import type { StepId } from "./step-ids.ts";

/** One line of the plan of a procedure. */
export interface ProcedureLine<Verb extends string = string> {
  /** Stable over re-planning. */
  readonly id: string;
  readonly step: StepId;
  readonly does: Verb;
  /** Whether the confirmation of the plan does something about it. */
  readonly acts: boolean;
  /** "Client secret “production”, until 2028-11-28". */
  readonly text: Words;
  /** Why nothing is done about it; one reason each. */
  readonly because: readonly Words[];
  /** What is good to know of what will be done. */
  readonly notes: readonly Words[];
}

/** One of several things that were found, where a person has to say which is meant: then that is asked for. */
export interface ProcedureChoice {
  /** An id. */
  readonly value: string;
  readonly label: Words;
  /** What tells it from the others, a line each. */
  readonly facts: readonly Words[];
  /** Of an organization which the browser has to be asked for. */
  readonly url?: string;
}

export interface ProcedurePlan<Verb extends string = string> {
  /** Changes whenever the plan's content changes: a confirmation names the plan that was read. */
  readonly id: string;
  /** ISO 8601 of the inspection that it rests on. */
  readonly inspectedAt: string;
  readonly lines: readonly ProcedureLine<Verb>[];
  /** Number of lines that change something. */
  readonly changes: number;
  /** Where it is not known yet what is meant; absent: it is. */
  readonly choices?: readonly ProcedureChoice[];
}

export const lineStatuses = ["waiting", "working", "done", "gone", "kept", "stopped"] as const;
export type LineStatus = (typeof lineStatuses)[number];

/** How far one line that does something is. */
export interface LineProgress {
  readonly line: string;
  readonly status: LineStatus;
  /** What is being waited for, or why it was left after all. */
  readonly sentence: Words | null;
  /** When a wait is due, ISO 8601. */
  readonly waitingUntil: string | null;
}

/**
 * Where a procedure stands: inspecting ─▶ planned ─▶ running ─▶ finished, with paused beside running. `problem` may be
 * set in any phase; in "start" it says why nothing was looked at.
 */
export const procedurePhases = ["start", "inspecting", "planned", "running", "paused", "finished"] as const;
export type ProcedurePhase = (typeof procedurePhases)[number];

/** What a page shows of a procedure; stored without any secret. */
export interface ProcedureState<Asked, Verb extends string = string> {
  readonly version: 1;
  /** A GUID: the journal has its entries under it. */
  readonly id: string;
  /** What was asked for: ids and short words. */
  readonly asked: Asked;
  readonly phase: ProcedurePhase;
  /** ISO 8601. */
  readonly changedAt: string;
  readonly plan: ProcedurePlan<Verb> | null;
  readonly progress: readonly LineProgress[];
  readonly problem: Problem | null;
  /** When a person last asked for the work (engine/refused-before.ts); absent before the confirmation. */
  readonly askedAt?: number;
  /** When it goes on by itself, ISO 8601. */
  readonly dueAt: string | null;
  /** How long the look that is under way has waited in earlier turns. */
  readonly waited?: Waited | null;
  /** What Microsoft wants to see at the next sign-in (a claims challenge, JSON); no secret. */
  readonly claims: string | null;
  /** What the sign-in that was just done was to satisfy (`signInDemand`): asked for the same again, it does not help. */
  readonly signedInFor?: string | null;
  /** What Microsoft asks for at the sign-in that is under way, or whose window was closed (sign-in-demand.ts). */
  readonly demanded?: Readonly<Record<string, string>> | null;
}
