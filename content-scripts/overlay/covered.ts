import { isPainted } from "./painted-over.ts";

/** Fractions of the card's width and height that are checked. */
const PARTS = [0.05, 0.35, 0.65, 0.95] as const;

/**
 * Tells whether the page covers or fades the card at the moment of a click: nobody should press a button that they
 * can't see. A cover that lets the pointer through is noticed if the browser can tell what is painted.
 * @param host the element in the page; its inside is closed.
 * @param seen the part of it that a person sees.
 */
export function isCovered(host: HTMLElement, seen: Element): boolean | Promise<boolean> {
  if (isInTheWay(host, seen.getBoundingClientRect())) return true;
  return isPainted(seen).then((painted) => painted === false);
}

/** Whether a style fades or moves the card, or the pointer does not reach it. */
function isInTheWay(host: HTMLElement, box: DOMRect): boolean {
  const { opacity, visibility, filter, transform, clipPath } = getComputedStyle(host);
  const isPlain =
    opacity === "1" &&
    visibility === "visible" &&
    [filter, transform, clipPath].every((value) => value === "none" || value === "");
  if (!isPlain) return true;
  const root = host.ownerDocument;
  return PARTS.some((x) =>
    PARTS.some((y) => {
      const at = root.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
      // null: outside the viewport. The card never goes there by itself.
      return at !== host;
    }),
  );
}
