/**
 * Tables of either toolkit: Knockout's fxc-gc, Fluent's DetailsList, plain tables, ARIA grids (portals-30, portals-42);
 * and tables of plain elements, as far as their layout shows that they are tables.
 */
const CELL = '[role="gridcell"], [role="cell"], [role="rowheader"], td, .fxc-gc-cell, .ms-DetailsRow-cell';
const HEADER = '[role="columnheader"], th, .fxc-gc-columnheader';
const ROW = '[role="row"], tr, .fxc-gc-row, .ms-DetailsRow';
const GRID = '[role="grid"], [role="treegrid"], [role="table"], table, .fxc-gc, .ms-DetailsList';

export const cellOf = (element: Element): Element | null => element.closest(CELL);
export const rowOf = (element: Element): Element | null => element.closest(ROW);
export const gridOf = (element: Element): Element | null => element.closest(GRID);

/** Cells of a row in document order; cells within cells are left out. */
export const cellsOf = (row: Element): readonly Element[] =>
  outermost([...row.querySelectorAll(CELL)].filter((cell) => rowOf(cell) === row));

/** Rows of a grid that hold cells, without the header's. */
export const rowsOf = (grid: Element): readonly Element[] =>
  [...grid.querySelectorAll(ROW)].filter(
    (row) => gridOf(row) === grid && cellsOf(row).length > 0 && row.querySelector(HEADER) === null,
  );

/** The headings of a cell's grid, or of the grid around it when a nested table holds the rows. */
export function headersAround(cell: Element): readonly Element[] {
  for (let grid = gridOf(cell); grid !== null; grid = grid.parentElement && gridOf(grid.parentElement)) {
    const headers = outermost([...grid.querySelectorAll(HEADER)]);
    if (headers.length > 0) return headers;
  }
  return [];
}

const outermost = (elements: readonly Element[]): readonly Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));

/**
 * The heading of a cell's column. By `aria-colindex`, by the toolkit's numbered classes, or by position when
 * there are as many headings as cells; null when none of them can tell, or when two of them disagree.
 */
export function headerOf(cell: Element): Element | null {
  const row = rowOf(cell);
  if (row === null) return null;
  const headers = headersAround(cell);
  const cells = cellsOf(row);
  const byColumnIndex = byNumber(cell, headers, columnIndex);
  const byClass = byNumber(cell, headers, classIndex);
  const byPosition = cells.length === headers.length ? (headers[cells.indexOf(cell)] ?? null) : null;
  // A given number is surer than a position: cells can be missing or moved.
  const numbered = [byColumnIndex, byClass].filter((header) => header !== null);
  const said = numbered.length > 0 ? numbered : [byPosition].filter((header) => header !== null);
  return said.length > 0 && said.every((header) => header === said[0]) ? (said[0] ?? null) : null;
}

function byNumber(
  cell: Element,
  headers: readonly Element[],
  numberOf: (element: Element) => string | null,
): Element | null {
  const wanted = numberOf(cell);
  const same = wanted === null ? [] : headers.filter((header) => numberOf(header) === wanted);
  return same.length === 1 ? (same[0] ?? null) : null;
}

const columnIndex = (element: Element): string | null => element.getAttribute("aria-colindex");

/** `fxc-gc-columnheader_2` and `fxc-gc-columncell_2` are one column. */
const classIndex = (element: Element): string | null =>
  /fxc-gc-column(?:header|cell)_(\d+)/.exec(element.getAttribute("class") ?? "")?.[1] ?? null;

/** Where a text stands in a table. */
export interface TablePlace {
  readonly row: Element;
  readonly cells: readonly Element[];
  readonly headers: readonly Element[];
  headerOf(cell: Element): Element | null;
}

/** How far up from a text its row may be, in a table of plain elements. */
const HIGHEST = 6;
/** Fewer columns are no table: a label and its value look the same. */
const FEWEST = 3;

/**
 * The table around a text: a grid of one of the toolkits, or plain elements with a line above the text's own line that
 * has as many parts. null: the text is in no table that can be recognised.
 * @param isHeading whether a line is that of the headings.
 */
export function tableAround(element: Element, isHeading: (line: Element) => boolean): TablePlace | null {
  const cell = cellOf(element);
  const row = cell === null ? null : rowOf(cell);
  if (cell !== null && row !== null) {
    return { row, cells: cellsOf(row), headers: headersAround(cell), headerOf };
  }
  for (
    let at: Element | null = element, level = 0;
    at !== null && level < HIGHEST;
    at = at.parentElement, level++
  ) {
    const cells = [...at.children];
    if (cells.length < FEWEST) continue;
    const line = headingLine(at, cells.length, isHeading);
    if (line === null) continue;
    const headers = [...line.children];
    return { row: at, cells, headers, headerOf: (one) => headers[cells.indexOf(one)] ?? null };
  }
  return null;
}

/** A line with as many parts, before the row or before the element that holds the rows. */
function headingLine(row: Element, parts: number, isHeading: (line: Element) => boolean): Element | null {
  for (let at: Element | null = row, level = 0; at !== null && level < 4; at = at.parentElement, level++) {
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      for (let line: Element | null = before, depth = 0; line !== null && depth < 3; depth++) {
        if (line.children.length === parts && isHeading(line)) return line;
        line = line.firstElementChild;
      }
    }
  }
  return null;
}
