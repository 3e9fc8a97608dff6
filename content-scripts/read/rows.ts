import type { RowFact } from "../../src/guide/fact.ts";
import type { RowId } from "../../src/guide/ids.ts";
import type { PageId } from "../../src/guide/routes/place.ts";
import type { Saying } from "../../src/guide/saying.ts";
import { isElsewhere } from "../locate/elsewhere.ts";
import { cellsOf, headerOf, rowsOf } from "../locate/grid.ts";
import { isOver } from "../locate/over.ts";
import type { Pass } from "../locate/pass.ts";
import { ownSecrets } from "./secrets.ts";
import { cleanText } from "./value-text.ts";

/**
 * Rows of the page's own grids, not those of a pane or dialog, which only offer what can be added. Every kind of pane
 * has a title, and its rows have something to tick.
 */
function rowsOfPage(page: PageId, pass: Pass): readonly Element[] {
  const titles = pass.leavesSaying(OFFERING).filter((title) => title.closest(PRESSABLE) === null);
  if (titles.some((title) => !pass.hidden(title))) return [];
  const rows = [
    ...pass.root.querySelectorAll('[role="grid"], [role="treegrid"], [role="table"], table, .fxc-gc'),
  ]
    .filter((grid) => !isOver(grid) && !pass.hidden(grid))
    .filter((grid) => pass.context.own?.contains(grid) !== true)
    .flatMap((grid) => rowsOf(grid))
    // Fluent's lists have boxes in the page's own rows as well. There a name has a sign or a link.
    .filter((row) => row.querySelector(TICKABLE) === null || isApplicationUser(row, pass));
  return rows.length > 0 ? rows : plainRows(page, pass);
}

const isApplicationUser = (row: Element, pass: Pass): boolean =>
  row.querySelector("a[href]") !== null || textsOf(row, pass).some((text) => text.startsWith("# "));

const CONSENT = ["granted-for", "not-granted", "delegated"] as const;

/**
 * Rows of a list of plain elements: what is around the name of what is set up and around one of the words that stand
 * beside it, and around no second such name.
 */
function plainRows(page: PageId, pass: Pass): readonly Element[] {
  const { guide } = pass.context;
  const name = guide.settings.applicationName;
  const [texts, says]: readonly [readonly string[], readonly Saying[]] =
    page === "api-permissions"
      ? [guide.permissions.flatMap(({ scopes }) => scopes), CONSENT]
      : [page === "application-users" ? [name, `# ${name}`] : [], [{ known: "clientId" }]];
  const leaves = pass.leaves().filter(({ text }) => texts.includes(text));
  const words = pass.leavesSaying(says);
  return leaves.flatMap(({ element }) => {
    let at: Element | null = element.parentElement;
    for (let level = 0; at !== null && level < 3; at = at.parentElement, level++) {
      if (leaves.some((other) => other.element !== element && at?.contains(other.element))) return [];
      if (!words.some((word) => at?.contains(word))) continue;
      const isOurs = at.querySelector(`${TICKABLE}, h1, h2`) === null && !pass.hidden(at) && !isOver(at);
      return isOurs ? [at] : [];
    }
    return [];
  });
}

/** Titles of panes that list what can be added. */
const OFFERING = ["request-api-permissions", "create-app-user"] as const;
/** In some languages the button that opens a pane has the same words. */
const PRESSABLE = 'a, button, [role="button"], [role="menuitem"], .fxs-commandBar-item';
const TICKABLE =
  'input[type="checkbox"], input[type="radio"], [role="checkbox"], [role="radio"], [aria-label="selected"], [aria-label="unselected"]';

const textsOf = (row: Element, pass: Pass): readonly string[] => pass.leavesIn(row).map(({ text }) => text);

/**
 * Rows that show that something was done. Reports nothing while a page has no rows yet: an empty or loading list is no
 * proof that something is missing, so it does not undo a row that was seen before. Rows of another app or environment
 * say nothing about ours.
 */
export function readRows(page: PageId, pass: Pass): readonly RowFact[] {
  // A frame in a pane only offers what can be added.
  if (pass.context.paneOf !== undefined && pass.context.paneOf.length > 0) return [];
  const rows = isElsewhere(pass) || pass.context.place?.isEnterpriseApp ? [] : rowsOfPage(page, pass);
  if (rows.length === 0 && (page !== "credentials" || isElsewhere(pass) || !isOurSecretShown(pass)))
    return [];
  switch (page) {
    case "credentials":
      return [row("secret", isOurSecretShown(pass))];
    case "api-permissions":
      return pass.context.guide.permissions.map(({ row: id, scopes }) =>
        permissionRow(id, scopes, rows, pass),
      );
    case "application-users":
      return [
        row(
          "application-user",
          rows.some((one) => isOurUser(one, pass)),
        ),
      ];
    default:
      return [];
  }
}

const row = (id: RowId, there: boolean): RowFact => ({ kind: "row", row: id, there });

/** A secret that can no longer be read is useless: another one is needed. */
const isOurSecretShown = (pass: Pass): boolean => ownSecrets(pass).some(({ shape }) => shape === "secret");

function isOurUser(one: Element, pass: Pass): boolean {
  const texts = textsOf(one, pass);
  const { clientId, settings } = pass.context.guide;
  const ids = pass.values().filter(({ shape, element }) => shape === "guid" && one.contains(element));
  if (clientId !== null && ids.length > 0) return ids.some(({ text }) => text.toLowerCase() === clientId);
  return texts.includes(settings.applicationName) || texts.includes(`# ${settings.applicationName}`);
}

/** "There" when every scope has its own delegated row; "granted" when each of these rows says so. */
function permissionRow(id: RowId, scopes: readonly string[], rows: readonly Element[], pass: Pass): RowFact {
  const found = scopes.map((scope) =>
    rows.find((one) => textsOf(one, pass).includes(scope) && !isApplicationKind(one, pass)),
  );
  const there = found.every((one) => one !== undefined);
  const states = found.map((one) => (one === undefined ? false : grantedState(one, pass)));
  const granted = states.some((state) => state === null) ? null : states.every((state) => state === true);
  return { kind: "row", row: id, there, granted: there ? granted : false };
}

const isApplicationKind = (one: Element, pass: Pass): boolean =>
  cellsOf(one).some((cell) => {
    const header = headerOf(cell);
    const isType = header !== null && pass.says.matches(pass.name(header), ["type"]);
    return isType && pass.says.matches(cell.textContent ?? "", ["application"]);
  });

/** null when the row says neither, e.g. in words that the guide does not know. */
function grantedState(one: Element, pass: Pass): boolean | null {
  const texts = [...cellsOf(one).map((cell) => cleanText(cell.textContent ?? "")), ...textsOf(one, pass)];
  if (texts.some((text) => pass.says.matches(text, ["not-granted"]))) return false;
  return texts.some((text) => pass.says.matches(text, ["granted-for"])) ? true : null;
}
