import { fill } from "./fill.ts";

/** How many times a list is scrolled on in search of a row: enough for some hundreds of rows. */
const MOST_SCROLLS = 60;

/** Scrolls through a list, from where it is and then from its beginning, until a row to tick is in the document. */
async function bringNext(list: Element, toTick: () => readonly Element[]): Promise<void> {
  for (let count = 0; count < MOST_SCROLLS; count++) {
    const [row] = toTick();
    const scroller = scrollerOf(list);
    if (row !== undefined || scroller === null) {
      row?.scrollIntoView({ block: "center" });
      return;
    }
    const { scrollTop, clientHeight, scrollHeight } = scroller;
    const isAtEnd = scrollTop + clientHeight >= scrollHeight - 1;
    scroller.scrollTop = isAtEnd ? 0 : scrollTop + clientHeight * 0.8;
    // The page draws the newly visible rows in this time.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}

/** The element that scrolls a list: the list itself, something in it, or something around it. */
function scrollerOf(list: Element): Element | null {
  const isScroller = (one: Element): boolean =>
    one.scrollHeight > one.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(one).overflowY);
  for (let at: Element | null = list; at !== null; at = at.parentElement) if (isScroller(at)) return at;
  return [...list.querySelectorAll("*")].find(isScroller) ?? null;
}

/** Scrolls a target into view and focuses it, or the first focusable element in it. */
function show(element: Element | undefined): void {
  if (element === undefined) return;
  element.scrollIntoView({ block: "center", inline: "nearest" });
  const focusable = "a[href], button, input, select, textarea, [tabindex]";
  const inner = element.matches(focusable) ? element : element.querySelector(focusable);
  if (inner instanceof HTMLElement) inner.focus({ preventScroll: true });
}

/**
 * What the guide does for the admin in a frame that has the ring. It comes with the ring's script, because a frame
 * without a target needs none of it.
 */
export const hand = { fill, show, bringNext };

export type Hand = typeof hand;
