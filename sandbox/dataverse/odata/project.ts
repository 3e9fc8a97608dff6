import { tableByLogicalName } from "../tables/index.ts";
import { lookupOf, type Row, type Store, type Table } from "../tables/table.ts";
import { compareRows } from "./order.ts";
import type { Preferences } from "./preferences.ts";
import type { Query } from "./query.ts";

const formatted = "OData.Community.Display.V1.FormattedValue";

/** A row's version as an entity tag. */
export const etagOf = (row: Row): string => `W/"${String(row.versionnumber)}"`;

/** A row as it is answered: selected columns (the id always among them), annotations, expanded rows. */
export function project(
  row: Row,
  table: Table,
  query: Query,
  store: Store,
  preferences: Preferences,
): Record<string, unknown> {
  const answer: Record<string, unknown> = { "@odata.etag": etagOf(row) };
  const wanted = query.select === null ? Object.keys(row) : [...new Set([...query.select, table.primaryId])];
  for (const name of wanted) {
    annotate(answer, name, row, table, store, preferences);
    answer[name] = row[name] ?? null;
  }
  for (const expand of query.expand) {
    const target = expand.target;
    if (!target) answer[expand.name] = null;
    else if (expand.many) {
      const rows = table.collections[expand.name]?.rows(store, String(row[table.primaryId])) ?? [];
      const kept = rows
        .filter((one) => expand.query.filter?.(one, store) ?? true)
        .sort(compareRows(expand.query.orderBy))
        .slice(0, expand.query.top ?? undefined);
      answer[expand.name] = kept.map((one) => project(one, target, expand.query, store, preferences));
    } else {
      const id = row[lookupOf(table, expand.name)?.name ?? ""];
      const related = target.rows(store).find((one) => one[target.primaryId] === id);
      answer[expand.name] = related ? project(related, target, expand.query, store, preferences) : null;
    }
  }
  return answer;
}

/** Adds the annotations of one column that the request asked for. */
function annotate(
  answer: Record<string, unknown>,
  name: string,
  row: Row,
  table: Table,
  store: Store,
  preferences: Preferences,
): void {
  const value = row[name];
  const column = table.columns.get(name);
  if (value === null || value === undefined || !column) return;
  if (column.type === "lookup") {
    const target = column.target ? tableByLogicalName(column.target) : undefined;
    const related = target?.rows(store).find((one) => one[target.primaryId] === value);
    if (target && related && preferences.annotates(formatted))
      answer[`${name}@${formatted}`] = related[target.primaryName];
    if (preferences.annotates("Microsoft.Dynamics.CRM.associatednavigationproperty"))
      answer[`${name}@Microsoft.Dynamics.CRM.associatednavigationproperty`] = column.navigation;
    if (preferences.annotates("Microsoft.Dynamics.CRM.lookuplogicalname"))
      answer[`${name}@Microsoft.Dynamics.CRM.lookuplogicalname`] = column.target;
    return;
  }
  if (!preferences.annotates(formatted)) return;
  const label = table.labels[name]?.[String(value)] ?? formatNumber(value);
  if (label !== undefined) answer[`${name}@${formatted}`] = label;
}

const formatNumber = (value: unknown): string | undefined =>
  typeof value === "number" ? value.toLocaleString("en-US") : undefined;

/** The fragment after `$metadata#`: `systemusers(fullname,systemuserroles_association(name))`. */
export function contextFragment(table: Table, query: Query): string {
  const inner = (one: Query): string => {
    const parts = [
      ...(one.select ?? []),
      ...one.expand.map((expand) => `${expand.name}(${inner(expand.query)})`),
    ];
    return parts.join(",");
  };
  const list = inner(query);
  return list === "" ? table.setName : `${table.setName}(${list})`;
}
