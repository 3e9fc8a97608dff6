import { candidateSelectors } from "./candidates.ts";
import { cellOf, headerOf } from "./grid.ts";
import type { Pass } from "./pass.ts";

/** How far up from an element to look for its label. */
const HIGHEST = 6;

/** Label, required mark and hint. With more texts than that, it is not clear which one is the label. */
const MOST_LABEL_TEXTS = 3;

/**
 * Texts that label an element: the heading of its column, what `aria-labelledby` names on it or on the item around it,
 * or the text before it in the smallest surrounding element that has one, unless that element holds a second field or
 * value that the text could label.
 */
export function labelTexts(element: Element, pass: Pass): readonly string[] {
  const cell = cellOf(element);
  if (cell !== null) {
    const header = headerOf(cell);
    // The info icon beside a heading has a name too; the heading's own texts count one by one.
    return header === null ? [] : [pass.name(header), ...pass.leavesIn(header).map(({ text }) => text)];
  }
  const named = namedLabels(element, pass);
  return named.length > 0 ? named : textBefore(element, pass);
}

function namedLabels(element: Element, pass: Pass): readonly string[] {
  for (
    let at: Element | null = element, level = 0;
    at !== null && level < 4;
    at = at.parentElement, level++
  ) {
    const ids = at.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
    if (ids.length === 0) continue;
    // The label of an item with a second value or field may belong to that one.
    if (at !== element && hasRival(at, element, pass)) return [];
    return ids.flatMap((id) => labelOwnText(element.ownerDocument.getElementById(id)));
  }
  return [];
}

/** A label can hold links such as "(edit)" or an info button: its own text ends there (portals-40). */
function labelOwnText(label: Element | null): readonly string[] {
  if (label === null) return [];
  let text = "";
  for (const node of label.childNodes) {
    if (node.nodeType === 1 && (node as Element).matches('a, button, [role="button"]')) break;
    text += node.textContent ?? "";
  }
  return [text];
}

function textBefore(element: Element, pass: Pass): readonly string[] {
  let at: Element | null = element.parentElement;
  for (let level = 0; at !== null && level < HIGHEST; at = at.parentElement, level++) {
    const before = pass
      .leavesIn(at)
      .filter(
        (leaf) =>
          !element.contains(leaf.element) &&
          !leaf.element.contains(element) &&
          (element.compareDocumentPosition(leaf.element) & 2) /* PRECEDING */ !== 0 &&
          leaf.element.closest('a, button, [role="button"]') === null,
      );
    if (hasRival(at, element, pass)) return [];
    if (before.length > MOST_LABEL_TEXTS) return [];
    if (before.length > 0) return before.map(({ text }) => text);
  }
  return [];
}

/** Whether an element around another holds a second thing of its kind. */
function hasRival(around: Element, element: Element, pass: Pass): boolean {
  const isField = element.matches(FIELDS);
  const rivals = isField ? [...around.querySelectorAll(FIELDS)] : pass.values().map((value) => value.element);
  return rivals.some(
    (rival) =>
      rival !== element &&
      around.contains(rival) &&
      !rival.contains(element) &&
      !element.contains(rival) &&
      !isSameValue(rival, element, pass),
  );
}

/** A portal may show one value twice in one item: the text, and a read-only field to copy from. */
function isSameValue(a: Element, b: Element, pass: Pass): boolean {
  const textOf = (element: Element) => pass.values().find((value) => value.element === element)?.text;
  return textOf(a) !== undefined && textOf(a) === textOf(b);
}

const FIELDS = `${candidateSelectors["text-box"]}, select, [role="combobox"], .fxc-dropdown, .fxc-group-dropdown`;
