import type { CaptureKey, ChoiceId, GuideStepId, RowId } from "./ids.ts";
import type { PortalPlace } from "./routes/place.ts";

/**
 * What was seen or said: the input of the progress reducer. Content scripts create facts from a page
 * (`content-scripts/read`), so only the text that a fact needs leaves its frame.
 */
export type Fact =
  /** Where a tab is. From the tab's own URL (worker) or the top frame, never from a child frame. */
  | { readonly kind: "place"; readonly place: PortalPlace | null }
  /** Targets that can be seen now, all frames merged. Replaces the previous. */
  | { readonly kind: "showing"; readonly targets: readonly string[] }
  | ChoiceFact
  | RowFact
  | CaptureFact
  /** The portal's names for things, for words and deep links. */
  | { readonly kind: "name"; readonly of: "tenant" | "environment"; readonly name: string }
  /** The admin says so. */
  | { readonly kind: "told"; readonly step: GuideStepId; readonly what: "done" | "skip" | "not-done" }
  /** Auto-configure or an inspection found these steps done in the tenant. */
  | { readonly kind: "found-done"; readonly steps: readonly GuideStepId[] };

export interface ChoiceFact {
  readonly kind: "choice";
  readonly choice: ChoiceId;
  /** "open": nothing chosen yet, or the control is not there. */
  readonly verdict: "right" | "wrong" | "open" | "unreadable";
  /**
   * What the page shows, for the sentence that names a wrong choice ("12 months"), at most 120 characters; for a list,
   * what is missing and what is too much.
   */
  readonly found?: string;
  readonly missing?: readonly string[];
  readonly extra?: readonly string[];
}

export interface RowFact {
  readonly kind: "row";
  readonly row: RowId;
  readonly there: boolean;
  /** For permissions: whether consent was given; null when the page does not say. */
  readonly granted?: boolean | null;
}

/** A value was taken from a page or pasted, and accepted (capture/). Never holds the secret's value. */
export type CaptureFact =
  | {
      readonly kind: "captured";
      readonly value: Exclude<CaptureKey, "clientSecret">;
      readonly text: string;
      readonly from: CaptureSource;
    }
  | { readonly kind: "captured"; readonly value: "clientSecret"; readonly from: CaptureSource };

export type CaptureSource = "page" | "route" | "pasted" | "auto";
