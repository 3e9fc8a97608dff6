import type { ChoiceReading } from "../../src/guide/choices.ts";
import { normalise } from "../../src/guide/portal-words/match.ts";
import { landmarksOf } from "../locate/landmarks.ts";
import { createPass, type Pass } from "../locate/pass.ts";
import { type TickRow, tickRows } from "./ticks.ts";
import { cleanText } from "./value-text.ts";

/** The target that is the list of roles. */
const ROLES = "application-users.roles";

type Reading = Omit<ChoiceReading, "choice">;

/**
 * The roles that are ticked in the panel's list, those that have scrolled away included; without the list, those that
 * were saved. Notes the row to tick next, for the ring.
 */
export function readRoles(list: Element | null, pass: Pass): Reading | null {
  const { memory } = pass;
  const { roles, marks, instead, ahead } = memory;
  instead.clear();
  ahead.clear();
  memory.again = null;
  if (list === null) {
    roles.clear();
    marks.clear();
    return savedRoles(pass);
  }
  const rows = tickRows(list, pass);
  if (rows === null) return { shown: null, unreadable: true };
  note(rows, roles);
  const readAgain = (): readonly TickRow[] => {
    const now = tickRows(list, createPass(list, pass.context, memory)) ?? [];
    note(now, roles);
    return now;
  };
  memory.again = () => void readAgain();
  const next = rowsToTick(rows, pass).find(isOnShow) ?? null;
  if (next !== null) instead.set(ROLES, next);
  else ahead.set(ROLES, () => void bringNext(list, () => rowsToTick(readAgain(), pass)));
  const count = Number(list.getAttribute("aria-rowcount") ?? Number.NaN);
  return {
    shown: null,
    ticked: [...roles].flatMap(([name, ticked]) => (ticked ? name : [])),
    // A list that says how many rows it has is seen when as many were.
    complete: roles.size >= count,
  };
}

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

/** As many times a list is scrolled on in search of a row: some hundreds of rows. */
const MOST_SCROLLS = 60;

/** Scrolls through a list, from where it is and then from its beginning, until a row to tick is in the document. */
async function bringNext(list: Element, toTick: () => readonly Element[]): Promise<void> {
  for (let count = 0; count < MOST_SCROLLS; count++) {
    const [row] = toTick();
    const scroller = scrollerOf(list);
    if (row !== undefined || scroller === null) {
      row?.scrollIntoView({ block: "center" });
      return;
    }
    const { scrollTop, clientHeight, scrollHeight } = scroller;
    const isAtEnd = scrollTop + clientHeight >= scrollHeight - 1;
    scroller.scrollTop = isAtEnd ? 0 : scrollTop + clientHeight * 0.8;
    // The page draws the rows that are on show then.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}

/** What scrolls a list: itself, something in it, or something around it. */
function scrollerOf(list: Element): Element | null {
  const isScroller = (one: Element): boolean =>
    one.scrollHeight > one.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(one).overflowY);
  for (let at: Element | null = list; at !== null; at = at.parentElement) if (isScroller(at)) return at;
  return [...list.querySelectorAll("*")].find(isScroller) ?? null;
}

/** Whether the middle of a row is in view of every element around it that cuts off what is outside. */
function isOnShow(row: Element): boolean {
  const { top, height } = row.getBoundingClientRect();
  const middle = top + height / 2;
  for (let at = row.parentElement; at !== null; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    const isInside = middle >= box.top && middle <= box.bottom;
    if (!isInside && row.ownerDocument.defaultView?.getComputedStyle(at).overflowY !== "visible")
      return false;
  }
  return true;
}

/**
 * After Save the panel names the roles: as a list, line by line, or in one line. Of a list nothing is left out; of plain
 * lines those that stand beside a role that is wanted are roles as well.
 */
function savedRoles(pass: Pass): Reading | null {
  const [panel] = landmarksOf(
    "application-users.create",
    { kind: "pane", titled: ["create-app-user"] },
    pass,
  );
  if (panel === undefined) return null;
  const wanted = pass.context.guide.settings.roles;
  const isWanted = (text: string): boolean => wanted.some((role) => normalise(role) === normalise(text));
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
    const ticked = new Set([
      ...beside.map((one) => cleanText(one.textContent ?? "")),
      ...lines.map(({ text }) => text),
    ]);
    return { shown: null, ticked: [...ticked].filter((text) => text !== ""), complete: true };
  }
  const all = leaves.find(({ text }) => wanted.length > 1 && wanted.every((role) => text.includes(role)));
  return all === undefined ? null : { shown: null, ticked: oneByOne(all.text, wanted), complete: true };
}

/** Names in one line. What is left between them and has letters is a role too many. */
function oneByOne(text: string, wanted: readonly string[]): readonly string[] {
  // The longest first: one name may be a part of another.
  const names = wanted.toSorted((one, other) => other.length - one.length);
  const rest = names.reduce((left, name) => left.replace(name, "\n"), text);
  const others = rest.split("\n").map((one) => one.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
  return [...wanted, ...others.filter((one) => one !== "")];
}
