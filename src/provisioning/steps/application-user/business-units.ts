import type { BusinessUnitRow } from "../../../microsoft/dataverse/api.ts";

/** A business unit in the order and depth in which its tree is shown. */
export interface PlacedBusinessUnit extends BusinessUnitRow {
  /** 0 for the root. */
  readonly depth: number;
}

export const rootOf = (rows: readonly BusinessUnitRow[]): BusinessUnitRow | null =>
  rows.find(({ parentId }) => parentId === null) ?? null;

/**
 * The tree from the root down, siblings by name. Units that hang on nothing visible follow at depth 0; a
 * circle, which Dataverse does not allow, is shown once.
 */
export function treeOf(rows: readonly BusinessUnitRow[]): readonly PlacedBusinessUnit[] {
  const children = new Map<string | null, BusinessUnitRow[]>();
  for (const row of rows) children.set(row.parentId, [...(children.get(row.parentId) ?? []), row]);
  const placed = new Map<string, PlacedBusinessUnit>();
  const place = (row: BusinessUnitRow, depth: number): void => {
    if (placed.has(row.id)) return;
    placed.set(row.id, { ...row, depth });
    for (const child of byName(children.get(row.id) ?? [])) place(child, depth + 1);
  };
  for (const root of byName(children.get(null) ?? [])) place(root, 0);
  for (const row of byName(rows)) place(row, 0);
  return [...placed.values()];
}

const byName = (rows: readonly BusinessUnitRow[]): readonly BusinessUnitRow[] =>
  [...rows].sort((a, b) => a.name.localeCompare(b.name));
