import { shapeOf, type TextShape } from "../../src/guide/capture/value-shape.ts";
import type { GuideContext } from "../../src/guide/context.ts";
import type { PartialPortalWords } from "../../src/guide/portal-words/index.ts";
import { createSayingMatcher, type SayingMatcher } from "../../src/guide/portal-words/match.ts";
import type { PortalPlace } from "../../src/guide/routes/place.ts";
import type { Saying } from "../../src/guide/saying.ts";
import type { ElementKind, SoughtTarget } from "../../src/guide/target.ts";
import { cleanText } from "../read/value-text.ts";
import { candidateSelectors, tickLists } from "./candidates.ts";
import { contentOf, nameOf } from "./name-of.ts";
import { type Leaf, leavesOf } from "./texts.ts";
import { tickText } from "./tick-text.ts";
import { isHidden } from "./visibility.ts";

export interface LookContext {
  readonly guide: GuideContext;
  /** Where the tab is, as the worker says. null when not known; then no page is excluded. */
  readonly place: PortalPlace | null;
  /** Words of this frame's language and of English. */
  readonly words: readonly PartialPortalWords[];
  /** The targets that can be asked for. */
  readonly targets: readonly SoughtTarget[];
  readonly isChildFrame: boolean;
  /** Ids of targets whose pane has its title in the top document and its content in this frame. */
  readonly paneOf?: readonly string[];
  /** Host of our own card and ring. Nothing in it is a candidate. */
  readonly own: Element | null;
}

/**
 * What earlier looks saw and the page may no longer show: long lists keep only the visible rows. Holds only names of
 * rows, and only while their list exists.
 */
export interface LookMemory {
  /** Rows of the list of roles by name, and whether they were ticked when they were seen last. */
  readonly roles: Map<string, boolean>;
  /** What rows looked like when they were first seen, by name: their signs, and their classes and styles. */
  readonly marks: Map<string, RowLook>;
  /** Names of the rows that the admin has clicked. */
  readonly touched: Set<string>;
  /** The last click, while the list of roles was open, was on its Save. */
  isSaved: boolean;
  /** The roles that were ticked when they were saved; null: nobody knows. */
  kept: readonly string[] | null;
  /** Reads the rows that are on show now, before they scroll away; null while there is no list. */
  again: (() => void) | null;
  /** Brings the next row to tick into view if it is not, by the target's id; see `show` in frame.ts. */
  readonly ahead: Map<string, () => void>;
  /** The element to ring in place of a target, by the target's id: the row in place of its list; null: none. */
  readonly instead: Map<string, Element | null>;
}

export interface RowLook {
  readonly signs: string;
  readonly looks: string;
  /** It has looked otherwise since: its looks can be read. */
  changes: boolean;
}

export const createMemory = (): LookMemory => ({
  roles: new Map(),
  marks: new Map(),
  touched: new Set(),
  isSaved: false,
  kept: null,
  again: null,
  ahead: new Map(),
  instead: new Map(),
});

/** A value that stands in the page: a GUID, a secret, an address. */
export interface ShapedValue {
  readonly element: Element;
  readonly text: string;
  readonly shape: TextShape;
}

/**
 * One look at a frame. Expensive work is done once for all targets. It is valid until the page changes; then create
 * a new one.
 */
export interface Pass {
  readonly root: Document | Element;
  readonly context: LookContext;
  readonly says: SayingMatcher;
  readonly memory: LookMemory;
  /** null for an id that nobody asked for. */
  target(id: string): SoughtTarget | null;
  candidates(kind: Exclude<ElementKind, "value">): readonly Element[];
  values(): readonly ShapedValue[];
  leaves(): readonly Leaf[];
  /** Elements that directly hold a text that says one of these. */
  leavesSaying(says: readonly Saying[]): readonly Element[];
  /** Leaves inside an element, itself included. */
  leavesIn(element: Element): readonly Leaf[];
  /** Texts that could be an element's name, without the cost of computing it. */
  quickNames(element: Element): readonly string[];
  name(element: Element): string;
  hidden(element: Element): boolean;
}

