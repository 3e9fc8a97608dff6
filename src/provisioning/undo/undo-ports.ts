import type { Stored } from "../../ground/stored.ts";
import type { Recipe } from "../../recipe/recipe.ts";
import type { Ports } from "../model/ports.ts";
import type { Account } from "../model/setup-state.ts";

export interface UndoDependencies {
  readonly ports: Ports;
  readonly recipe: Recipe;
  readonly signIn: {
    signIn(options: {
      readonly otherAccount: boolean;
      readonly claims?: string;
      readonly signal: AbortSignal;
    }): Promise<Account>;
    account(): Promise<Account | null>;
  };
  /** `storage.local`: no secret in any of these. An UndoState, read as a stranger's. */
  readonly state: Stored<unknown>;
  readonly journal: Stored<unknown>;
  /** Whether a set-up is running: it and an undo must not write at the same time. */
  readonly isSetUpRunning: () => Promise<boolean>;
  /** Whether the browser lets us call an origin ("https://contoso.crm4.dynamics.com"). */
  readonly mayCall: (origin: string) => Promise<boolean>;
  /** 0-1; Math.random when absent. */
  readonly random?: () => number;
  /** Asks to be woken (Undo.wake) at a time, ms since the epoch, even if the worker dies; null cancels. */
  readonly wakeAt: (time: number | null) => Promise<void>;
}

/**
 * Taking back one run: looks, plans, and after the confirmation of that plan carries it out. Each method answers as
 * soon as the request is stored; the work goes on by itself and shows in the stored UndoState.
 */
export interface Undo {
  /** Looks at what a run has made and plans. Answers false while another undo is running. */
  begin(runId: string, options: { readonly deleteApplication: boolean }): Promise<boolean>;
  /** Looks again and plans again; not while it is running. */
  inspect(): Promise<void>;
  /** @returns false when the plan is no longer the one that was read. */
  confirm(planId: string): Promise<boolean>;
  resume(): Promise<void>;
  /** Signs in, then looks again or goes on. */
  signIn(options: { readonly otherAccount: boolean }): Promise<void>;
  /** Leaves it at what has been taken back so far. */
  stop(): Promise<void>;
  /** Called at every start of the worker and by the alarm: goes on with what was under way. */
  wake(): Promise<void>;
  /** Settles when nothing is in flight; for tests and for keeping a worker alive. */
  idle(): Promise<void>;
}
