import type { ChoiceReading } from "../../src/guide/choices.ts";
import { normalise } from "../../src/guide/portal-words/match.ts";
import { shared } from "../isolated-world.ts";
import { landmarksOf } from "../locate/landmarks.ts";
import { createPass, type Pass } from "../locate/pass.ts";
import { type TickRow, tickRows } from "./ticks.ts";
import { cleanText } from "./value-text.ts";

/** The target that is the list of roles. */
const ROLES = "application-users.roles";

type Reading = Omit<ChoiceReading, "choice">;

/**
 * The ticked roles in the panel's list, including those that have scrolled away; without the list, the saved roles.
 * Notes the row to tick next, for the ring.
 */
export function readRoles(list: Element | null, pass: Pass): Reading | null {
  const { memory } = pass;
  const { roles, marks, instead, ahead } = memory;
  instead.clear();
  ahead.clear();
  const wasOpen = memory.again !== null;
  memory.again = null;
  if (list === null) {
    if (wasOpen) {
      memory.kept = memory.isSaved ? tickedOf(roles) : null;
      roles.clear();
      marks.clear();
      memory.touched.clear();
    }
    return savedRoles(pass);
  }
  memory.kept = null;
  const rows = tickRows(list, pass);
  if (rows === null) return { shown: null, unreadable: true };
  note(rows, roles);
  const readAgain = (): readonly TickRow[] => {
    const now = tickRows(list, createPass(list, pass.context, memory)) ?? [];
    note(now, roles);
    return now;
  };
  memory.again = () => void readAgain();
  const toTick = rowsToTick(rows, pass);
  const next = toTick.find(isOnShow) ?? null;
  if (next !== null) instead.set(ROLES, next);
  else {
    ahead.set(ROLES, () => void shared.hand?.bringNext(list, () => rowsToTick(readAgain(), pass)));
    const filter = filterOf(list, pass);
    if (toTick.length === 0 && filter !== null) instead.set(ROLES, filter);
    // Nothing in the list is to be used, and there is no more of it.
    else if (toTick.length === 0 && rows.length > 0 && !hasMore(list)) instead.set(ROLES, null);
  }
  const count = Number(list.getAttribute("aria-rowcount") ?? Number.NaN);
  return {
    shown: null,
    ticked: tickedOf(roles),
    // A list that says how many rows it has is complete once that many were seen.
    complete: roles.size >= count - (list.querySelector('[role="columnheader"], th') === null ? 0 : 1),
  };
}

const tickedOf = (roles: ReadonlyMap<string, boolean>): readonly string[] =>
  [...roles].flatMap(([name, ticked]) => (ticked ? name : []));

const note = (rows: readonly TickRow[], roles: Map<string, boolean>): void => {
  for (const { name, ticked } of rows) roles.set(name, ticked);
};

/** The wanted rows in the document that are not ticked. */
function rowsToTick(rows: readonly TickRow[], pass: Pass): readonly Element[] {
  const wanted = pass.context.guide.settings.roles.map(normalise);
  return rows.flatMap(({ name, ticked, element }) =>
    !ticked && wanted.includes(normalise(name)) ? element : [],
  );
}

/** The box in the list's pane in which a text is typed that may keep rows out of the list. */
function filterOf(list: Element, pass: Pass): HTMLInputElement | null {
  const pane = landmarksOf(ROLES, { kind: "pane", titled: ["roles-panel"] }, pass).find((one) =>
    one.contains(list),
  );
  const boxes = pane?.querySelectorAll<HTMLInputElement>(
    'input:not([type]), input[type="text"], input[type="search"]',
  );
  return [...(boxes ?? [])].find(({ value }) => value !== "") ?? null;
}

/** Whether a list, something in it or something around it can be scrolled. */
function hasMore(list: Element): boolean {
  const isScroller = (one: Element): boolean =>
    one.scrollHeight > one.clientHeight + 1 && overflowOf(one) !== "visible";
  for (let at: Element | null = list; at !== null; at = at.parentElement) if (isScroller(at)) return true;
  return [...list.querySelectorAll("*")].some(isScroller);
}

const overflowOf = (element: Element): string | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element).overflowY;

/** Whether the middle of a row is in view in every element around it that clips its content. */
function isOnShow(row: Element): boolean {
  const { top, height } = row.getBoundingClientRect();
  const middle = top + height / 2;
  for (let at = row.parentElement; at !== null; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    const isInside = middle >= box.top && middle <= box.bottom;
    if (!isInside && overflowOf(at) !== "visible") return false;
  }
  return true;
}

/**
 * After Save the panel names the roles: as a list, line by line, or in one line. Every entry of a list counts; plain
 * lines count as roles when they stand beside a wanted role.
 */
function savedRoles(pass: Pass): Reading | null {
  const [panel] = landmarksOf(
    "application-users.create",
    { kind: "pane", titled: ["create-app-user"] },
    pass,
  );
  const { kept } = pass.memory;
  if (panel === undefined) {
    pass.memory.kept = null;
    return null;
  }
  const wanted = pass.context.guide.settings.roles;
  const isWanted = (text: string): boolean => wanted.some((role) => normalise(role) === normalise(text));
  // The list was right when it was saved: whatever stands there now, and may say no more than how many, is the same.
  if (kept?.length === wanted.length && kept.every(isWanted))
    return { shown: null, ticked: kept, complete: true };
  const leaves = pass.leavesIn(panel).filter(({ element }) => !pass.hidden(element));
  const lines = leaves.filter(({ text }) => isWanted(text));
  const line = lines[0]?.element;
  if (line !== undefined) {
    let item = line;
    while (item.parentElement !== null && isWanted(item.parentElement.textContent ?? ""))
      item = item.parentElement;
    const beside = [...(item.parentElement?.children ?? [])].filter(
      (one) => one.localName === item.localName,
    );
    const wantedIn = (one: Element) => lines.find(({ element }) => one.contains(element))?.text;
    // Of lines that begin with something else, such as their heading, only those from role to role are known.
    const isList = item.matches(LISTED) || beside[0] === item;
    const end = isList ? beside.length : beside.findLastIndex(wantedIn) + 1;
    const ticked = new Set([
      ...beside
        .slice(isList ? 0 : beside.indexOf(item), end)
        .map((one) => wantedIn(one) ?? cleanText(one.textContent ?? "")),
      ...lines.map(({ text }) => text),
    ]);
    return { shown: null, ticked: [...ticked].filter((text) => text !== ""), complete: true };
  }
  const all = leaves.find(({ text }) => wanted.length > 1 && wanted.every((role) => text.includes(role)));
  return all === undefined ? null : { shown: null, ticked: oneByOne(all.text, wanted), complete: true };
}

const LISTED = 'li, tr, [role="listitem"], [role="option"], [role="row"]';

/** The names in one line. Any text between them that has letters is a role too many. */
function oneByOne(text: string, wanted: readonly string[]): readonly string[] {
  // The longest first: one name may be a part of another.
  const names = wanted.toSorted((one, other) => other.length - one.length);
  const rest = names.reduce((left, name) => left.replace(name, "\n"), text);
  const others = rest.split("\n").map((one) => one.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
  return [...wanted, ...others.filter((one) => one !== "")];
}
