import type { Box, FrameOf, TargetPlace } from "../../src/contract/guide-protocol.ts";
import { isBeneath } from "./beneath.ts";
import { boxAt, dock, grown, homeSpot, overlap, roomBeside, type Size, type Spot, spotOf } from "./dock.ts";
import { boxInTop, footerOf, frameElement, openPanes } from "./obstacles.ts";
import { dress } from "./top-layer.ts";

/** Where the card is in the window. */
export interface CardPlacing {
  /** Where the admin wants it. */
  wanted: Spot;
  /** The ring's label under or over the target. */
  says: string;
  /** Where the target is, in its frame. */
  keepOff(frame: FrameOf, where: TargetPlace): void;
  /** There is another step: the card may go back to where it is wanted. Until then it stays as long as it can. */
  leave(): void;
  /** Something moved or opened in the page: find a free place. */
  settle(): void;
  /** The pointer has grabbed a grip. */
  drag(event: PointerEvent): void;
  /** A key moves the card, px. */
  push(by: { readonly x: number; readonly y: number }): void;
}

export interface CardPlacingOptions {
  readonly document: Document;
  readonly host: HTMLElement;
  /** The visible part of the card, in the host. */
  readonly mount: HTMLElement;
  /** The admin has moved the card. */
  readonly onPlaced: () => void;
  /** @param isTight whether the card covers the target or the ring's label wherever it is put. */
  readonly onSettled: (isTight: boolean) => void;
  /** @param is whether something in this document lies over the target, which is in a frame and can't see it. */
  readonly onCovered: (is: boolean) => void;
}

/** The ring around the target, px. */
const RING = 8;
/** Room above and below the target for the ring's label, kept free as well if there is any, px. */
const AROUND = 40;

/** A letter of the ring's label, and what is around the letters, px (ring-styles.ts). */
const LETTER = 7;
const AROUND_LETTERS = 24;
const WIDEST_LABEL = 320;

/** The label starts where the target starts and may be wider. It is in another document, so its width is estimated. */
function withLabel(around: Box, says: string, isRtl: boolean): Box {
  const label = Math.min(WIDEST_LABEL, says.length * LETTER + AROUND_LETTERS);
  const more = Math.max(0, label - around.width);
  return { ...around, x: around.x - (isRtl ? more : 0), width: around.width + more };
}

export function createCardPlacing(options: CardPlacingOptions): CardPlacing {
  const { document, host, mount, onPlaced, onSettled, onCovered } = options;
  const window = document.defaultView ?? globalThis.window;
  let wanted: Spot = homeSpot;
  let says = "";
  let held: Spot | null = null;
  let target: { readonly frame: FrameOf; readonly where: TargetPlace } | null = null;
  /** What was told of the target in its frame; null: nothing yet. */
  let covered: boolean | null = null;

  const viewport = (): Size => ({ width: window.innerWidth, height: window.innerHeight });
  const size = (): Size => {
    const { width, height } = mount.getBoundingClientRect();
    return { width, height };
  };
  const moveTo = ({ x, y }: { readonly x: number; readonly y: number }): void =>
    dress(host, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });

  const settle = (): void => {
    const { frame, where } = target ?? {};
    const inTop = (box: Box | null | undefined): Box | null =>
      frame === undefined || !box ? null : boxInTop(document, frame, box);
    const box = inTop(where?.box);
    const element = frame?.is === "child" ? frameElement(document, frame.url) : null;
    const isCovered = box !== null && element !== null ? isBeneath(element, box) : covered;
    if (isCovered !== null && isCovered !== covered) onCovered(isCovered);
    covered = isCovered;
    const isRtl = window.getComputedStyle(document.documentElement).direction === "rtl";
    const around = box && withLabel(grown(box, RING, AROUND), says, isRtl);
    const panes = [...openPanes(document), ...(where?.panes ?? []).flatMap((one) => inTop(one) ?? [])];
    const row = inTop(where?.row);
    const free = {
      target: box && grown(box, RING, RING),
      around,
      lines: [...(row === null ? [] : [row]), ...panes.map(footerOf)],
      // A pane that fills the page can't be kept free.
      panes: panes.filter(({ width }) => width < viewport().width * 0.8),
    };
    const place = (): Box => dock(viewport(), size(), free, held ?? wanted);
    // The whole height, unless a small window leaves no room beside the target.
    mount.style.removeProperty("--room");
    let at = place();
    if (around !== null && overlap(at, around) > 0) {
      const room = roomBeside(viewport(), around);
      if (room !== null) {
        mount.style.setProperty("--room", `${room}px`);
        at = place();
      }
    }
    held = spotOf(viewport(), size(), at);
    moveTo(at);
    onSettled(around !== null && overlap(at, around) > 0);
  };

  const hold = (at: { readonly x: number; readonly y: number }): void => {
    wanted = spotOf(viewport(), size(), at);
    held = null;
    moveTo(boxAt(viewport(), size(), wanted));
  };

  return {
    get wanted() {
      return wanted;
    },
    set wanted(spot) {
      wanted = spot;
      held = null;
    },
    get says() {
      return says;
    },
    set says(text) {
      says = text;
    },
    keepOff(frame, where) {
      target = where.box === null ? null : { frame, where };
      // A ring that was hidden meanwhile has forgotten what it was told.
      if (target === null) covered = null;
      settle();
    },
    leave() {
      held = null;
    },
    settle,
    drag(event) {
      if (!(event.currentTarget instanceof Element)) return;
      const grip = event.currentTarget;
      const { left, top } = mount.getBoundingClientRect();
      const by = { x: event.clientX - left, y: event.clientY - top };
      const over = new AbortController();
      grip.setPointerCapture(event.pointerId);
      grip.addEventListener(
        "pointermove",
        (moved) => {
          if (moved instanceof PointerEvent) hold({ x: moved.clientX - by.x, y: moved.clientY - by.y });
        },
        { signal: over.signal },
      );
      for (const end of ["pointerup", "pointercancel"]) {
        grip.addEventListener(
          end,
          () => {
            over.abort();
            onPlaced();
          },
          { signal: over.signal },
        );
      }
    },
    push(by) {
      const { left, top } = mount.getBoundingClientRect();
      hold({ x: left + by.x, y: top + by.y });
      onPlaced();
    },
  };
}
