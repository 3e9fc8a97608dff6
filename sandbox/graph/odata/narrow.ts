import type { Filter } from "./filter.ts";

/** Stored members that hold what Graph answers under the same name, so that a filter can be tried on them first. */
const stored = new Set(["id", "appId", "uniqueName", "displayName", "clientId", "resourceId"]);
/** Stored lists of texts, for filters like servicePrincipalNames/any(n:n eq 'x'). */
const storedLists = new Set(["servicePrincipalNames", "identifierUris"]);

/**
 * The rows that can match at all, found by comparing texts before any row is made: a tenant with 10,000
 * applications is searched in a millisecond. What it keeps may still not match.
 */
export function narrow<Stored extends object>(rows: readonly Stored[], filter: Filter): readonly Stored[] {
  if (filter.kind === "and") return narrow(narrow(rows, filter.left), filter.right);
  if (filter.kind === "any") return narrowByItem(rows, filter);
  if (filter.kind !== "compare" && filter.kind !== "text") return rows;
  const [name = "", ...deeper] = filter.path;
  const member = [...stored].find((one) => one.toLowerCase() === name.toLowerCase());
  if (member === undefined || deeper.length > 0) return rows;
  const value = filter.kind === "compare" ? filter.value.value : filter.part.value;
  if (typeof value !== "string") return rows;
  const wanted = value.toLowerCase();
  const holds =
    filter.kind === "text" && filter.name === "startswith"
      ? (text: string) => text.startsWith(wanted)
      : filter.kind === "compare" && filter.operator === "eq"
        ? (text: string) => text === wanted
        : null;
  if (!holds) return rows;
  return rows.filter((row) => {
    const own: unknown = (row as Record<string, unknown>)[member];
    // Members that a kind does not store are judged by the whole filter.
    return own === undefined || (typeof own === "string" && holds(own.toLowerCase()));
  });
}

function narrowByItem<Stored extends object>(
  rows: readonly Stored[],
  { path, variable, condition }: Extract<Filter, { kind: "any" | "all" }>,
): readonly Stored[] {
  const member = [...storedLists].find((one) => one.toLowerCase() === path.join("/").toLowerCase());
  if (member === undefined || condition?.kind !== "compare" || condition.operator !== "eq") return rows;
  const { value } = condition.value;
  if (condition.path.join("/") !== variable || typeof value !== "string") return rows;
  const wanted = value.toLowerCase();
  return rows.filter((row) => {
    const own: unknown = (row as Record<string, unknown>)[member];
    return !Array.isArray(own) || own.some((item) => String(item).toLowerCase() === wanted);
  });
}
