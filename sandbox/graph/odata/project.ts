import type { ResourceKind } from "../model/kinds.ts";
import { findProperty } from "../model/types.ts";
import { badSyntax } from "../protocol/errors.ts";
import type { Row } from "./match.ts";
import type { Query } from "./query.ts";

/** Relationships that can be expanded: what a stored row's are, whole. */
export type Relationships<Stored> = Readonly<
  Record<string, { readonly kind: ResourceKind; readonly rows: (row: Stored) => readonly Row[] }>
>;

const badName = (name: string, kind: ResourceKind): Error =>
  badSyntax(
    `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${kind.type.name}'.`,
  );

/** The properties that an answer carries, in the kind's own spelling. @throws GraphError 400 for unknown ones. */
export function selectedNames(select: Query["select"], kind: ResourceKind): readonly string[] {
  if (!select || select.includes("*")) return kind.defaults;
  return select.map((name) => {
    const property = findProperty(kind.type, name);
    if (!property) throw badName(name, kind);
    return property.name;
  });
}

/** One row as it is answered; what it does not have is null, or an empty list. Annotations stay. */
export function project(row: Row, names: readonly string[], kind: ResourceKind): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const name of Object.keys(row)) if (name.startsWith("@")) answer[name] = row[name];
  // Kinds without defaults are collections of several types: each row says what it has.
  if (names.length === 0) return { ...row };
  for (const name of names) {
    if (row[name] === undefined && "@odata.type" in row) continue;
    answer[name] = row[name] ?? (kind.type.properties.get(name)?.collection ? [] : null);
  }
  return answer;
}

/** The expanded relationship of one row, or nothing. @throws GraphError 400 for an unknown one. */
export function expanded<Stored>(
  stored: Stored,
  expand: Query["expand"],
  kind: ResourceKind,
  relationships: Relationships<Stored>,
): Record<string, unknown> {
  if (!expand) return {};
  const name = Object.keys(relationships).find((one) => one.toLowerCase() === expand.name.toLowerCase());
  const relationship = name === undefined ? undefined : relationships[name];
  if (name === undefined || !relationship) throw badName(expand.name, kind);
  const names = selectedNames(expand.select, relationship.kind);
  return { [name]: relationship.rows(stored).map((row) => project(row, names, relationship.kind)) };
}
