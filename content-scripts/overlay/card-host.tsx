import { render } from "preact";
import type {
  CardMessage,
  CardPicture,
  CardPlace,
  FrameOf,
  TargetPlace,
} from "../../src/contract/guide-protocol.ts";
import { isInSight, type PastableKey, type SpokenCard } from "../../src/guide/card/card.ts";
import type { CardWords } from "../../src/words/en/guide-card.ts";
import { createCardPlacing } from "./card-place.ts";
import { cardStyles } from "./card-styles.ts";
import type { CardUi } from "./card-ui.ts";
import { CardView } from "./card-view.tsx";
import { isCovered } from "./covered.ts";
import { isMeantForStep } from "./meant.ts";
import { schemeOf } from "./page-scheme.ts";
import { createSmallByItself } from "./small-by-itself.ts";
import { createSpeaker } from "./spoken.ts";
import { createLayer, dress } from "./top-layer.ts";

/** The card of a tab. */
export interface CardHost {
  show(card: SpokenCard): void;
  place(where: CardPlace): void;
  keepOff(frame: FrameOf, where: TargetPlace): void;
  /** What the card offers to save where its step has a picture. */
  offer(picture: CardPicture): void;
  refused(value: PastableKey, why: string | null): void;
  note(text: string | null): void;
  /** Something moved or opened in the page: find a free place, and stay on top. */
  settle(): void;
  raise(): void;
  focus(): void;
  readonly hasFocus: boolean;
  /** Says the same in another language. @param language BCP 47 tag */
  speak(words: CardWords, language: string): void;
}

export interface CardHostOptions {
  readonly document: Document;
  readonly words: CardWords;
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly send: (message: CardMessage) => void;
  readonly signal: AbortSignal;
  /** For tests, in which no person makes the events. Default: the browser tells. */
  readonly isPersons?: (event: Event) => boolean;
  /** For tests, whose documents have no layout. */
  readonly isCovered?: () => boolean;
}

