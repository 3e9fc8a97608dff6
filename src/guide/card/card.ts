import type { CaptureKey, GuideStepId } from "../ids.ts";

/**
 * What the card in a portal shows: sentences ready to be read, made by the worker. The card itself knows no
 * step and no page, so that it stays small; and nothing in here is a secret, because a portal page is around it.
 */
export interface Card {
  readonly step: GuideStepId | null;
  /** 1-based. */
  readonly number: number;
  readonly total: number;
  /** The chapter: "Client secret". */
  readonly chapter: string;
  readonly title: string;
  readonly why: string;
  readonly doThis: string;
  /** What people get wrong here; null when nothing is known. */
  readonly takeCare: string | null;
  readonly state: CardState;
  /** "◌ waiting for the new row…", or what stands in the way. */
  readonly stateLine: string;
  /** The step was done before, and the admin has gone back to it. */
  readonly isDone: boolean;
  /** What is to be done now: "Choose New client secret", with the portal's own word where that is another. */
  readonly part: string | null;
  /** What the ring says: the same in short, or what has to be opened first; null when nothing is ringed. */
  readonly ring: string | null;
  readonly fill: CardFill | null;
  /** What has to be allowed before the page is opened, or the guide stays behind; null when nothing has. */
  readonly allow: string | null;
  /** The words that the portal uses, when the target can't be found. */
  readonly lookFor: readonly string[];
  /** Opens the step's page; null while something that it needs is not known. */
  readonly link: string | null;
  /** Values that can be pasted here. The secret is pasted in the extension's own window only. */
  readonly paste: readonly { readonly value: PastableKey; readonly label: string }[];
  readonly pasteSecret: boolean;
  readonly captured: readonly CardCaptured[];
  /** A wrong choice, named at once. */
  readonly wrong: readonly string[];
  /** A value of the page that the admin has to decide about. */
  readonly question: CardQuestion | null;
  readonly canGoBack: boolean;
  readonly finished: boolean;
}

export type PastableKey = Exclude<CaptureKey, "clientSecret">;

export type CardState =
  /** The tab is on another page than the step's. */
  | "elsewhere"
  | "found"
  /** There, but it can't be used now. */
  | "disabled"
  /** There, but something has to be opened first. */
  | "hidden"
  /** Not sure, or not there (yet). */
  | "missing";

/** Whether what the step points at is there, to be used now or not. */
export const isInSight = (state: CardState): boolean =>
  state === "found" || state === "disabled" || state === "hidden";

export interface CardFill {
  /** What the portal calls the field. */
  readonly label: string;
  readonly value: string;
  /** The field is found, so that it can be filled. */
  readonly ready: boolean;
}

export interface CardCaptured {
  readonly value: CaptureKey;
  /** "Client ID captured: …c3d1 (from the portal's page)"; of the secret never a character. */
  readonly text: string;
}

export interface CardQuestion {
  readonly value: CaptureKey;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}