export function createPass(
  root: Document | Element,
  context: LookContext,
  memory: LookMemory = createMemory(),
): Pass {
  const byKind = new Map<string, readonly Element[]>();
  const names = new Map<Element, string>();
  const hidden = new Map<Element, boolean>();
  const saying = new Map<readonly Saying[], readonly Element[]>();
  let leaves: readonly Leaf[] | null = null;
  let values: readonly ShapedValue[] | null = null;
  const isOwn = (element: Element): boolean => context.own?.contains(element) === true;

  const pass: Pass = {
    root,
    context,
    memory,
    says: createSayingMatcher(context.words, context.guide),
    target: (id) => context.targets.find((one) => one.id === id) ?? null,
    candidates(kind) {
      const known = byKind.get(kind);
      if (known !== undefined) return known;
      const marked = [...root.querySelectorAll(candidateSelectors[kind])];
      const found = [...marked, ...(kind === "grid" ? tickLists(root) : [])].filter(
        (element) => !isOwn(element),
      );
      byKind.set(kind, found);
      return found;
    },
    leaves() {
      leaves ??= leavesOf(root, context.own);
      return leaves;
    },
    leavesSaying(says) {
      const known = saying.get(says);
      if (known !== undefined) return known;
      const found = pass
        .leaves()
        .filter(({ text }) => pass.says.matches(text, says))
        .map(({ element }) => element);
      saying.set(says, found);
      return found;
    },
    leavesIn: (element) => pass.leaves().filter((leaf) => element.contains(leaf.element)),
    values() {
      values ??= shapedValues(pass.leaves(), root, isOwn);
      return values;
    },
    quickNames,
    name(element) {
      const known = names.get(element);
      if (known !== undefined) return known;
      const name = nameOf(element);
      names.set(element, name);
      return name;
    },
    hidden(element) {
      const known = hidden.get(element);
      if (known !== undefined) return known;
      const is = isHidden(element);
      hidden.set(element, is);
      return is;
    },
  };
  return pass;
}

/** Values found by their text, in cells, beside labels and in read-only fields. One element each, the innermost. */
function shapedValues(
  leaves: readonly Leaf[],
  root: Document | Element,
  isOwn: (element: Element) => boolean,
): readonly ShapedValue[] {
  const found = new Map<Element, ShapedValue>();
  const add = (element: Element, texts: readonly string[]): void => {
    for (const text of texts) {
      const shape = shapeOf(text);
      if (shape !== null) return void found.set(element, { element, text, shape });
    }
  };
  // Uses the collected texts: reading the innerText of every element would force a layout each time.
  for (const { element, text } of leaves)
    add(element, [cleanText(element.getAttribute("title") ?? ""), text]);
  for (const element of root.querySelectorAll(SHOWN_BY_ATTRIBUTES)) {
    if (!isOwn(element) && !found.has(element)) add(element, shownByAttributes(element));
  }
  const all = [...found.values()];
  // A title on a wrapper and the text within are one value.
  return all.filter(
    ({ element, text }) =>
      !all.some(
        (inner) => inner.element !== element && element.contains(inner.element) && inner.text === text,
      ),
  );
}

/** Fields to copy from, and shortened texts; never what a person types. */
const SHOWN_BY_ATTRIBUTES = "[title], input[readonly], .fxc-copyablelabel input";

const shownByAttributes = (element: Element): readonly string[] =>
  [
    element.getAttribute("title") ?? "",
    element.localName === "input" ? (element as HTMLInputElement).value : "",
  ].map(cleanText);

const NAME_ATTRIBUTES = ["aria-label", "title", "placeholder", "alt", "value"] as const;

function quickNames(element: Element): readonly string[] {
  const names = NAME_ATTRIBUTES.flatMap((attribute) => element.getAttribute(attribute) ?? []);
  const text = element.textContent ?? "";
  // Longer than any name: this wraps half the page.
  if (text.length <= 200) names.push(text);
  const byIds = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  for (const id of byIds) names.push(element.ownerDocument.getElementById(id)?.textContent ?? "");
  if ("labels" in element) {
    // A label may enclose its list, whose options are not part of the name.
    for (const label of (element as HTMLInputElement).labels ?? []) names.push(contentOf(label));
  }
  const beside = tickText(element);
  if (beside !== "") names.push(beside);
  for (const inner of element.querySelectorAll("[aria-label], [title], img[alt]")) {
    names.push(
      inner.getAttribute("aria-label") ?? inner.getAttribute("title") ?? inner.getAttribute("alt") ?? "",
    );
    if (names.length > 12) break;
  }
  return names;
}
