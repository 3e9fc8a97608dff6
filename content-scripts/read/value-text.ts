/**
 * The value that an element shows (portals-40): `title` first, because the text may be cut with an
 * ellipsis or doubled by a hidden copy for a tooltip; then what a field holds; then the visible text.
 */
export const valueText = (element: Element): string => valueTexts(element)[0] ?? "";

/** Everything that an element may show as its value, in this order. A `title` can also be only a hint. */
export function valueTexts(element: Element): readonly string[] {
  const title = element.getAttribute("title") ?? "";
  const value = isField(element) ? element.value : "";
  return [title, value, visibleText(element)].map(cleanText).filter((text) => text !== "");
}

/** A hidden element has no innerText, but its text can still be read. */
function visibleText(element: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent doubles what a hidden tooltip repeats
  const text = "innerText" in element ? (element as HTMLElement).innerText : "";
  return text || (element.textContent ?? "");
}

const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element.localName === "input" || element.localName === "textarea";

/** NFKC, without private-use and invisible characters, trimmed, with single blanks. */
export const cleanText = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u{e000}-\u{f8ff}\u{ad}\u{200b}-\u{200f}\u{2060}\u{feff}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
