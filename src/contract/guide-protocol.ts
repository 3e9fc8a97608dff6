import type { CaptureCandidate } from "../guide/capture/judge.ts";
import type { PastableKey, SpokenCard } from "../guide/card/card.ts";
import type { GuideContext } from "../guide/context.ts";
import type { Fact } from "../guide/fact.ts";
import type { CaptureKey, GuideStepId } from "../guide/ids.ts";
import type { PartialPortalWords } from "../guide/portal-words/index.ts";
import type { PageId, PortalPlace } from "../guide/routes/place.ts";
import type { SightReport } from "../guide/sight.ts";
import type { SoughtTarget } from "../guide/target.ts";
import type { CardWords } from "../words/en/guide-card.ts";

/**
 * What travels between the worker and the content scripts, over ports of `runtime.connect`: no page can send
 * or hear any of it. Each frame of a portal tab has a port "guide-frame"; the top frame has one more for the
 * card. Types only: the worker's checks of what arrives are in guide-messages.ts.
 */
export const guidePorts = { frame: "guide-frame", card: "guide-card" } as const;

/** Asks the frames of a tab to connect again; sent to all of them, because a new worker knows none. */
export const announceMessage = { guide: "announce" } as const;

/** In px of the frame's own viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a target is, and what else in its frame the card has to keep off. */
export interface TargetPlace {
  /** null: it can't be seen. */
  readonly box: Box | null;
  /** The line that the target is in; null: it is one by itself. */
  readonly row: Box | null;
  /** Panes that are open in its frame. */
  readonly panes: readonly Box[];
}

/** A picture to save. */
export interface CardPicture {
  /** `data:` */
  readonly url: string;
  readonly name: string;
}

/** A fact as a frame sends it. */
export type FrameFact = Extract<Fact, { readonly kind: "choice" | "row" | "name" }>;

/** A value that a frame read; the one message that may hold a secret. It goes from the page to the worker once. */
export type FrameCapture = Pick<
  CaptureCandidate,
  "key" | "text" | "appName" | "rowName" | "isInSecretsList" | "alike"
>;

/** A child frame of the top document, by its number, and ids of the targets whose pane it is the content of. */
export interface FramePane {
  readonly at: number;
  readonly targets: readonly string[];
}

/** Where a frame is: its number in the document around it, after that document's own path from the tab's top document. */
export type FramePath = readonly number[];

export type FrameMessage =
  /**
   * The frame's language, as a tag, and the origins around it, from the parent up to the tab. It looks once it has the
   * words for that language, and gets none within another site's page.
   */
  | { readonly kind: "speaks"; readonly language: string | null; readonly within: readonly string[] }
  /** Top frame only: where the tab is now, also after the page changed its route by itself. */
  | { readonly kind: "route"; readonly url: string }
  /** What this frame sees; replaces what it saw before. */
  | {
      readonly kind: "sees";
      /** The page that it looked for; what was seen of another one counts no more. */
      readonly page: PageId | null;
      /** A frame without a size: a prewarmed copy, or one that is measured wrong (portals-24). */
      readonly sizeless: boolean;
      readonly sights: readonly SightReport[];
      readonly facts: readonly FrameFact[];
      /** The secret of the guide's own row can't be read any more. */
      readonly secretIsMasked: boolean;
      /** Of a child frame, see {@link FramePath}. */
      readonly at?: FramePath;
    }
  | {
      readonly kind: "captures";
      readonly page: PageId | null;
      readonly captures: readonly FrameCapture[];
      /** Of a child frame, see {@link FramePath}. */
      readonly at?: FramePath;
    }
  /** Whether the frame at this path lies over the page, as in a dialog, as far as the teller can see. */
  | {
      readonly kind: "stands";
      readonly at: FramePath;
      /** The parts of the path, from 0, whose documents the teller can read; 0 is told by the top frame alone. */
      readonly levels: readonly number[];
      readonly over: boolean;
    }
  /** Top frame only: frames that are the content of a pane whose title stands here, with the targets that are in it. */
  | { readonly kind: "panes"; readonly panes: readonly FramePane[] }
  /** Child frame: the number that it, or the frame around it, has in the top document now. */
  | { readonly kind: "at"; readonly at: number }
  /** Where the ring is. */
  | { readonly kind: "ringed"; readonly where: TargetPlace }
  | { readonly kind: "filled"; readonly worked: boolean }
  /** The admin pressed the keys that go between card and target. */
  | { readonly kind: "switch" };

