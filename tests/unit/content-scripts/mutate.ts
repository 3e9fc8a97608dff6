/**
 * Changes a page at random, in ways that keep what it means to a person: classes are renamed, attributes
 * removed, siblings put in another order, elements wrapped, noise added. Seeded, so that a failure can be had
 * again.
 */
export type Random = () => number;

/** Mulberry32: small, seeded, good enough to pick elements. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(random: Random, all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];

type Mutation = (document: Document, element: Element, random: Random) => void;

/** Attributes that frameworks come and go with. */
const REMOVABLE = [
  "class",
  "role",
  "title",
  "aria-label",
  "aria-labelledby",
  "aria-expanded",
  "aria-haspopup",
  "data-telemetryname",
  "data-formelement",
  "placeholder",
  "id",
  "tabindex",
  "aria-modal",
  "data-icon-name",
];

const mutations: Readonly<Record<string, Mutation>> = {
  renameClass(_, element, random) {
    if (element.getAttribute("class")) element.setAttribute("class", `c${Math.floor(random() * 1e6)}`);
  },
  removeAttribute(_, element, random) {
    const name = pick(
      random,
      REMOVABLE.filter((one) => element.hasAttribute(one)),
    );
    if (name !== undefined) element.removeAttribute(name);
  },
  wrap(document, element) {
    if (!["td", "tr", "th", "li", "option"].includes(element.localName) && element !== document.body) {
      const wrapper = document.createElement("div");
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  },
  shuffleChildren(_, element, random) {
    // Cells without a heading of their own mean nothing in another order, to anybody.
    if (
      element.querySelector(
        ":scope > [role=gridcell], :scope > [role=columnheader], :scope > td, :scope > label",
      )
    )
      return;
    const children = [...element.children];
    if (children.length < 2 || element.childNodes.length !== children.length) return;
    for (const child of children.toSorted(() => random() - 0.5)) element.append(child);
  },
  addNoise(document, element, random) {
    const noise = document.createElement("span");
    noise.textContent = pick(random, ["", "\ue8c8", "Preview", "New", "…", "(edit)"]) ?? "";
    if (element !== document.body && element.parentElement !== null && !element.closest("[role=grid], table"))
      element.after(noise);
  },
  /** A page that has lost the very thing, and kept what looks like it. */
  remove(document, element) {
    if (element !== document.body && element.querySelectorAll("*").length < 12) element.remove();
  },
  renameLanguage(document, _, random) {
    document.documentElement.lang = pick(random, ["", "en", "de", "ja", "xx"]) ?? "";
  },
};

/** @returns names of the mutations made, for the message of a failing test. */
export function mutate(document: Document, times: number, random: Random): readonly string[] {
  const done: string[] = [];
  for (let i = 0; i < times; i++) {
    const element = pick(random, [...document.body.querySelectorAll("*")]);
    const name = pick(random, Object.keys(mutations));
    if (element === undefined || name === undefined) continue;
    mutations[name]?.(document, element, random);
    done.push(`${name} ${element.localName}`);
  }
  return done;
}
