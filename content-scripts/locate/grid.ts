/**
 * Tables of either toolkit: Knockout's fxc-gc, Fluent's DetailsList, plain tables, ARIA grids (portals-30,
 * portals-42).
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

const headersOf = (grid: Element): readonly Element[] =>
  outermost([...grid.querySelectorAll(HEADER)].filter((header) => gridOf(header) === grid));

const outermost = (elements: readonly Element[]): readonly Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));

/**
 * The heading of a cell's column. By `aria-colindex`, by the toolkit's numbered classes, or by position when
 * there are as many headings as cells; null when none of them can tell, or when two of them disagree.
 */
export function headerOf(cell: Element): Element | null {
  const grid = gridOf(cell);
  const row = rowOf(cell);
  if (grid === null || row === null) return null;
  const headers = headersOf(grid);
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
