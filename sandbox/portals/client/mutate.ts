import { orderGroupOf } from "./dom.ts";

/** A number in [0, 1) that is always the same for the same seed and text (FNV-1a, mixed). */
function chance(seed: number, text: string): number {
  let hash = 2166136261 ^ seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2246822507);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 4294967296;
}

const name = (seed: number, text: string): string =>
  `x${Math.floor(chance(seed + 1, text) * 1e9).toString(36)}`;

/** Numbers in classes and ids are others at each load; what a seed does must not depend on them. */
const withoutNumbers = (text: string): string => text.replace(/\d+/g, "");

/** Attributes that may go; those that make a control work stay. */
const removable: Readonly<Record<string, number>> = {
  "data-telemetryname": 0.25,
  "data-formelement": 0.25,
  "data-bind": 0.25,
  "data-automationid": 0.25,
  "data-automation-key": 0.25,
  "data-id": 0.2,
  "data-lp-id": 0.25,
  title: 0.15,
  "aria-label": 0.15,
  "aria-labelledby": 0.15,
  "aria-rowcount": 0.2,
  placeholder: 0.15,
  for: 0.15,
  role: 0.08,
};
const references = ["id", "for", "aria-labelledby", "aria-describedby", "aria-controls"];
const strict = new Set(["UL", "OL", "TABLE", "TBODY", "THEAD", "TR", "SELECT"]);

/**
 * Changes markup as Microsoft might from one month to the next, without changing what a person can do: classes
 * and ids get other names, attributes go, nodes are wrapped, order changes where it has no meaning. The same
 * seed changes the same page in the same way. @param seed 0: nothing.
 */
export function mutate(root: Element, seed: number): void {
  if (seed === 0) return;
  const all = [...root.querySelectorAll("*")];
  all.forEach((element, index) => {
    const key = `${element.tagName}|${index}`;
    element.className = [...element.classList]
      .map((one) => (chance(seed, `class ${withoutNumbers(one)}`) < 0.25 ? name(seed, one) : one))
      .join(" ");
    for (const attribute of references) {
      const value = element.getAttribute(attribute);
      if (value !== null && chance(seed, `id ${withoutNumbers(value)}`) < 0.4)
        element.setAttribute(attribute, name(seed, value));
    }
    for (const [attribute, likely] of Object.entries(removable))
      if (chance(seed, `${attribute} ${key}`) < likely) element.removeAttribute(attribute);
    const group = orderGroupOf(element);
    if (group !== undefined && chance(seed, `order ${group ?? key}`) < 0.5) shuffle(element, seed);
  });
  for (const [index, element] of all.entries())
    if (chance(seed, `wrap ${index} ${element.tagName}`) < 0.05) wrap(element);
}

function shuffle(element: Element, seed: number): void {
  const order = [...element.children].map((child, index) => ({ child, at: chance(seed, `${index}`) }));
  for (const { child } of order.sort((a, b) => a.at - b.at)) element.append(child);
}

function wrap(element: Element): void {
  const { parentElement } = element;
  if (!parentElement || strict.has(parentElement.tagName)) return;
  const wrapper = document.createElement(element instanceof HTMLSpanElement ? "span" : "div");
  // Takes no part in layout: what is looked at is the tree.
  wrapper.style.display = "contents";
  element.replaceWith(wrapper);
  wrapper.append(element);
}
