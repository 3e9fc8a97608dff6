import type { Stored } from "../../ground/stored.ts";
import type { Recipe } from "../../recipe/recipe.ts";
import type { Journal, JournalBook } from "../engine/journal.ts";
import type { BlockCode } from "../model/blocked.ts";
import type { JournalRun, Waited } from "../model/journal-record.ts";
import type { Ports } from "../model/ports.ts";
import type { ProcedurePlan, ProcedureState } from "../model/procedure-state.ts";
import type { ProcedureName } from "../model/procedures.ts";
import type { Account } from "../model/setup-state.ts";
import type { Piece, PieceApplying, PieceOutcome } from "../steps/piece.ts";

/** A piece with how it is carried out. */
export interface PlannedPiece {
  readonly piece: Piece;
  readonly carryOut: (applying: PieceApplying) => Promise<PieceOutcome>;
}

export interface Planning {
  readonly plan: ProcedurePlan;
  /** In the order in which they are carried out. */
  readonly pieces: readonly PlannedPiece[];
}

/** What a look at the tenant is given. Its reads go through `inspection.ts`, which has no writing methods. */
export interface Looking {
  /** Of the procedure's own run in the journal. */
  readonly id: string;
  readonly account: Account;
  readonly journal: Journal;
  readonly ports: Ports;
  readonly recipe: Recipe;
  readonly mayCall: (origin: string) => Promise<boolean>;
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** What earlier turns of the same look have waited. */
  readonly before?: Waited | undefined;
}

/** What a procedure has found, as the machine goes on with it. */
export interface Look {
  /** How its run is noted in the journal. */
  readonly run: Pick<
    JournalRun,
    "tenantId" | "organizationUrl" | "appId" | "undoes" | "rotates" | "repairs" | "byHand"
  >;
  /** Looks and plans; once more for what can't be brought back. */
  plan(): Promise<Planning>;
  /** A line is over: it is done, or there was nothing to do. @param over ids of all lines that are over */
  over?(planned: PlannedPiece, over: ReadonlySet<string>, planning: Planning): Promise<void>;
  /** Everything is over; the run is still open in the journal. */
  ended?(planning: Planning): Promise<void>;
}

/**
 * What differs between the procedures that look, plan, ask, run and note over lines: the machine (machine.ts) is the
 * same for all. One folder each in procedures/.
 */
export interface Procedure<Asked, Verb extends string = string> {
  readonly id: ProcedureName;
  /** Reads what is stored of it; null for what can't be gone on with. */
  readonly understand: (raw: unknown) => ProcedureState<Asked, Verb> | null;
  /** Id of the set-up run that it is about; null: there is none yet. */
  readonly runOf: (asked: Asked) => string | null;
  /** Where no run tells it: the organization that it is about; null: not known yet. */
  readonly organizationOf?: (asked: Asked) => string | null;
  /** What is said where the plan is another one than the one that was confirmed. */
  readonly planChanged: BlockCode;
  /**
   * Finds what it is about. Reads only. @throws StepProblem, InteractionNeededError: then nothing is concluded from
   * anything.
   */
  look(asked: Asked, looking: Looking): Promise<Look>;
}

export interface ProcedureDependencies {
  readonly ports: Ports;
  readonly recipe: Recipe;
  readonly signIn: {
    signIn(options: {
      readonly otherAccount: boolean;
      readonly claims?: string;
      readonly signal: AbortSignal;
    }): Promise<Account>;
    /** The account that is signed in, or null after the browser was closed. */
    account(): Promise<Account | null>;
  };
  /** No secret in it; read as a stranger's (kept-state.ts). */
  readonly state: Stored<unknown>;
  /** The one that everybody notes in. */
  readonly journal: JournalBook;
  /** Why nothing may be done now: something else is at work in the tenant. null: nothing is. */
  readonly busy: () => Promise<BlockCode | null>;
  /** Whether the browser lets us call an origin ("https://contoso.crm4.dynamics.com"). */
  readonly mayCall: (origin: string) => Promise<boolean>;
  /** 0-1; Math.random when absent. */
  readonly random?: () => number;
  /** Asks to be woken (`wake`) at a time, ms since the epoch, even if the worker dies; null cancels. */
  readonly wakeAt: (time: number | null) => Promise<void>;
}

/**
 * A procedure over stored state: looks, plans, and after the confirmation of that plan carries it out. Each method
 * answers as soon as the request is stored; the work goes on by itself and shows in the stored state.
 */
export interface ProcedureMachine<Asked> {
  /** Looks and plans. Answers false while it is running. */
  begin(asked: Asked): Promise<boolean>;
  /** Looks again and plans again; not while it is running. */
  inspect(): Promise<void>;
  /** @returns false when the plan is no longer the one that was read. */
  confirm(planId: string): Promise<boolean>;
  resume(): Promise<void>;
  /** Signs in, then looks again or goes on. */
  signIn(options: { readonly otherAccount: boolean }): Promise<void>;
  /**
   * Nobody is signed in any more. One that is under way is stopped and, like one that waits, asks for a sign-in; of every
   * other nothing is kept. No name stays in the browser's memory. Settles when what was under way has ended.
   */
  signedOut(): Promise<void>;
  /** Leaves it at what has been done so far. */
  stop(): Promise<void>;
  /** Puts away what was not confirmed, or has ended; not what is running or waits. */
  leave(): Promise<void>;
  /**
   * The browser lets us call other addresses: what was not confirmed is looked at again, also while it is being looked
   * at, because that look may have begun without them.
   */
  hostsChanged(): Promise<void>;
  /** Whether it is at work in the tenant, or waits and goes on by itself. */
  isRunning(): Promise<boolean>;
  /** What was asked for, as long as it has not ended and was not put away; else null. */
  shown(): Promise<Asked | null>;
  /** What was asked for, where a confirmed plan is not done yet, so that it needs a sign-in to go on; else null. */
  unfinished(): Promise<Asked | null>;
  /** Called at every start of the worker and by the alarm: goes on with what was under way. */
  wake(): Promise<void>;
  /** Settles when nothing is in flight; for tests and for keeping a worker alive. */
  idle(): Promise<void>;
}
