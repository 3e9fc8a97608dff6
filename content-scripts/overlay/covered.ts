/** Parts of the card's width and height at which it is looked at. */
const PARTS = [0.05, 0.35, 0.65, 0.95] as const;

/**
 * Tells whether the page has put something over the card, or fades it, at the moment of a click: nobody should be
 * made to press a button that they can't see. What lets the pointer through is not noticed.
 * @param host the element in the page; its inside is closed.
 * @param box of what is seen, in the viewport.
 */
export function isCovered(host: HTMLElement, box: DOMRect): boolean {
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
      // null: outside of the viewport, which the card never is by itself.
      return at !== host;
    }),
  );
}
