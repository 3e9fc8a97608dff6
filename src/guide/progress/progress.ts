import type { CaptureSource, ChoiceFact, RowFact } from "../fact.ts";
import type { ChoiceId, GuideStepId, GuideTask, RowId } from "../ids.ts";
import type { PortalPlace } from "../routes/place.ts";

/**
 * How far a guided set-up is, whichever tabs it is done in. Kept in `storage.local` without any secret: it says only
 * that the client secret was captured, and when. Created by {@link startProgress}, changed by `guideAfter` (after.ts)
 * and the moves of navigation.ts, read back by `parseProgress` (parse.ts).
 */
export interface GuideProgress {
  readonly version: 1;
  readonly task: GuideTask;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly changedAt: string;
  /** Steps with a mark; the others are open. */
  readonly marks: StepMarks;
  /** Where the admin went with Back, Skip or the list; null: the guide follows the tab. */
  readonly chosen: GuideStepId | null;
  readonly captured: {
    readonly tenantId: CapturedValue | null;
    readonly clientId: CapturedValue | null;
    readonly dynamicsUrl: CapturedValue | null;
    readonly clientSecret: CapturedSecret | null;
  };
  /** What portals call the tenant and the environment; null until one has shown it. On disk they are null. */
  readonly names: { readonly tenant: string | null; readonly environment: string | null };
  /** App ID of the page that followed the Register form; not yet cross-checked with the page's own text. */
  readonly registered: string | null;
  readonly environmentId: string | null;
  readonly userId: string | null;
  /** Last known state of the rows that the guide waits for. */
  readonly rows: Readonly<Partial<Record<RowId, RowFact>>>;
}

export type StepMarks = Readonly<Partial<Record<GuideStepId, StepMark>>>;

/**
 * What one tab shows now. Not stored on disk; starts again as {@link emptyTab} when the tab reloads a page, and ends
 * when the tab closes.
 */
export interface TabView {
  readonly place: PortalPlace | null;
  /** Ids of targets that can be seen, all frames merged. */
  readonly showing: readonly string[];
  readonly choices: Readonly<Partial<Record<ChoiceId, SeenChoice>>>;
}

/** The guide, and the tab that something was seen in. */
export interface GuideState {
  readonly progress: GuideProgress;
  readonly tab: TabView;
}

export interface SeenChoice extends ChoiceFact {
  /** The choice still shows what it showed when its control appeared: the portal's choice, not the admin's. */
  readonly asOpened: boolean;
}

export const emptyTab: TabView = { place: null, showing: [], choices: {} };

export interface StepMark {
  /** reopened: the admin took back a tick; they, Auto-configure or new evidence tick it again. */
  readonly state: "done" | "skipped" | "reopened";
  /** world: a page showed it; admin: "I did this"; auto: Auto-configure or an inspection. */
  readonly by: "world" | "admin" | "auto";
  /** ISO 8601. */
  readonly at: string;
}

export interface CapturedValue {
  readonly text: string;
  readonly from: CaptureSource;
  /** ISO 8601. */
  readonly at: string;
}

export interface CapturedSecret {
  readonly from: CaptureSource;
  /** ISO 8601. */
  readonly at: string;
}

export const noNames: GuideProgress["names"] = { tenant: null, environment: null };

/** @param at ISO 8601. */
export const startProgress = (at: string, task: GuideTask = "vendor"): GuideProgress => ({
  version: 1,
  task,
  startedAt: at,
  changedAt: at,
  marks: {},
  chosen: null,
  captured: { tenantId: null, clientId: null, dynamicsUrl: null, clientSecret: null },
  names: noNames,
  registered: null,
  environmentId: null,
  userId: null,
  rows: {},
});
