import type { CaptureSource, ChoiceFact, RowFact } from "./fact.ts";
import type { ChapterId, ChoiceId, StepId } from "./model.ts";
import type { PortalPlace } from "./routes/place.ts";

/**
 * How far a guided set-up is. Kept in `storage.local`; no secret in it: of the client secret only that it
 * was captured, and when. Made by `startProgress`, changed by `progressAfter(progress, fact, context, now)`,
 * read back by `parseProgress`.
 */
export interface GuideProgress {
  readonly version: 1;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly changedAt: string;
  /** Steps with a mark; the others are open. */
  readonly marks: Readonly<Partial<Record<StepId, StepMark>>>;
  /** Where the admin went with Back, Skip or the list; null: the first open step. */
  readonly chosen: StepId | null;
  readonly captured: {
    readonly tenantId: CapturedValue | null;
    readonly clientId: CapturedValue | null;
    readonly dynamicsUrl: CapturedValue | null;
    readonly clientSecret: CapturedSecret | null;
  };
  readonly names: { readonly tenant: string | null; readonly environment: string | null };
  /** App ID of the page that followed the Register form; not yet cross-checked with the page's own text. */
  readonly registered: string | null;
  readonly environmentId: string | null;
  readonly userId: string | null;
  /** Last known state of choices and rows. */
  readonly choices: Readonly<Partial<Record<ChoiceId, ChoiceFact>>>;
  readonly rows: Readonly<Partial<Record<RowFact["row"], RowFact>>>;
  /** What the tab shows now; gone when it navigates. */
  readonly now: { readonly place: PortalPlace | null; readonly showing: readonly string[] };
}

export interface StepMark {
  readonly state: "done" | "skipped";
  /** world: a page showed it; admin: "I did this"; auto: Auto-configure or an inspection. */
  readonly by: "world" | "admin" | "auto";
  /** ISO 8601. */
  readonly at: string;
}

export interface CapturedValue {
  readonly text: string;
  readonly from: CaptureSource;
  readonly at: string;
}

export interface CapturedSecret {
  readonly from: CaptureSource;
  readonly at: string;
}

/** For the card's head and the popup's list. */
export interface GuideOutline {
  readonly current: StepId | null;
  /** 1-based number of the current step, and of how many. */
  readonly number: number;
  readonly total: number;
  readonly chapters: readonly {
    readonly id: ChapterId;
    readonly steps: readonly { readonly id: StepId; readonly state: "open" | "done" | "skipped" }[];
  }[];
  /** All six chapters done or skipped, and the four values captured. */
  readonly finished: boolean;
}
