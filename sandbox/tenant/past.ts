import type { LaggingKind } from "../world.ts";

/**
 * What replicas still show of rows that were changed or deleted. A replica that has not seen a change answers the
 * row as it was before; one that has not seen a deletion answers the row as if it were there.
 */
interface Past<Row> {
  /** The row as it was until then. */
  readonly row: Row;
  /** ms since the epoch. */
  readonly until: number;
}

/** Whether the replica of a request has seen what was written at a time (ms). */
export type Sees = (kind: LaggingKind, row: { readonly _writtenAt: number }) => boolean;

/** Rows with times; `_rest` is changed in place. */
type Written = { readonly _writtenAt: number };
type Lists = Written & { readonly _rest?: object };

/** When a row came into the collection that it is in, where that was not when it was made. */
const arrivals = new WeakMap<object, number>();
const versions = new WeakMap<object, Past<object>[]>();
const buried = new WeakMap<object, Past<object>[]>();

const note = (where: typeof versions, key: object, past: Past<object>): void => {
  const list = where.get(key) ?? [];
  list.push(past);
  where.set(key, list);
};

/** To be called before a row is changed. @param now ms since the epoch. */
export function beforeChange<Row extends Lists>(row: Row, now: number): void {
  const copy = row._rest === undefined ? { ...row } : { ...row, _rest: { ...row._rest } };
  note(versions, row, { row: copy, until: now });
}

/** Takes a row out of a collection; late replicas go on showing it. @param owner whose collection it is. */
export function removeRow<Row extends Written>(owner: object, rows: Row[], row: Row, now: number): void {
  const index = rows.indexOf(row);
  if (index < 0) return;
  rows.splice(index, 1);
  note(buried, owner, { row, until: now });
}

/** Puts a row that was there before into another collection. @param now ms since the epoch. */
export function moveRow<Row extends Written>(rows: Row[], row: Row, now: number): void {
  rows.push(row);
  arrivals.set(row, now);
}

/** Whether a row has reached its collection, on the replica that is asked. */
const hasArrived = (sees: Sees, kind: LaggingKind, row: Written): boolean =>
  sees(kind, row) && sees(kind, { _writtenAt: arrivals.get(row) ?? row._writtenAt });

/** A row as a replica shows it: the newest version that has reached it. */
export function asSeen<Row extends Written>(sees: Sees, kind: LaggingKind, row: Row): Row {
  const known = (versions.get(row) ?? []) as Past<Row>[];
  let shown = row;
  for (const past of known.toReversed()) {
    if (sees(kind, { _writtenAt: past.until })) break;
    shown = past.row;
  }
  return shown;
}

/** The rows of a collection that a replica shows, as it shows them. @param owner as for {@link removeRow}. */
export function rowsSeen<Row extends Written>(
  sees: Sees,
  kind: LaggingKind,
  owner: object,
  rows: readonly Row[],
): readonly Row[] {
  const gone = ((buried.get(owner) ?? []) as Past<Row>[])
    .filter(({ row, until }) => !sees(kind, { _writtenAt: until }) && sees(kind, row) && !rows.includes(row))
    .map(({ row }) => row);
  const here = rows.filter((row) => hasArrived(sees, kind, row));
  return [...here, ...gone].map((row) => asSeen(sees, kind, row));
}
