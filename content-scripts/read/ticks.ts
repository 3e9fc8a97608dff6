import type { Pass } from "../locate/pass.ts";
import { isTicked, saidBy } from "./controls.ts";

/** A row to tick. */
export interface TickRow {
  readonly element: Element;
  readonly name: string;
  readonly ticked: boolean;
}

const ROWS = '[role="row"], [role="option"], [role="listitem"], [role="radio"], li, tr, label';

/**
 * What can be ticked in a list or group; null when there are more ticks than rows whose name can be told, because one
 * too many must not go unseen.
 */
export function tickRows(group: Element, pass: Pass): readonly TickRow[] | null {
  const rows = [...group.querySelectorAll(ROWS)];
  const items = rows.filter((row) => !rows.some((other) => other !== row && other.contains(row)));
  const boxes = [...group.querySelectorAll('input, [role="checkbox"]')].filter((box) => saidBy(box) !== null);
  for (const box of boxes) {
    if (!items.some((item) => item.contains(box) || saysOf(item, box))) items.push(aloneWith(box, group));
  }
  // Where some rows say what they are, a row that does not is none to tick.
  const isTold = items.some((item) => isTicked(item) !== null);
  const all = items.map((element) => ({
    element,
    name: nameOf(element, pass),
    ticked: isTold ? isTicked(element) === true : isMarked(element, pass),
  }));
  const ticks = all.filter(({ ticked }) => ticked).length;
  const named = all.filter(({ name }) => name !== "");
  const isWhole = Math.max(ticks, boxes.filter((box) => saidBy(box) === true).length);
  return named.filter(({ ticked }) => ticked).length < isWhole ? null : named;
}

/** A label beside its box. */
const saysOf = (item: Element, box: Element): boolean =>
  item.localName === "label" && (item as HTMLLabelElement).control === box;

/** The largest element around a box, in its list, that has no other box. */
function aloneWith(box: Element, group: Element): Element {
  let row = box;
  for (let at = box.parentElement; at !== null && at !== group; at = at.parentElement) {
    if (at.querySelectorAll('input, [role="checkbox"]').length > 1) break;
    row = at;
  }
  return row;
}

/** Names of what is ticked. */
export const tickedIn = (group: Element, pass: Pass): readonly string[] | null =>
  tickRows(group, pass)?.flatMap(({ name, ticked }) => (ticked ? name : [])) ?? null;

/**
 * Whether a row is ticked, by its own word; where it has none that is known, by its mark: it is ticked once the mark
 * is another than at first. false where nothing tells.
 */
export function isMarked(row: Element, pass: Pass): boolean {
  const said = isTicked(row);
  if (said !== null) return said;
  const { marks } = pass.memory;
  const name = nameOf(row, pass);
  const mark = markOf(row, pass);
  if (name === "" || mark === "") return false;
  const first = marks.get(name);
  if (first === undefined) marks.set(name, mark);
  return first !== undefined && first !== mark;
}

/** A row's first text that is more than a sign. */
const nameOf = (row: Element, pass: Pass): string =>
  pass.leavesIn(row).find(({ text }) => isWord(text))?.text ?? "";

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** What a row's pictures and glyphs are like. */
function markOf(row: Element, pass: Pass): string {
  const pictures = [...row.querySelectorAll('img, svg, [role="img"]')].map((one) =>
    ["aria-label", "title", "alt", "src"].map((name) => one.getAttribute(name) ?? "").join(" "),
  );
  const glyphs = pass.leavesIn(row).flatMap(({ text }) => (isWord(text) ? [] : text));
  return [...pictures, ...glyphs].join("|").trim();
}
