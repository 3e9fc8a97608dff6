import { orderGroupOf } from "./dom.ts";
import { isRedrawn } from "./seed.ts";

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
  const { renamed, plain, isTitled } = isRedrawn() ? wholeChanges(seed) : smallChanges;
  if (!isTitled) for (const heading of root.querySelectorAll("h1, h2, h3, h4")) asPlain(heading);
  const all = [...root.querySelectorAll("*")];
  all.forEach((element, index) => {
    const key = `${element.tagName}|${index}`;
    if (chance(seed, `plain ${key}`) < plain) withoutRole(element);
    element.className = [...element.classList]
      .map((one) => (chance(seed, `class ${withoutNumbers(one)}`) < renamed.classes ? name(seed, one) : one))
      .join(" ");
    for (const attribute of references) {
      const value = element.getAttribute(attribute);
      if (value !== null && chance(seed, `id ${withoutNumbers(value)}`) < renamed.ids)
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

const smallChanges = { renamed: { classes: 0.25, ids: 0.4 }, plain: 0, isTitled: true };

/** What some seeds do to a whole page: a release that renames everything, drops roles, or has titles that are no headings. */
const wholeChanges = (seed: number) => ({
  renamed: chance(seed, "every name") < 0.2 ? { classes: 1, ids: 1 } : smallChanges.renamed,
  plain: chance(seed, "plain elements") < 0.2 ? 0.5 : 0,
  isTitled: chance(seed, "titles") >= 0.25,
});

/** Roles of things that are pressed: a plain element in their place has the hand over it and its words. */
const pressedRoles = new Set(["button", "link", "tab", "menuitem", "option", "radio", "treeitem"]);

function withoutRole(element: Element): void {
  const role = element.getAttribute("role");
  if (role === null) return;
  element.removeAttribute("role");
  if (pressedRoles.has(role) && element instanceof HTMLElement) element.style.cursor = "pointer";
}

/** The same text in an element that says nothing of itself. */
function asPlain(heading: Element): void {
  const one = document.createElement("div");
  for (const { name: attribute, value } of heading.attributes) one.setAttribute(attribute, value);
  one.append(...heading.childNodes);
  heading.replaceWith(one);
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
