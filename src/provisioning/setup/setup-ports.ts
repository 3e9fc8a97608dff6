import type { Stored } from "../../ground/stored.ts";
import type { Recipe } from "../../recipe/recipe.ts";
import type { JournalBook } from "../engine/journal.ts";
import type { BlockCode } from "../model/blocked.ts";
import type { Ports } from "../model/ports.ts";
import type { Account, SetupState } from "../model/setup-state.ts";

export interface SignIn {
  /**
   * Opens Microsoft's window and waits for the admin.
   * @throws SignInError
   */
  signIn(options: {
    readonly otherAccount: boolean;
    /** What the first window asks for; everything when absent. */
    readonly asking?: "minimum";
    readonly claims?: string;
    readonly signal: AbortSignal;
  }): Promise<Account>;
  /** The account that is signed in, or null after the browser was closed. */
  account(): Promise<Account | null>;
  /**
   * Whether a sign-in is under way in this process. A window that was open when the worker died is lost
   * (libraries-08): a stored phase "signing-in" without one means that it was interrupted.
   */
  inFlight(): boolean;
}

export interface SetupDependencies {
  readonly ports: Ports;
  readonly recipe: Recipe;
  readonly signIn: SignIn;
  /** No secret in any of these. A {@link SetupState}; read as a stranger's, because it may be of another version or edited by hand. */
  readonly state: Stored<unknown>;
  readonly journal: JournalBook;
  readonly inspection: Stored<unknown>;
  /** Why nothing may be done in the tenant now: something else is at work there. null: nothing is. */
  readonly busy: () => Promise<BlockCode | null>;
  /** Whether the browser lets us call an origin ("https://contoso.crm4.dynamics.com"). */
  readonly mayCall: (origin: string) => Promise<boolean>;
  /** 0-1, so that several set-ups do not wait in step; Math.random when absent. */
  readonly random?: () => number;
  /** Asks to be woken (Setup.wake) at a time, ms since the epoch, even if the worker dies; null cancels. */
  readonly wakeAt: (time: number | null) => Promise<void>;
}

/**
 * One set-up from start to credentials. Each method answers as soon as the request is stored; the work goes
 * on by itself and shows in the stored {@link SetupState}. Implemented by `createSetup` in setup.ts.
 */
export interface Setup {
  signIn(options: { readonly otherAccount: boolean; readonly asking?: "minimum" }): Promise<void>;
  cancelSignIn(): Promise<void>;
  /**
   * Another sign-in app or tenant is set: nobody is signed in any more. A run that is under way or done is left
   * as it is; it asks for a sign-in when it needs one.
   */
  signInChanged(): Promise<void>;
  /**
   * Nobody is signed in any more. A run that is under way is stopped and, like one that waits, asks for a sign-in; what
   * a finished one shows stays; everything else begins anew. Settles when what was under way has ended.
   * @param why the admin asked for it, or nobody had used the sign-in for a while.
   */
  signedOut(why: "asked" | "unused"): Promise<void>;
  listEnvironments(): Promise<void>;
  chooseEnvironment(environmentId: string): Promise<void>;
  hostDeclined(): Promise<void>;
  /** Host permissions were added; goes on when the chosen organization is among them. */
  hostsChanged(): Promise<void>;
  /** Looks at the tenant again and plans anew; not in mid-run. */
  inspect(): Promise<void>;
  changeSettings(settings: SetupState["settings"]): Promise<void>;
  /** @param mark of a picture that is kept; null: the built-in one. @returns false once a run has begun. */
  choosePicture(mark: string | null): Promise<boolean>;
  answer(question: string, value: string): Promise<void>;
  /** @returns false when the plan is no longer the one that was read. */
  confirm(planId: string): Promise<boolean>;
  resume(): Promise<void>;
  /** Tries the four values of a finished set-up once more, if they were made and not proved. */
  testAgain(): Promise<void>;
  startOver(): Promise<void>;
  /**
   * Ends a finished set-up: back to the start, with nobody signed in.
   * @returns false while a run is under way or paused, which Done does not end.
   */
  done(): Promise<boolean>;
  /** Called at every start of the worker and by the alarm: goes on with what was under way. */
  wake(): Promise<void>;
  /** Settles when nothing is in flight; for tests and for keeping a worker alive. */
  idle(): Promise<void>;
}
