import type { ResourceKind } from "../model/kinds.ts";
import { badRequest } from "../protocol/errors.ts";
import type { Row } from "./match.ts";

/**
 * A test for $search: quoted clauses "displayName:text" joined by AND or OR. A text is found at the start of a
 * word (Learn, "Use the $search query parameter").
 * @throws GraphError 400
 */
export function parseSearch(search: string, kind: ResourceKind): (row: Row) => boolean {
  const parts = search.split(/\s+(AND|OR)\s+/);
  const tests = parts.filter((_part, index) => index % 2 === 0).map((part) => clause(part.trim(), kind));
  const joins = parts.filter((_part, index) => index % 2 === 1);
  return (row) => {
    let result = tests[0]?.(row) ?? false;
    for (const [index, join] of joins.entries()) {
      const next = tests[index + 1]?.(row) ?? false;
      result = join === "AND" ? result && next : result || next;
    }
    return result;
  };
}

function clause(text: string, kind: ResourceKind): (row: Row) => boolean {
  const [, property, wanted] = /^"(\w+):(.*)"$/s.exec(text) ?? [];
  if (property === undefined || wanted === undefined || !kind.searchable.includes(property))
    throw badRequest(`Invalid $search clause: ${text}`);
  const piece = wanted.toLowerCase();
  return (row) => {
    const value = String(row[property] ?? "").toLowerCase();
    return value.startsWith(piece) || value.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(piece));
  };
}
