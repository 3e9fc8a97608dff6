import type { CaptureCandidate } from "../../src/guide/capture/judge.ts";
import type { CaptureKey } from "../../src/guide/ids.ts";
import { findTarget } from "../../src/guide/pages/index.ts";
import type { PageId } from "../../src/guide/routes/place.ts";
import { cellsOf, headerOf, rowOf } from "../locate/grid.ts";
import { locate } from "../locate/locate.ts";
import type { Pass, ShapedValue } from "../locate/pass.ts";
import { appNameOf } from "./app-name.ts";
import { cleanText } from "./value-text.ts";

/** A value that stands in the page, with the element to ring. The text may be a secret: it is sent once, to the worker. */
export interface CaptureReading {
  readonly candidate: CaptureCandidate;
  readonly element: Element;
}

/** Targets that are values to capture, by page. */
const valueTargets: Readonly<Partial<Record<PageId, readonly (readonly [CaptureKey, string])[]>>> = {
  "tenant-overview": [["tenantId", "tenant-overview.tenant-id"]],
  "app-overview": [
    ["clientId", "app-overview.client-id"],
    ["tenantId", "app-overview.tenant-id"],
  ],
  environment: [["dynamicsUrl", "environment.url"]],
};

/**
 * The values of a page that the guide may capture: only those that the locator is sure of. Each one is a candidate;
 * capture/judge.ts decides.
 */
export function readCaptures(page: PageId, pass: Pass): readonly CaptureReading[] {
  if (page === "credentials") return readSecrets(pass);
  return (valueTargets[page] ?? []).flatMap(([key, id]) => {
    const target = findTarget(id);
    if (target === null) return [];
    const { element, report } = locate(target, pass);
    const value = pass.values().find((one) => one.element === element);
    if (value === undefined || report.state !== "found") return [];
    return [readingOf(key, value, pass, { appName: key === "clientId" ? appNameOf(pass) : null })];
  });
}

/**
 * Secrets of the grid: recognised by their grammar, never by their place alone, and only under a heading that is not
 * another column's. A masked one is read, too, so that the card can say that it is too late.
 */
function readSecrets(pass: Pass): readonly CaptureReading[] {
  const secrets = pass.values().filter(({ shape, element }) => shape === "secret" && !pass.hidden(element));
  const named = secrets.map((value) => ({ value, rowName: rowNameOf(value.element, pass) }));
  const ours = named.filter(({ rowName }) => rowName === pass.context.guide.settings.secretDescription);
  return named
    .filter(({ value }) => isInValueColumn(value.element, pass))
    .map((one) => {
      // The guide's own stands out among others, but not among others of its name. Also one that is not taken counts.
      const alike = howMany(ours.includes(one) ? ours : named);
      return readingOf("clientSecret", one.value, pass, { rowName: one.rowName, alike });
    });
}

const howMany = (secrets: readonly { readonly value: ShapedValue }[]): number =>
  new Set(secrets.map(({ value }) => value.text)).size;

/** Whether the guide's own row has a masked secret and there is no other value to capture. */
export function hasOnlyMaskedSecret(pass: Pass): boolean {
  const shown = pass.values().some(({ shape }) => shape === "secret");
  return (
    !shown &&
    pass
      .values()
      .some(
        ({ shape, element }) =>
          shape === "masked-secret" &&
          rowNameOf(element, pass) === pass.context.guide.settings.secretDescription,
      )
  );
}

/** A cell of an unknown column is taken by its grammar; a cell that is known to be in another column is not. */
function isInValueColumn(element: Element, pass: Pass): boolean {
  const cell = element.closest('[role="gridcell"], [role="cell"], td, .fxc-gc-cell, .ms-DetailsRow-cell');
  if (cell === null) return false;
  const header = headerOf(cell);
  return header === null || pass.says.matches(pass.name(header), ["value"]) || saysValue(header, pass);
}

const saysValue = (header: Element, pass: Pass): boolean =>
  pass.leavesIn(header).some(({ text }) => pass.says.matches(text, ["value"]));

/**
 * The description in a secret's row: by its heading; else the one that the guide waits for, wherever it stands
 * in the row; else the first text of the row.
 */
function rowNameOf(element: Element, pass: Pass): string | null {
  const row = rowOf(element);
  if (row === null) return null;
  const cells = cellsOf(row).filter((cell) => !cell.contains(element));
  const described = cells.find((cell) => {
    const header = headerOf(cell);
    return header !== null && pass.says.matches(pass.name(header), ["description"]);
  });
  const texts = described === undefined ? cells.map(textOf) : [textOf(described)];
  const wanted = pass.context.guide.settings.secretDescription;
  return texts.find((text) => text === wanted) ?? (texts[0] || null);
}

const textOf = (cell: Element): string => cleanText(cell.textContent ?? "");

const readingOf = (
  key: CaptureKey,
  value: ShapedValue,
  pass: Pass,
  more: Partial<Pick<CaptureCandidate, "appName" | "rowName" | "alike">>,
): CaptureReading => ({
  element: value.element,
  candidate: {
    key,
    text: value.text,
    from: "page",
    place: pass.context.place,
    appName: null,
    rowName: null,
    alike: 1,
    ...more,
  },
});
