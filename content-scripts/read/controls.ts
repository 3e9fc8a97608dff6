import type { ChoiceReading } from "../../src/guide/choices.ts";
import { cleanText } from "./value-text.ts";

/** What a text box or a drop-down shows as its value, in plain text: no arrow, no icon. */
export function shownBy(element: Element): Omit<ChoiceReading, "choice"> {
  if (element.localName === "select") {
    const select = element as HTMLSelectElement;
    return { shown: cleanText(select.selectedOptions[0]?.textContent ?? "") };
  }
  if (element.localName === "input" || element.localName === "textarea") {
    const typed = cleanText((element as HTMLInputElement).value);
    return { shown: typed === "" && element.matches('[role="combobox"]') ? chipBeside(element) : typed };
  }
  // A drop-down of either toolkit: what it says itself, an inner field, or its own text without the open list.
  const said = cleanText(element.getAttribute("aria-valuetext") ?? "");
  if (said !== "") return { shown: said };
  const inner = element.querySelector("input");
  if (inner !== null && inner.value !== "") return { shown: cleanText(inner.value) };
  const shown = withoutGlyphs(cleanText(plainText(element)));
  return shown === "" ? { shown: null } : { shown };
}

const CHIP = /(?:^|[\s_-])(?:tag|chip|pill|token|selected)/i;

/** What is chosen where it stands beside the field to type into, as a tag. */
function chipBeside(field: Element): string {
  for (let at = field.parentElement, level = 0; at !== null && level < 2; at = at.parentElement, level++) {
    const chip = [...at.querySelectorAll("[class]")].find(
      (one) => !one.contains(field) && CHIP.test(one.getAttribute("class") ?? "") && one.textContent !== "",
    );
    if (chip !== undefined) return withoutGlyphs(cleanText(plainText(chip)));
  }
  return "";
}

/** Lists that belong to a drop-down, and decoration beside its text. */
const NO_TEXT =
  '[role="listbox"], [role="tree"], .fxc-dropdown-popup, [aria-hidden="true"], [role="img"], svg';

function plainText(element: Element): string {
  let text = "";
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? "";
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    if (!child.matches(NO_TEXT)) text += ` ${plainText(child)}`;
  }
  return text;
}

/** An arrow that is text of its own, at either end. Brackets and letters stay. */
const withoutGlyphs = (text: string): string =>
  text.replace(/^[\s⌄⌃▾▿▼▽▸▹›‹∨˅✓✔]+|[\s⌄⌃▾▿▼▽▸▹›‹∨˅✓✔]+$/gu, "");

/** Whether something is chosen, in any of the ways that either toolkit shows it; null when nothing shows it. */
export function isTicked(element: Element): boolean | null {
  const said = saidBy(element);
  if (said !== null) return said;
  for (const inner of element.querySelectorAll(
    'input, [aria-checked], [aria-selected], [role="checkbox"], [role="radio"], img, [role="img"]',
  )) {
    const by = saidBy(inner);
    if (by !== null) return by;
  }
  return null;
}

/** What one element itself says about being chosen. */
export function saidBy(element: Element): boolean | null {
  if (element.localName === "input") {
    const input = element as HTMLInputElement;
    return isTickBox(input) ? input.checked : null;
  }
  // A label can be beside its box or around it.
  const control = element.localName === "label" ? (element as HTMLLabelElement).control : null;
  if (control?.localName === "input" && isTickBox(control as HTMLInputElement))
    return (control as HTMLInputElement).checked;
  for (const name of ["aria-checked", "aria-selected", "aria-pressed"]) {
    const value = element.getAttribute(name);
    if (value === "true" || value === "false") return value === "true";
  }
  // portals-38: the last resort of the permissions list.
  const label = element.matches('img, [role="img"]') ? element.getAttribute("aria-label") : null;
  if (label === "selected" || label === "unselected") return label === "selected";
  return null;
}

const isTickBox = ({ type }: HTMLInputElement): boolean => type === "checkbox" || type === "radio";
