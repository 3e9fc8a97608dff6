import { render } from "preact";
import type { Box, CardMessage, CardPlace, FrameOf } from "../../src/browser/guide-protocol.ts";
import type { Card, PastableKey } from "../../src/guide/card/card.ts";
import type { CardWords } from "../../src/words/en/guide-card.ts";
import { cardStyles } from "./card-styles.ts";
import type { CardUi } from "./card-ui.ts";
import { CardView } from "./card-view.tsx";
import { isCovered } from "./covered.ts";
import { boxAt, dock, homeSpot, overlap, roomBeside, type Size, type Spot, spotOf } from "./dock.ts";
import { boxInTop, openPanes } from "./obstacles.ts";
import { createSpeaker } from "./spoken.ts";
import { createLayer, dress } from "./top-layer.ts";

/** The card of a tab. */
export interface CardHost {
  show(card: Card): void;
  place(where: CardPlace): void;
  keepOff(frame: FrameOf, box: Box | null): void;
  refused(value: PastableKey, why: string | null): void;
  note(text: string | null): void;
  /** Something moved or opened in the page: find a place that is free, and stay on top. */
  settle(): void;
  raise(): void;
  focus(): void;
  readonly hasFocus: boolean;
}

export interface CardHostOptions {
  readonly document: Document;
  readonly words: CardWords;
  readonly send: (message: CardMessage) => void;
  readonly signal: AbortSignal;
  /** For tests, whose events no person makes. Default: what the browser says. */
  readonly isPersons?: (event: Event) => boolean;
  /** For tests, whose documents have no layout. */
  readonly isCovered?: () => boolean;
}

/** Room around the target that stays free as well: the ring and what it says, px. */
const AROUND = 40;

export function createCardHost(options: CardHostOptions): CardHost {
  const { document, words, send, signal } = options;
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

  let card: Card | null = null;
  let collapsed = false;
  let wanted: Spot = homeSpot;
  let target: { readonly frame: FrameOf; readonly box: Box } | null = null;
  let faults: Partial<Record<PastableKey, string>> = {};
  let note: string | null = null;
  const speaker = createSpeaker(words);

  const announce = (sentence: string): void => {
    // The same sentence twice would not be read twice.
    said.textContent = said.textContent === sentence ? `${sentence}\u00a0` : sentence;
  };
  const ui: CardUi = {
    words,
    send,
    announce,
    copy: (text) =>
      window.navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    isPersons: options.isPersons ?? ((event) => event.isTrusted),
    isCovered: options.isCovered ?? (() => isCovered(layer.host, mount.getBoundingClientRect())),
  };

  const viewport = (): Size => ({ width: window.innerWidth, height: window.innerHeight });
  const size = (): Size => {
    const { width, height } = mount.getBoundingClientRect();
    return { width, height };
  };
  const moveTo = ({ x, y }: { readonly x: number; readonly y: number }): void =>
    dress(layer.host, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });

  const settle = (): void => {
    const box = target && boxInTop(document, target.frame, target.box);
    const free = box
      ? [{ x: box.x - 8, y: box.y - AROUND, width: box.width + 16, height: box.height + 2 * AROUND }]
      : [];
    // All the height there is, unless a small window leaves no place beside the target.
    mount.style.removeProperty("--room");
    const none: Box = { x: 0, y: 0, width: 0, height: 0 };
    const avoid = [free[0] ?? none, ...openPanes(document, viewport())];
    const place = (): Box => boxAt(viewport(), size(), dock(viewport(), size(), avoid, wanted));
    const at = place();
    const room = free[0] === undefined || overlap(at, free[0]) === 0 ? null : roomBeside(viewport(), free[0]);
    if (room !== null) mount.style.setProperty("--room", `${room}px`);
    moveTo(room === null ? at : place());
  };
  const tellPlace = (): void => send({ kind: "placed", where: { ...wanted, collapsed } });

  const drag = (event: PointerEvent): void => {
    if (!(event.currentTarget instanceof Element)) return;
    const grip = event.currentTarget;
    const { left, top } = mount.getBoundingClientRect();
    const hold = { x: event.clientX - left, y: event.clientY - top };
    const over = new AbortController();
    grip.setPointerCapture(event.pointerId);
    grip.addEventListener(
      "pointermove",
      (moved) => {
        if (!(moved instanceof PointerEvent)) return;
        wanted = spotOf(viewport(), size(), { x: moved.clientX - hold.x, y: moved.clientY - hold.y });
        moveTo(boxAt(viewport(), size(), wanted));
      },
      { signal: over.signal },
    );
    for (const end of ["pointerup", "pointercancel"]) {
      grip.addEventListener(
        end,
        () => {
          over.abort();
          tellPlace();
        },
        { signal: over.signal },
      );
    }
  };
  const push = (by: { readonly x: number; readonly y: number }): void => {
    const { left, top } = mount.getBoundingClientRect();
    wanted = spotOf(viewport(), size(), { x: left + by.x, y: top + by.y });
    moveTo(boxAt(viewport(), size(), wanted));
    tellPlace();
  };

  const focusCard = (): void => layer.root.querySelector<HTMLElement>(".card")?.focus();
  const draw = (): void => {
    if (card === null) return;
    const hadFocus = layer.root.activeElement !== null;
    render(
      <CardView
        ui={ui}
        card={card}
        collapsed={collapsed}
        refused={faults}
        note={note}
        onCollapse={(next) => {
          collapsed = next;
          draw();
          tellPlace();
        }}
        onGrab={drag}
        onPush={push}
      />,
      mount,
    );
    // What had the focus may be gone with the step; the next Tab should not begin at the top of the portal.
    if (hadFocus && layer.root.activeElement === null) focusCard();
    settle();
  };
  const sizes = new ResizeObserver(settle);
  sizes.observe(mount);
  window.addEventListener("resize", settle, { signal });
  signal.addEventListener("abort", () => {
    sizes.disconnect();
    render(null, mount);
  });

  return {
    show(next) {
      if (next.step !== card?.step) {
        faults = {};
        note = null;
      }
      card = next;
      draw();
      const news = speaker.newsOf(next);
      if (news !== "") announce(news);
    },
    place(where) {
      wanted = { x: where.x, y: where.y };
      collapsed = where.collapsed;
      draw();
    },
    keepOff(frame, box) {
      target = box === null ? null : { frame, box };
      settle();
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
    settle,
    raise: layer.raise,
    focus: focusCard,
    get hasFocus() {
      return layer.root.activeElement !== null;
    },
  };
}

/**
 * Portals have shortcuts of single letters. What is typed into the card is not meant for them; Escape is, and so
 * is everything outside of a field.
 */
function keepKeysInside(root: ShadowRoot): void {
  for (const type of ["keydown", "keypress", "keyup"]) {
    root.addEventListener(type, (event) => {
      const isTyping = event.target instanceof HTMLInputElement;
      if (isTyping && (event as KeyboardEvent).key !== "Escape") event.stopPropagation();
    });
  }
}
