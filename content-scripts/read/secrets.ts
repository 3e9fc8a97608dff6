import { mayBeLegacySecret } from "../../src/guide/capture/value-shape.ts";
import { type TablePlace, tableAround } from "../locate/grid.ts";
import { isOver } from "../locate/over.ts";
import type { Pass, ShapedValue } from "../locate/pass.ts";
import { cleanText } from "./value-text.ts";

/** A text in a page's table that may be a client secret, masked or not. Holds a secret. */
export interface ShownSecret extends ShapedValue {
  /** The description in the same row; null when it could not be read. */
  readonly rowName: string | null;
  /** The table has a column Secret ID too: it is the app's list of secrets. */
  readonly isInSecretsList: boolean;
}

/**
 * Secrets that a page's own tables show: recognised by their grammar, never by their place alone, and never under the
 * heading of another column. One that lies over the page does not count: Microsoft shows the value in the list.
 */
export function shownSecrets(pass: Pass): readonly ShownSecret[] {
  const shaped = pass.values().filter(({ shape }) => shape.endsWith("secret"));
  return [...shaped, ...legacyValues(pass)]
    .filter(({ element }) => !pass.hidden(element) && !isOver(element))
    .map(({ element, ...value }) => {
      const table = tableOf(element, pass);
      return {
        ...value,
        element,
        rowName: rowNameOf(element, pass),
        isInSecretsList: table !== null && isSecretsList(table, pass),
      };
    });
}

/**
 * The value of the guide's own secret, as the app's list of secrets shows it. No other table proves that there is one:
 * a survey's may have a row of the same name.
 */
export const ownSecrets = (pass: Pass): readonly ShownSecret[] =>
  shownSecrets(pass).filter(
    ({ rowName, isInSecretsList }) =>
      isInSecretsList && rowName === pass.context.guide.settings.secretDescription,
  );

/** A cell of an unknown column is taken by its grammar; a cell that is known to be in another column is not. */
export function isInValueColumn(element: Element, pass: Pass): boolean {
  const table = tableOf(element, pass);
  const cell = table?.cells.find((one) => one.contains(element));
  if (table === null || cell === undefined) return false;
  const header = table.headerOf(cell);
  return header === null || isCalled(header, "value", pass);
}

/**
 * The description in a secret's row: by its heading; else the one that the guide waits for, wherever it stands
 * in the row; else the first text of the row.
 */
export function rowNameOf(element: Element, pass: Pass): string | null {
  const table = tableOf(element, pass);
  if (table === null) return null;
  const cells = table.cells.filter((cell) => !cell.contains(element));
  const described = cells.find((cell) => {
    const header = table.headerOf(cell);
    return header !== null && isCalled(header, "description", pass);
  });
  const texts = described === undefined ? cells.map(textOf) : [textOf(described)];
  const wanted = pass.context.guide.settings.secretDescription;
  return texts.find((text) => text === wanted) ?? (texts[0] || null);
}

const tableOf = (element: Element, pass: Pass): TablePlace | null =>
  tableAround(element, (line) => pass.leavesIn(line).some(({ text }) => pass.says.matches(text, SECRET_ID)));

const SECRET_ID = ["secret-id"] as const;

const isSecretsList = ({ headers }: TablePlace, pass: Pass): boolean =>
  headers.some((header) => isCalled(header, "secret-id", pass));

/** By the heading's name, or by a text of its own: an info icon beside it has a name too. */
const isCalled = (header: Element, word: "value" | "description" | "secret-id", pass: Pass): boolean =>
  pass.says.matches(pass.name(header), [word]) ||
  pass.leavesIn(header).some(({ text }) => pass.says.matches(text, [word]));

/**
 * Secrets from before 2021 have no form of their own. A text that may be one counts only under Value in the app's list
 * of secrets, and the guide asks the administrator.
 */
function legacyValues(pass: Pass): readonly ShapedValue[] {
  const headings = pass.leavesSaying(SECRET_ID);
  if (headings.length === 0) return [];
  return pass.leaves().flatMap(({ element, text }) => {
    if (!mayBeLegacySecret(text)) return [];
    const table = tableOf(element, pass);
    const cell = table?.cells.find((one) => one.contains(element));
    const header = cell === undefined ? null : (table?.headerOf(cell) ?? null);
    if (table === null || header === null || !isCalled(header, "value", pass)) return [];
    return isSecretsList(table, pass) ? [{ element, text, shape: "secret" }] : [];
  });
}

const textOf = (cell: Element): string => cleanText(cell.textContent ?? "");
