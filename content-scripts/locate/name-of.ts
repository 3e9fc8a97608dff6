import { cleanText } from "../read/value-text.ts";
import { tickText } from "./tick-text.ts";

/**
 * The name of a control or heading as a screen reader would say it: its label, its own name, its content, its tooltip.
 * This is wider than the standard, which gives a plain div no name, although portals make buttons of divs; and
 * narrower, because it leaves out pseudo-elements. Hidden content counts: a closed menu's items have names as well.
 */
export function nameOf(element: Element): string {
  const document = element.ownerDocument;
  const by = (element.getAttribute("aria-labelledby")?.split(/\s+/) ?? []).map((id) => {
    const label = document.getElementById(id);
    return label === null ? "" : said(label);
  });
  const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])].map(contentOf) : [];
  const attribute = (name: string): string => cleanText(element.getAttribute(name) ?? "");
  return (
    cleanText(by.join(" ")) ||
    attribute("aria-label") ||
    cleanText(labels.join(" ")) ||
    (element.matches('[type="submit"], [type="button"], [type="reset"]') && attribute("value")) ||
    attribute("alt") ||
    (element.matches(FIELDS) ? "" : cleanText(contentOf(element))) ||
    attribute("title") ||
    attribute("placeholder") ||
    cleanText(tickText(element))
  );
}

/** What these contain is their value. */
const FIELDS = 'select, textarea, [role="textbox"], [role="searchbox"]';

const said = (element: Element): string =>
  element.getAttribute("aria-label") || element.getAttribute("alt") || contentOf(element);

/**
 * The text inside an element; a child with a name of its own counts by that name. A line break or a block separates
 * words.
 */
export function contentOf(element: Element): string {
  let text = "";
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? "";
    if (node.nodeType !== 1) continue;
    const inner = node as Element;
    if (inner.localName === "script" || inner.localName === "style" || inner.matches(FIELDS)) continue;
    text += isInline(inner) ? said(inner) || title(inner) : ` ${said(inner) || title(inner)} `;
  }
  return text;
}

const title = (element: Element): string => element.getAttribute("title") ?? "";

const INLINE = new Set(["a", "abbr", "b", "bdi", "em", "i", "label", "mark", "small", "span", "strong", "u"]);
const isInline = ({ localName }: Element): boolean => INLINE.has(localName);
