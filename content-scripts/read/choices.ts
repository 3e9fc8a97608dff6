import { type ChoiceReading, judgeChoice, lengthOfLife } from "../../src/guide/choices.ts";
import type { ChoiceFact } from "../../src/guide/fact.ts";
import type { ChoiceId } from "../../src/guide/ids.ts";
import type { PageId } from "../../src/guide/routes/place.ts";
import { locate } from "../locate/locate.ts";
import type { Pass } from "../locate/pass.ts";
import { pressableAround } from "../locate/visibility.ts";
import { isTicked, shownBy } from "./controls.ts";
import { readRoles } from "./roles.ts";
import { isMarked, tickedIn } from "./ticks.ts";
import { cleanText } from "./value-text.ts";

type ReadChoice = (pass: Pass) => Omit<ChoiceReading, "choice"> | null;

const elementOf = (id: string, pass: Pass): Element | null => {
  const target = pass.target(id);
  if (target === null) return null;
  const { element, report } = locate(target, pass);
  return report.state === "found" || report.state === "disabled" ? element : null;
};

/** What one control shows; null when the control is not there. */
const field =
  (id: string): ReadChoice =>
  (pass) => {
    const element = elementOf(id, pass);
    return element === null ? null : shownBy(element);
  };

/** The name of a row once it is ticked. */
const ticked =
  (id: string): ReadChoice =>
  (pass) => {
    const row = elementOf(id, pass);
    if (row === null) return null;
    const tick = isMarked(row, pass);
    return { shown: tick === true ? (pass.leavesIn(row)[0]?.text ?? null) : null, unreadable: tick === null };
  };

const permissionRows = [
  "api-permissions.user-impersonation",
  "api-permissions.directory-read-write",
] as const;

const readers: Readonly<Record<ChoiceId, ReadChoice>> = {
  "application-name": field("register.name"),
  "secret-description": field("credentials.description"),
  "secret-expiry": (pass) => {
    const { instead } = pass.memory;
    instead.delete("credentials.expires");
    const element = elementOf("credentials.expires", pass);
    if (element === null) return null;
    const reading = shownBy(element);
    const longest = longestBeside(reading.shown, pass);
    if (longest !== null) instead.set("credentials.expires", longest);
    return reading;
  },
  "business-unit": field("application-users.business-unit"),
  "account-type": (pass) => {
    const dropDown = elementOf("register.account-type", pass);
    if (dropDown !== null) return shownBy(dropDown);
    let group = elementOf("register.single-tenant", pass);
    if (group === null) return chosenTile(pass);
    while (group !== null && !group.matches(GROUP) && group.querySelectorAll(RADIO).length < 2)
      group = group.parentElement;
    if (group === null) return null;
    const ticked = tickedIn(group, pass);
    return ticked === null ? { shown: null, unreadable: true } : { shown: ticked[0] ?? null };
  },
  "redirect-platform": (pass) =>
    pass.context.guide.redirectUri === null ? null : field("register.platform")(pass),
  "redirect-uri": (pass) =>
    pass.context.guide.redirectUri === null ? null : field("register.redirect-uri")(pass),
  "permission-kind": (pass) => {
    const tiles = ["api-permissions.delegated", "api-permissions.application"].flatMap(
      (id) => elementOf(id, pass) ?? [],
    );
    // Once the pane is gone, the noted looks of its rows say nothing about the next time.
    if (tiles.length === 0 && permissionRows.every((id) => elementOf(id, pass) === null)) {
      pass.memory.marks.clear();
      pass.memory.touched.clear();
    }
    if (tiles.length < 2) return null;
    const ticked = tiles.filter((tile) => isTicked(tile) === true);
    if (ticked.length === 0)
      return tiles.some((tile) => isTicked(tile) === null)
        ? { shown: null, unreadable: true }
        : { shown: null };
    const [tile] = ticked;
    // The tile's first text is its name; what follows describes it.
    return ticked.length > 1 || tile === undefined
      ? { shown: null, unreadable: true }
      : { shown: pass.leavesIn(tile)[0]?.text ?? null };
  },
  "permission-filter": field("api-permissions.filter"),
  "dynamics-scope": ticked(permissionRows[0]),
  "graph-scope": ticked(permissionRows[1]),
  "chosen-app": (pass) => {
    const row = elementOf("application-users.app-row", pass);
    const list =
      row?.closest(
        '[role="grid"], [role="treegrid"], [role="listbox"], [role="radiogroup"], table, [role="list"]',
      ) ?? row?.parentElement;
    if (!list) return null;
    const rows = [
      ...list.querySelectorAll('[role="row"], tr, [role="option"], [role="listitem"], li, [role="radio"]'),
    ];
    const ticked = (rows.length > 0 ? rows : [...list.children]).filter(
      (one) => isMarked(one, pass) === true,
    );
    const isLost = ticked.length === 0 && row != null && isMarked(row, pass) === null;
    return { ...textsOfRows(ticked, pass), unreadable: isLost };
  },
  picture: (pass) => {
    const files = [...pass.root.querySelectorAll<HTMLInputElement>('input[type="file"]')];
    if (files.some((file) => (file.files?.length ?? 0) > 0)) return { shown: "file" };
    // If no field for files is visible, an enabled button that takes the picture shows that there is a picture. Other
    // dialogs have such a button as well: one without a field for files says "Upload".
    const take = pass.target("dynamics-user.take");
    const isPictures = files.length > 0 || elementOf("dynamics-user.upload", pass) !== null;
    const hasField = files.some((file) => !pass.hidden(file));
    return isPictures && !hasField && take !== null && locate(take, pass).report.state === "found"
      ? { shown: "file" }
      : null;
  },
  "security-roles": (pass) => readRoles(elementOf("application-users.roles", pass), pass),
};

