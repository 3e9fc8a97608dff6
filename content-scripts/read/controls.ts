import type { ChoiceReading } from "../../src/guide/choices.ts";
import type { Pass } from "../locate/pass.ts";
import { cleanText } from "./value-text.ts";

/** What a text box or a drop-down shows as its value. */
export function shownBy(element: Element): Omit<ChoiceReading, "choice"> {
  if (element.localName === "select") {
    const select = element as HTMLSelectElement;
    return { shown: cleanText(select.selectedOptions[0]?.textContent ?? "") };
  }
  if (element.localName === "input" || element.localName === "textarea") {
    return { shown: cleanText((element as HTMLInputElement).value) };
  }
  // A drop-down of either toolkit: an inner field, or its own text without the open list.
  const inner = element.querySelector("input");
  if (inner !== null && inner.value !== "") return { shown: cleanText(inner.value) };
  const shown = cleanText(textWithoutList(element));
  return shown === "" ? { shown: null } : { shown };
}

function textWithoutList(element: Element): string {
  let text = "";
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? "";
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    if (!child.matches('[role="listbox"], [role="tree"], .fxc-dropdown-popup'))
      text += ` ${textWithoutList(child)}`;
  }
  return text;
}

/** Whether something is chosen: by any of the ways that either toolkit says it; null when it says nothing. */
export function isTicked(element: Element): boolean | null {
  const said = saidBy(element);
  if (said !== null) return said;
  for (const inner of element.querySelectorAll(
    'input, [aria-checked], [aria-selected], [role="checkbox"], [role="radio"], img',
  )) {
    const by = saidBy(inner);
    if (by !== null) return by;
  }
  return null;
}

function saidBy(element: Element): boolean | null {
  if (element.localName === "input") {
    const input = element as HTMLInputElement;
    return input.type === "checkbox" || input.type === "radio" ? input.checked : null;
  }
  for (const name of ["aria-checked", "aria-selected", "aria-pressed"]) {
    const value = element.getAttribute(name);
    if (value === "true" || value === "false") return value === "true";
  }
  // facts/portals.md 3.2: the last resort of the permissions list.
  const label = element.localName === "img" ? element.getAttribute("aria-label") : null;
  if (label === "selected" || label === "unselected") return label === "selected";
  return null;
}

/** Names of what is ticked in a list or group. */
export function tickedIn(group: Element, pass: Pass): readonly string[] {
  const rows = [
    ...group.querySelectorAll(
      '[role="row"], [role="option"], [role="listitem"], [role="radio"], li, tr, label',
    ),
  ];
  const items = rows.filter((row) => !rows.some((other) => other !== row && other.contains(row)));
  return items
    .filter((item) => isTicked(item) === true)
    .flatMap((item) => pass.leavesIn(item)[0]?.text ?? []);
}
