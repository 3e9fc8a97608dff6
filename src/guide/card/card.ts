import type { Words } from "../../words/index.ts";
import type { CaptureKey, GuideStepId } from "../ids.ts";

/**
 * What the card in a portal shows, made by the worker. The card itself knows no step, no page and no language, so that
 * it stays small. It holds no secret, because a portal page is around it.
 * @template Text `Words` as the guide makes it, `string` as it is sent to the card.
 */
export interface CardOf<Text> {
  readonly step: GuideStepId | null;
  /** 1-based. */
  readonly number: number;
  readonly total: number;
  /** The chapter: "Client secret". */
  readonly chapter: Text;
  readonly title: Text;
  /** null: nothing to explain. */
  readonly why: Text | null;
  readonly doThis: Text;
  /** What people get wrong here; null when nothing is known. */
  readonly takeCare: Text | null;
  readonly state: CardState;
  /** "◌ waiting for the new row…", or what stands in the way; null when all is done. */
  readonly stateLine: Text | null;
  /** The step was done before, and the admin has gone back to it. */
  readonly isDone: boolean;
  /** What to do now: "Choose New client secret". */
  readonly part: Text | null;
  /** The ring's label with the portal's own word; null when nothing is ringed. */
  readonly ring: Text | null;
  readonly fill: CardFillOf<Text> | null;
  /** The card offers the picture, which is sent apart from the card: see `CardOrder`. */
  readonly offersPicture: boolean;
  /**
   * What the admin has to allow before the page opens, because the guide could not follow otherwise; null when nothing.
   */
  readonly allow: Text | null;
  /** The words that the portal uses, when the target can't be found. */
  readonly lookFor: readonly string[];
  /** Opens the step's page; null while something that it needs is unknown. */
  readonly link: string | null;
  /** Values that can be pasted here. The secret is pasted in the extension's own window only. */
  readonly paste: readonly { readonly value: PastableKey; readonly label: Text }[];
  readonly pasteSecret: boolean;
  readonly captured: readonly CardCapturedOf<Text>[];
  /** A wrong choice, named at once. */
  readonly wrong: readonly Text[];
  /** A value on the page that the admin has to decide about. */
  readonly question: CardQuestionOf<Text> | null;
  readonly canGoBack: boolean;
  readonly finished: boolean;
  /** After the sign-in app's task: goes on to Auto-configure, or removes the values from the options again. */
  readonly signIn: { readonly now: Text; readonly undo: Text | null } | null;
}

/** The card as the guide makes it: in no language yet. */
export interface Card extends CardOf<Words> {
  /** What the portal calls the part's target, in the portal's own language; null when it has no name. */
  readonly portalWord: string | null;
  /** The same for the ringed target; null also where the ring names what to open first. */
  readonly ringWord: string | null;
}

/** The card as it is sent to a portal page: sentences ready to be read. */
export type SpokenCard = CardOf<string>;

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

/** Whether the step's target is there, usable now or not. */
export const isInSight = (state: CardState): boolean =>
  state === "found" || state === "disabled" || state === "hidden";

export interface CardFillOf<Text> {
  /** What the portal calls the field. */
  readonly label: Text;
  readonly value: string;
  /** The field is found, so that it can be filled. */
  readonly ready: boolean;
}

export interface CardCapturedOf<Text> {
  readonly value: CaptureKey;
  /** "Client ID captured: …c3d1 (from the portal's page)"; never a character of the secret. */
  readonly text: Text;
}

export interface CardQuestionOf<Text> {
  readonly value: CaptureKey;
  readonly text: Text;
  readonly yes: Text;
  readonly no: Text;
}
