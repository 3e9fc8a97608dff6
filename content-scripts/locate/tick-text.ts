const TICKS = 'input[type="radio"], input[type="checkbox"]';

/** How far up from a tick box to look for its text. */
const HIGHEST = 3;

/**
 * Text beside a radio button or tick box whose label is not linked to it: the text of the smallest element around it
 * that has any, as long as that element has no second box. Empty for other elements.
 */
export function tickText(element: Element): string {
  if (!element.matches(TICKS)) return "";
  for (
    let at = element.parentElement, level = 0;
    at !== null && level < HIGHEST && at.querySelectorAll(TICKS).length === 1;
    at = at.parentElement, level++
  ) {
    const text = (at.textContent ?? "").trim();
    if (text !== "") return text;
  }
  return "";
}
