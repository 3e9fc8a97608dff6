import type { WordId } from "../words/index.ts";
import type { GuideContext } from "./context.ts";
import type { Evidence } from "./evidence.ts";
import type { CaptureKey, ChapterId, ChoiceId, GuideStepId } from "./ids.ts";
import type { PermissionRow } from "./permissions.ts";
import type { PageId } from "./routes/place.ts";
import type { Saying } from "./saying.ts";

/**
 * The guide as data: chapters hold steps, a step has parts, a part points at one target in a portal page.
 * This folder knows no DOM: `content-scripts/locate` finds targets, `content-scripts/read` reads values, and
 * both answer in the terms of `sight.ts` and `fact.ts`. How to add to it: docs/guide.md.
 */

export interface Chapter {
  readonly id: ChapterId;
  readonly title: WordId;
  /** In the order in which they are shown; the admin may do them in any other. */
  readonly steps: readonly GuideStep[];
}

/** One card. All words take the values of `guideValues(context)` for their placeholders. */
export interface GuideStep {
  readonly id: GuideStepId;
  readonly chapter: ChapterId;
  /** Page that the step is done on; `isOnPage(step, place)` also takes the pages in `alsoOn`. */
  readonly page: PageId;
  readonly alsoOn?: readonly PageId[];
  /** "Add a client secret" */
  readonly title: WordId;
  /** Why it matters, one line. */
  readonly why: WordId;
  /** What to do, in one or two sentences; the screens of docs/microsoft/portals.md in plain words. */
  readonly doThis: WordId;
  /** What the step waits for, after "◌": "waiting for the new row…" */
  readonly waiting: WordId;
  /** Opens the page in the tab that the admin already uses; null while something that it needs is unknown. */
  readonly deepLink: (context: GuideContext) => string | null;
  /** In order. The ring is on the first part whose `until` does not hold yet; see `currentPart`. */
  readonly parts: readonly StepPart[];
  /** The step is done as soon as this holds, whoever did it, in whatever order. */
  readonly done: Evidence;
  /** Values that can appear on this step's page and are captured as soon as they do. */
  readonly captures: readonly CaptureKey[];
  /** What the card names when no target is found: the portal's own words, in its language. */
  readonly lookFor: readonly Saying[];
  /** What of a recipe the step is for; left out where the recipe does not ask for it. Absent: it is always there. */
  readonly onlyFor?: PermissionRow | "permissions";
  /** The card offers the picture that is uploaded. */
  readonly offersPicture?: true;
  /** Shown beside `doThis` when it matters: what people get wrong here. */
  readonly takeCare?: WordId;
}

/** Another form of a part's target; it has a sentence of its own if it is another way to the same end. */
export type OtherForm = string | { readonly target: string; readonly say: WordId };

/** One thing to do within a step. */
export interface StepPart {
  /** Id of the target to ring; see pages/index.ts. */
  readonly target: string;
  /** Other forms of the same thing in older or newer portals; the ring goes around the first that is found. */
  readonly or?: readonly OtherForm[];
  /** The option to choose while the target's list is open: the list alone says nothing then. */
  readonly option?: string;
  /** Short line under the ring and in live announcements: "Choose New client secret". */
  readonly say: WordId;
  /** When the ring goes on to the next part; none: until the step is done. */
  readonly until?: Evidence;
  /** A value to type, with Fill and Copy. Never a secret. */
  readonly fill?: Fill;
  /** Checked after the admin has chosen; a wrong choice is named at once. */
  readonly check?: ChoiceId;
  /**
   * The portal itself has chosen something when the control appears. The card calls that choice wrong only when its
   * turn has come: the admin has made no mistake yet.
   */
  readonly isPreset?: true;
  /**
   * A tenant's policy may not allow the wanted choice. If the admin chooses another one, the card names it and the ring
   * goes on.
   */
  readonly mayDiffer?: true;
}

export interface Fill {
  readonly value: (context: GuideContext) => string;
  /** What the portal calls the field; for "Copy" and screen readers. */
  readonly label: WordId;
}
