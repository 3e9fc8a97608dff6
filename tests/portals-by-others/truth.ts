import type { CaptureKey, GuideStepId } from "../../src/guide/ids.ts";

/** Where something is on a page: a CSS selector, in the document whose address contains `frame` (default: the top one). */
export interface Spot {
  readonly frame?: string;
  readonly css: string;
}

/** What the administrator does once the moment was judged. */
export type Action =
  | { readonly click: Spot }
  | { readonly type: string; readonly into: Spot }
  /** Several clicks in a row, of which only the first was judged. */
  | { readonly clicks: readonly Spot[] };

/** One moment of an administrator's way through a page, with what is true then. */
export interface Moment {
  readonly step: GuideStepId;
  /** What the administrator has before them and is about to do. */
  readonly what: string;
  /**
   * Where the ring has to be: the control itself, or what may be ringed in its place (its row, its label and field
   * together). Empty: there is nothing here to point at, and a ring is wrong. Absent: not judged.
   */
  readonly target?: readonly Spot[];
  /** What must never be ringed at this moment, however short. */
  readonly never?: readonly Spot[];
  /** A list that the administrator scrolls before, until what they are to click is in the document. */
  readonly scrolled?: Spot;
  readonly does?: Action;
  /** Values that are on show after that, and that the guide has to take. */
  readonly captures?: Partial<Readonly<Record<CaptureKey, string>>>;
  /** What the card has to tell. */
  readonly says?: RegExp;
}

/** One page by others: where it is, where the guide stands when it opens, and what is true on it. */
export interface PageTruth {
  /** File in pages/, without its ending. */
  readonly name: string;
  /** What the page is written in; "he" stands for those that the guide does not know. */
  readonly language: "en" | "de" | "es" | "fr" | "ja" | "pt-BR" | "zh-Hans" | "he";
  /** Address that the administrator opens. */
  readonly url: string;
  /** Values that the guide knows already: pasted into its card, as an administrator does. */
  readonly known?: Partial<Readonly<Record<CaptureKey, string>>>;
  readonly moments: readonly Moment[];
  /** Texts on the page that must never be taken as a value. */
  readonly forbidden: readonly string[];
}

/** A spot in the top document. */
export const at = (css: string): Spot => ({ css });

/** Spots in the frame whose address contains a text. */
export const inFrame =
  (frame: string) =>
  (css: string): Spot => ({ frame, css });
