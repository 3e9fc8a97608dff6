import type { Box, FrameOf } from "../../src/contract/guide-protocol.ts";

/**
 * Where a target is in the top frame's viewport. A frame knows its own viewport only, so the box of its
 * element is added; null when its element can't be told from others.
 */
export function boxInTop(document: Document, frame: FrameOf, box: Box): Box | null {
  if (frame.is === "top") return box;
  const element = frameElement(document, frame.url);
  if (element === null) return null;
  const { left, top } = element.getBoundingClientRect();
  return { ...box, x: box.x + left + element.clientLeft, y: box.y + top + element.clientTop };
}

/** The visible frame that shows an address. Portals keep hidden copies of a frame beside it (portals-23). */
export function frameElement(document: Document, url: string): HTMLIFrameElement | null {
  const wanted = withoutHash(url);
  const visible = [...document.querySelectorAll("iframe")].filter(isVisible);
  const same = visible.filter(({ src }) => withoutHash(src) === wanted);
  if (same.length === 1) return same[0] ?? null;
  // A frame may have gone on to another address of the same origin.
  const near = visible.filter(({ src }) => originOf(src) === originOf(url));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Panes that portals open over the page; portals-30, portals-44. */
const PANES = ".fxs-contextpane-visible, .ms-Panel-main, [role=dialog], dialog[open]";

/** No more panes than this are open at once. */
const MOST_PANES = 8;

/** What the card must not cover besides the target: open panes, in the document's own viewport. */
export const openPanes = (document: Document): readonly Box[] =>
  [...document.querySelectorAll<HTMLElement>(PANES)].filter(isVisible).slice(0, MOST_PANES).map(boxOf);

/** The greatest height of a line of a list, a form or a bar, px, and as a multiple of its content's height. */
const LINE = { px: 72, times: 2 } as const;

/**
 * The line that an element is in, by height alone: a row of a list, a label with its field; null: it is a line itself.
 */
export function rowAround(element: Element): Box | null {
  const { width, height } = element.getBoundingClientRect();
  const most = Math.max(LINE.px, LINE.times * height);
  let line: Box | null = null;
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const box = boxOf(at);
    if (box.height > most) break;
    if (box.width > width && box.height >= height) line = box;
  }
  return line;
}

/** Height of the buttons at a pane's end, px. */
const FOOTER = 80;

/** Where the buttons of a pane are: at its end. */
export const footerOf = ({ x, y, width, height }: Box): Box => {
  const high = Math.min(FOOTER, height);
  return { x, y: y + height - high, width, height: high };
};

export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left, y: top, width, height };
}

function isVisible(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(element).visibility !== "hidden";
}

const withoutHash = (url: string): string => url.split("#")[0] ?? url;
const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);
