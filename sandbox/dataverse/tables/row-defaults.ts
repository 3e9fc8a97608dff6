import { stableGuid } from "../../tenant/ids.ts";
import type { Column } from "./columns.ts";

/** Every column of a table set to null, to be overwritten: Dataverse answers columns without a value as null. */
export function emptyRow(
  columns: ReadonlyMap<string, Column>,
  left: readonly string[],
): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const name of columns.keys()) if (!left.includes(name)) row[name] = null;
  return row;
}

/** Dataverse writes times to the second, in UTC. @param ms since the epoch */
export const dataverseTime = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** createdon and modifiedon of rows that a scenario begins with; any past time does. */
export const seedTime = "2025-03-03T10:00:00Z";

/** An id that belongs to a row and stays the same: mailbox, queue, address. */
export const partId = (id: string, part: string): string => stableGuid("dataverse", part, id);

/**
 * Row version of a row that was never changed since the scenario began: seven digits as in the recordings,
 * the same from run to run.
 */
export const seedVersion = (id: string): number =>
  1_000_000 + (Number.parseInt(partId(id, "version").slice(0, 8), 16) % 700_000);
