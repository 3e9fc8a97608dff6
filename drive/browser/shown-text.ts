/**
 * A function for a page, called on an element: the pieces of text in it that are really visible, in reading order. Text
 * below the fold of a list counts. Text without a box, or for screen readers only, does not.
 */
export const shownTextIn = `function () {
  const isClipped = (element) => {
    for (let one = element; one !== null; one = one.parentElement) {
      const { width, height } = one.getBoundingClientRect();
      if (getComputedStyle(one).overflow !== "visible" && (width <= 1 || height <= 1)) return true;
    }
    return false;
  };
  const hasBox = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
  };
  const pieces = [];
  const walker = document.createTreeWalker(this, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isField = node instanceof HTMLInputElement && !["checkbox", "radio", "hidden"].includes(node.type);
    const text = node instanceof Text ? node.data : isField ? node.value : "";
    const element = node instanceof Text ? node.parentElement : node;
    if (text.trim() === "" || !element.checkVisibility({ visibilityProperty: true }) || isClipped(element)) continue;
    if (isField || hasBox(node)) pieces.push(text.trim());
  }
  return pieces;
}`;

/** The same as an expression, for a whole page. */
export const shownText = `(${shownTextIn}).call(document.body)`;
