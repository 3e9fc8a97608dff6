import {
  autoUpdate,
  type Coords,
  computePosition,
  detectOverflow,
  flip,
  hide,
  type Middleware,
  offset,
  type SideObject,
  shift,
  type VirtualElement,
} from "@floating-ui/dom";
import type { Box, TargetPlace } from "../../src/contract/guide-protocol.ts";
import { isBeneath } from "./beneath.ts";
import { covered, isInWindow, SIDES } from "./label-place.ts";
import { openPanes, rowAround } from "./obstacles.ts";
import { schemeOf } from "./page-scheme.ts";
import type { Ring } from "./ring-shape.ts";
import { ringStyles } from "./ring-styles.ts";
import { createLayer, dress, type Layer } from "./top-layer.ts";

/** Room between element and ring, px. */
const GAP = 3;

/** How far an element reaches out of the elements that clip it, on each side, px: below zero is room. */
const cut: Middleware = {
  name: "cut",
  fn: async (state) => ({ data: await detectOverflow(state, { elementContext: "reference" }) }),
};

/** A row of a list that may be longer than what shows of it. */
const ROW = '[role="row"], [role="listitem"], [role="option"], tr, li, .fxc-gc-row, .ms-DetailsRow';
const TYPED = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]';

const isSides = (data: unknown): data is SideObject =>
  typeof data === "object" && data !== null && "top" in data && "left" in data;

/** The visible part of an element's box in the scrollers around it. */
function shownBox({ left, top, width, height }: DOMRect, out: unknown): Box {
  if (!isSides(out)) return { x: left, y: top, width, height };
  const [fromLeft, fromTop] = [Math.max(0, out.left), Math.max(0, out.top)];
  return {
    x: left + fromLeft,
    y: top + fromTop,
    width: Math.max(0, width - fromLeft - Math.max(0, out.right)),
    height: Math.max(0, height - fromTop - Math.max(0, out.bottom)),
  };
}

/** @param onPlace gets the element's place in this frame's viewport whenever it moves. */
export function createRing(
  document: Document,
  onPlace: (where: TargetPlace) => void,
  signal: AbortSignal,
): Ring {
  let layer: Layer | null = null;
  let shown: Element | null = null;
  let stopFollowing = (): void => {};
  let lastBox = "";
  let isCovered = false;
  /** What is said of the row that was last brought into view: the admin may scroll away from it. */
  let brought = "";
  const line = document.createElement("div");
  const label = document.createElement("div");
  line.className = "ring";
  label.className = "label";

  const tell = (box: Box | null): void => {
    const text = JSON.stringify(box);
    if (text === lastBox) return;
    lastBox = text;
    const row = box === null || shown === null ? null : rowAround(shown);
    onPlace({ box, row, panes: box === null ? [] : openPanes(document) });
  };

  const open = (): Layer => {
    if (layer?.host.isConnected) return layer;
    layer = createLayer(document, {
      css: ringStyles,
      style: { position: "fixed", inset: "0 auto auto 0", width: "0", height: "0", "pointer-events": "none" },
      signal,
    });
    layer.host.setAttribute("aria-hidden", "true");
    layer.root.append(line, label);
    return layer;
  };

  const place = async (element: Element): Promise<void> => {
    const below = { strategy: "fixed", placement: "bottom-start" } as const;
    const middleware = [offset(GAP + 7), flip(), shift({ padding: 8 })];
    const whole = await computePosition(element, label, {
      ...below,
      middleware: [...middleware, hide(), cut],
    });
    const { middlewareData } = whole;
    const rect = element.getBoundingClientRect();
    const box = shownBox(rect, middlewareData.cut);
    // If the element is cut off, the label goes beside the visible part.
    const isWhole = box.width === rect.width && box.height === rect.height;
    const part = { getBoundingClientRect: () => DOMRect.fromRect(box), contextElement: element };
    const first = isWhole ? whole : await computePosition(part, label, { ...below, middleware });
    const { x, y } = await beside(element, part, first);
    if (shown !== element) return;
    const { width, height } = box;
    const isInView = middlewareData.hide?.referenceHidden !== true && width > 0 && height > 0;
    if (!isInView) bring(element);
    const isSeen = isInView && !isBeneath(element);
    line.hidden = !isSeen || isCovered;
    label.hidden = line.hidden || label.textContent === "";
    move(line, box.x - GAP, box.y - GAP);
    line.style.width = `${width + 2 * GAP}px`;
    line.style.height = `${height + 2 * GAP}px`;
    move(label, x, y);
    tell(isSeen ? box : null);
  };

  /** The first side of the element where the label lies over nothing that is read or used, or over least of it. */
  const beside = async (element: Element, part: VirtualElement, first: Coords): Promise<Coords> => {
    const { offsetWidth: width, offsetHeight: height } = label;
    const view = document.defaultView;
    if (view === null || label.textContent === "") return first;
    let best = first;
    let least = covered(element, { ...first, width, height });
    for (const placement of SIDES) {
      if (least === 0) break;
      const middleware = [offset(GAP + 7), shift({ padding: 8 })];
      const { x, y } = await computePosition(part, label, { strategy: "fixed", placement, middleware });
      const at = { x, y, width, height };
      const covers = isInWindow(at, view) ? covered(element, at) : Number.POSITIVE_INFINITY;
      if (covers < least) [best, least] = [at, covers];
    }
    return best;
  };

  /** Scrolls once to a row that its list does not show, unless somebody types. */
  const bring = (element: Element): void => {
    const say = label.textContent;
    if (say === brought || element.closest(ROW) === null || document.activeElement?.matches(TYPED)) return;
    brought = say;
    element.scrollIntoView({ block: "center", inline: "nearest" });
  };

  const hideRing = (): void => {
    stopFollowing();
    stopFollowing = () => {};
    shown = null;
    isCovered = false;
    layer?.host.remove();
    tell(null);
  };
  signal.addEventListener("abort", () => stopFollowing());

  return {
    show(element, say, quiet) {
      dress(open().host, { "color-scheme": schemeOf(document) });
      line.classList.toggle("quiet", quiet);
      label.textContent = say;
      if (shown === element) return void place(element);
      stopFollowing();
      shown = element;
      // Follows scrolling of every ancestor, resizing of element and viewport, and shifts of the layout by
      // observers; nothing runs while nothing moves.
      stopFollowing = autoUpdate(element, label, () => void place(element));
    },
    hide: hideRing,
    cover(is) {
      isCovered = is;
      if (shown !== null) void place(shown);
    },
    tellAgain() {
      lastBox = "";
    },
    raise: () => shown && layer?.raise(),
  };
}

function move(element: HTMLElement, x: number, y: number): void {
  element.style.left = `${Math.round(x)}px`;
  element.style.top = `${Math.round(y)}px`;
}
