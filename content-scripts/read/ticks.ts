import type { LookMemory, Pass } from "../locate/pass.ts";
import { isTicked, saidBy } from "./controls.ts";

/** A row to tick. */
export interface TickRow {
  readonly element: Element;
  readonly name: string;
  readonly ticked: boolean;
}

const ROWS = '[role="row"], [role="option"], [role="listitem"], [role="radio"], li, tr, label';

/**
 * The rows of a list or group that can be ticked; null when there are more ticks than ticked rows with a readable name,
 * because an extra tick must not go unseen.
 */
export function tickRows(group: Element, pass: Pass): readonly TickRow[] | null {
  const rows = [...group.querySelectorAll(ROWS)];
  const items = rows.filter((row) => !rows.some((other) => other !== row && other.contains(row)));
  const boxes = [...group.querySelectorAll('input, [role="checkbox"]')].filter((box) => saidBy(box) !== null);
  for (const box of boxes) {
    if (!items.some((item) => item.contains(box) || saysOf(item, box))) items.push(aloneWith(box, group));
  }
  // If some rows say whether they are ticked, a row that does not say is not one to tick.
  const isTold = items.some((item) => isTicked(item) !== null);
  const all = items.map((element) => ({
    element,
    name: nameOf(element, pass),
    ticked: isTold ? isTicked(element) === true : isMarked(element, pass) === true,
  }));
  const ticks = all.filter(({ ticked }) => ticked).length;
  const named = all.filter(({ name }) => name !== "");
  const isWhole = Math.max(ticks, boxes.filter((box) => saidBy(box) === true).length);
  return named.filter(({ ticked }) => ticked).length < isWhole ? null : named;
}

/** A label beside its box. */
const saysOf = (item: Element, box: Element): boolean =>
  item.localName === "label" && (item as HTMLLabelElement).control === box;

/** The largest element around a box, within its list, that has no other box. */
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
 * Whether a row is ticked: as the row itself says; if it says nothing that is known, by its mark, which changes when
 * the row is ticked. Where only classes and styles change, they count in a row that was clicked, because the pointer
 * changes them too. null: a row was clicked, and nothing tells what came of it.
 */
export function isMarked(row: Element, pass: Pass): boolean | null {
  const said = isTicked(row);
  if (said !== null) return said;
  const { marks, touched } = pass.memory;
  const name = nameOf(row, pass);
  if (name === "") return false;
  const signs = markOf(row, pass);
  const looks = looksOf(row);
  const first = marks.get(name) ?? { signs, looks, changes: false };
  marks.set(name, first);
  const isTouched = touched.has(name);
  const isOther =
    first.signs !== signs
      ? isTouched || (first.signs !== "" && signs !== "")
      : isTouched && first.looks !== looks;
  first.changes ||= isOther;
  return isOther || (isTouched && !first.changes ? null : false);
}

const TYPED = 'input:not([type="checkbox"], [type="radio"]), textarea';
/** A longer text is that of several rows. */
const LONGEST_ROW = 200;

/** Notes which row was clicked, of those that looks have seen. */
export function touch(target: Element, { marks, touched }: LookMemory): void {
  if (marks.size === 0 || target.matches(TYPED)) return;
  for (let at: Element | null = target; at !== null; at = at.parentElement) {
    const text = at.textContent ?? "";
    if (text.length > LONGEST_ROW) return;
    const [name, other] = [...marks.keys()]
      .filter((one) => text.includes(one))
      .filter((one, _, all) => !all.some((longer) => longer !== one && longer.includes(one)));
    if (name === undefined) continue;
    if (other === undefined) touched.add(name);
    return;
  }
}

/** Classes that come and go with the pointer and with a row's place. */
const PASSING = /\S*(?:hover|focus|active|odd|even|press|ripple)\S*/gi;

/** What the classes and styles of a row and of its empty parts are: where a tick may be drawn. */
function looksOf(row: Element): string {
  const parts = [...row.querySelectorAll("*")].filter((one) => one.textContent === "").slice(0, 8);
  return [row, ...parts]
    .flatMap((one) =>
      [...one.attributes].map(({ name, value }) =>
        name === "class"
          ? value.replace(PASSING, "").trim()
          : (name === "style" && one !== row) ||
              (name.startsWith("data-") && /^(?:true|false)$|select|check/i.test(value))
            ? value
            : "",
      ),
    )
    .join("|");
}

/** A row's first text that is more than a symbol. */
const nameOf = (row: Element, pass: Pass): string =>
  pass.leavesIn(row).find(({ text }) => isWord(text))?.text ?? "";

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** What a row's pictures and glyphs look like. */
function markOf(row: Element, pass: Pass): string {
  const pictures = [...row.querySelectorAll('img, svg, [role="img"]')].map((one) =>
    ["aria-label", "title", "alt", "src"].map((name) => one.getAttribute(name) ?? "").join(" "),
  );
  const glyphs = pass.leavesIn(row).flatMap(({ text }) => (isWord(text) ? [] : text));
  return [...pictures, ...glyphs].join("|").trim();
}