export function createCardHost(options: CardHostOptions): CardHost {
  const { document, send, signal } = options;
  let { words, language } = options;
  const window = document.defaultView ?? globalThis.window;
  const layer = createLayer(document, {
    css: cardStyles,
    style: { position: "fixed", inset: "0 auto auto 0", width: "max-content", height: "max-content" },
    signal,
  });
  const mount = document.createElement("div");
  const said = document.createElement("div");
  said.className = "said";
  said.setAttribute("role", "status");
  said.setAttribute("aria-live", "polite");
  layer.root.append(mount, said);
  keepKeysInside(layer.root);

  let card: SpokenCard | null = null;
  let stepCameAt = 0;
  let collapsed = false;
  let faults: Partial<Record<PastableKey, string>> = {};
  let note: string | null = null;
  let picture: CardPicture | null = null;
  const speaker = createSpeaker(() => words);

  const announce = (sentence: string): void => {
    // A screen reader would not read the same sentence twice.
    said.textContent = said.textContent === sentence ? `${sentence}\u00a0` : sentence;
  };
  const ui: CardUi = {
    get words() {
      return words;
    },
    get language() {
      return language;
    },
    send,
    announce,
    copy: (text) =>
      window.navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    isPersons: options.isPersons ?? ((event) => event.isTrusted),
    isMeant: (event) => isMeantForStep(event, stepCameAt),
    isCovered: options.isCovered ?? (() => isCovered(layer.host, mount)),
  };

  const tellPlace = (): void => send({ kind: "placed", where: { ...placing.wanted, collapsed } });
  const small = createSmallByItself({
    mayShrink: () => !collapsed && !hasKeys(layer.root),
    onShrunk: () => {
      draw();
      announce(words["guide.chrome.made-small"]);
    },
    signal,
  });
  const placing = createCardPlacing({
    document,
    host: layer.host,
    mount,
    onPlaced: tellPlace,
    onSettled: (isTight) => small.settled(isTight && !collapsed),
    onCovered: (is) => send({ kind: "covered", is }),
  });
  const { settle } = placing;

  let theme = "";
  const followPage = (): void => {
    theme = themeMark(document);
    const follow = (): void => dress(layer.host, { "color-scheme": schemeOf(document) });
    follow();
    // Colours may fade from one theme to the other.
    setTimeout(() => signal.aborted || follow(), FADE);
  };
  window.matchMedia?.("(prefers-color-scheme: dark)").addEventListener("change", followPage, { signal });

  const focusCard = (): void => layer.root.querySelector<HTMLElement>(".card")?.focus();
  const draw = (): void => {
    if (card === null) return;
    const hadFocus = layer.root.activeElement !== null;
    render(
      <CardView
        ui={ui}
        card={card}
        collapsed={collapsed || small.isSmall}
        refused={faults}
        note={note}
        picture={picture}
        onCollapse={(next) => {
          if (!next) small.insist();
          collapsed = next;
          draw();
          tellPlace();
        }}
        onGrab={placing.drag}
        onPush={placing.push}
      />,
      mount,
    );
    // The focused element may be gone with the step. The next Tab should not start at the top of the portal.
    if (hadFocus && layer.root.activeElement === null) focusCard();
    settle();
  };
  const sizes = new ResizeObserver(settle);
  sizes.observe(mount);
  const fitAnew = (): void => {
    small.forget();
    placing.leave();
    draw();
  };
  window.addEventListener("resize", fitAnew, { signal });
  // The focus has left the card: now the card may move.
  layer.root.addEventListener("focusout", () => queueMicrotask(settle), { signal });
  signal.addEventListener("abort", () => {
    sizes.disconnect();
    render(null, mount);
  });

  return {
    show(next) {
      if (next.step !== card?.step) {
        faults = {};
        note = null;
        stepCameAt = performance.now();
        placing.leave();
      }
      // There is something new to read, or nothing left to keep clear of.
      if (next.step !== card?.step || !isInSight(next.state)) small.forget();
      card = next;
      followPage();
      placing.says = next.ring ?? "";
      draw();
      const news = speaker.newsOf(next);
      if (news !== "") announce(news);
    },
    speak(next, tag) {
      words = next;
      language = tag;
      draw();
    },
    place(where) {
      placing.wanted = { x: where.x, y: where.y };
      collapsed = where.collapsed;
      draw();
    },
    keepOff: placing.keepOff,
    offer(next) {
      picture = next;
      draw();
    },
    refused(value, why) {
      const { [value]: _before, ...others } = faults;
      faults = why === null ? others : { ...others, [value]: why };
      if (why !== null) announce(why);
      draw();
    },
    note(text) {
      note = text;
      if (text !== null) announce(text);
      draw();
    },
    settle() {
      if (themeMark(document) !== theme) followPage();
      settle();
    },
    raise: layer.raise,
    focus: focusCard,
    get hasFocus() {
      return layer.root.activeElement !== null;
    },
  };
}

/** Longer than a change of colours takes, ms. */
const FADE = 600;

/** Where portals note their theme. */
const themeMark = ({ documentElement, body }: Document): string =>
  [documentElement, body].map((one) => `${one?.className} ${one?.getAttribute("style")}`).join();

/** Whether something in the card, not the card itself, has the focus by keyboard. */
const hasKeys = ({ activeElement }: ShadowRoot): boolean =>
  activeElement !== null && !activeElement.matches(".card") && activeElement.matches(":focus-visible");

/**
 * Portals have single-letter shortcuts. Text typed into a field of the card must not reach them; Escape and all other
 * keys may.
 */
function keepKeysInside(root: ShadowRoot): void {
  for (const type of ["keydown", "keypress", "keyup"]) {
    root.addEventListener(type, (event) => {
      const isTyping = event.target instanceof HTMLInputElement;
      if (isTyping && (event as KeyboardEvent).key !== "Escape") event.stopPropagation();
    });
  }
}
