import { cleanText } from "../read/value-text.ts";

/** Elements whose text is never shown. */
const SILENT = new Set(["script", "style", "noscript", "template"]);

/** A piece of text and the element that directly holds it. */
export interface Leaf {
  readonly element: Element;
  readonly text: string;
}

/** All texts of a page in document order, with the elements that directly hold them. One walk. */
export function leavesOf(root: Document | Element, own: Element | null): readonly Leaf[] {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, 4 /* SHOW_TEXT */);
  const leaves: Leaf[] = [];
  let last: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    // Several text nodes of one element are one text: frameworks split "secrets (1)" into three.
    if (element === null || element === last || SILENT.has(element.localName)) continue;
    if (own?.contains(element)) continue;
    const text = cleanText(directText(element));
    if (text === "") continue;
    last = element;
    leaves.push({ element, text });
  }
  return leaves;
}

function directText(element: Element): string {
  let text = "";
  for (const node of element.childNodes) if (node.nodeType === 3) text += node.nodeValue ?? "";
  return text;
}