export type FrameOrder =
  /** What the portals say in a language that a frame has named; see `portalWords`. */
  | {
      readonly kind: "words";
      readonly language: string | null;
      readonly words: readonly PartialPortalWords[];
    }
  /** Look at the page for this step, from now on. */
  | { readonly kind: "watch"; readonly watch: Watch }
  /** Say whether the frame at this path lies over the page, as far as you can see. */
  | { readonly kind: "where"; readonly at: FramePath }
  /** To a child frame: say which number it has now. Numbers change when a frame comes or goes. */
  | { readonly kind: "at" }
  /** To a child frame: it is the content of the pane that these targets are in; none: of no pane. */
  | { readonly kind: "pane"; readonly targets: readonly string[] }
  /** Look once more: the card is about to say that it can't find the target. */
  | { readonly kind: "look" }
  /** Draw the ring around a target of this frame; null: around nothing. */
  | {
      readonly kind: "ring";
      readonly target: string | null;
      readonly say: string;
      readonly quiet: boolean;
      /** No frame of the tab has found it yet. */
      readonly sought: boolean;
    }
  /** The document around the frame has something over the target, or no longer: the ring is hidden meanwhile. */
  | { readonly kind: "covered"; readonly is: boolean }
  | { readonly kind: "fill"; readonly target: string; readonly value: string }
  /** Bring a target into view and give it the focus. */
  | { readonly kind: "focus"; readonly target: string }
  /** The guide is off in this tab: stop and leave nothing behind. */
  | { readonly kind: "off" };

/** All that a frame has to know to look; no secret in it. */
export interface Watch {
  /** What to look for: what the step asks for, what opens it, and what else its page can have. */
  readonly targets: readonly SoughtTarget[];
  /** The one of the current part; reported also when it is absent. */
  readonly target: string | null;
  /** All forms of the current part's target, and what opens them: worth a look of their own when they may appear. */
  readonly part: readonly string[];
  /** Whose values, choices and rows to read; where routes do not tell, the page that the step is on. */
  readonly page: PageId | null;
  readonly place: PortalPlace | null;
  readonly context: GuideContext;
}

export type CardMessage =
  | { readonly kind: "show" | "close" | "open-popup" }
  /** @property step the one that the card showed when it was pressed; null: all is done. The worker may be on. */
  | { readonly kind: "back" | "done" | "skip" | "fill"; readonly step: GuideStepId | null }
  /** After the sign-in app was registered: Auto-configure begins, or the options get their former values back. */
  | { readonly kind: "sign-in" | "undo" }
  | { readonly kind: "paste"; readonly value: PastableKey; readonly text: string }
  | { readonly kind: "answer"; readonly value: CaptureKey; readonly yes: boolean }
  /** Whether something in the top document lies over the target, which is in a child frame. */
  | { readonly kind: "covered"; readonly is: boolean }
  /** The card was put somewhere by the admin. */
  | { readonly kind: "placed"; readonly where: CardPlace }
  /** The card is about to give up waiting for the target: the frames look once more. */
  | { readonly kind: "look" }
  /** The card has given up waiting for the target and shows the words to look for. */
  | { readonly kind: "gave-up"; readonly step: GuideStepId }
  | { readonly kind: "switch"; readonly hasFocus: boolean };

export type CardOrder =
  /** Before anything else, and whenever another language was chosen. @property language BCP 47 tag */
  | { readonly kind: "words"; readonly words: CardWords; readonly language: string }
  | { readonly kind: "card"; readonly card: SpokenCard; readonly where: CardPlace | null }
  /** Where the target is, so that the card keeps off it. */
  | { readonly kind: "target"; readonly frame: FrameOf; readonly where: TargetPlace }
  /** Once for a step that offers it. */
  | { readonly kind: "picture"; readonly picture: CardPicture }
  /** What came of pasting; null: it was taken. */
  | { readonly kind: "pasted"; readonly value: PastableKey; readonly refused: string | null }
  | { readonly kind: "filled"; readonly worked: boolean }
  /** The popup could not be opened from here. */
  | { readonly kind: "popup-closed" }
  | { readonly kind: "switch" }
  | { readonly kind: "focus" }
  | { readonly kind: "off" };

/** The frame that holds a target: "top", or the address of a child, by which its element is found. */
export type FrameOf = { readonly is: "top" } | { readonly is: "child"; readonly url: string };

/** The card's corner nearest to which it is and how far off, as parts of the viewport (0 to 1). */
export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly collapsed: boolean;
}