const GROUP = '[role="radiogroup"], .azc-optionsGroupField, fieldset, ul';
const RADIO = 'input[type="radio"], [role="radio"]';

/** The account type among tiles, where only looks may tell which one is chosen. */
function chosenTile(pass: Pass): ReturnType<ReadChoice> {
  if (elementOf("register.single-tile", pass) === null) return null;
  const tiles = pass
    .leavesSaying(["single-tenant", "other-account-types"])
    .map((text) => ({ text, mark: isMarked(pressableAround(text) ?? text, pass) }));
  const [tile, other] = tiles.filter(({ mark }) => mark === true);
  const isLost = other !== undefined || (tile === undefined && tiles.some(({ mark }) => mark === null));
  return { shown: tile?.text.textContent ?? null, unreadable: isLost };
}

/**
 * The option with the longest life in the open list that holds the current choice: the best that remains when a policy
 * does not allow the wanted one. null: no such list is open.
 */
function longestBeside(shown: string | null, pass: Pass): Element | null {
  const textOf = (option: Element): string => cleanText(option.textContent ?? "");
  const options = pass.candidates("option").filter((option) => !pass.hidden(option));
  const chosen = options.find((option) => shown !== null && textOf(option) === shown);
  const list = options.filter((option) => option.parentElement === chosen?.parentElement);
  const longest = Math.max(0, ...list.map((option) => lengthOfLife(textOf(option))));
  return list.find((option) => longest > 0 && lengthOfLife(textOf(option)) === longest) ?? null;
}

function textsOfRows(rows: readonly Element[], pass: Pass): Pick<ChoiceReading, "shown" | "ticked"> {
  const ticked = rows.flatMap((row) => pass.leavesIn(row).map(({ text }) => text));
  return { shown: ticked[0] ?? null, ticked };
}

const choicesOfPage: Readonly<Partial<Record<PageId, readonly ChoiceId[]>>> = {
  register: ["application-name", "account-type", "redirect-platform", "redirect-uri"],
  credentials: ["secret-description", "secret-expiry"],
  "api-permissions": ["permission-kind", "permission-filter", "dynamics-scope", "graph-scope"],
  "dynamics-user": ["picture"],
  "application-users": ["chosen-app", "business-unit", "security-roles"],
};

/** The state of a page's choices. A choice whose control is not there is "open". */
export function* readChoices(page: PageId, pass: Pass): Generator<ChoiceFact> {
  for (const choice of choicesOfPage[page] ?? []) {
    const reading = readers[choice](pass);
    yield judgeChoice({ choice, shown: null, ...reading }, pass.context.guide, pass.says);
  }
}
