import type { ResourceKind } from "../model/kinds.ts";
import { complexType, findProperty, type PropertyType, resourceName, type TypeInfo } from "../model/types.ts";
import { badSyntax, type GraphError, unknownPropertyText, unsupportedQuery } from "../protocol/errors.ts";
import type { Comparison, Filter, Literal, TextFunction } from "./filter.ts";

export type Row = Readonly<Record<string, unknown>>;
/** Decides for one row; `items` holds what lambda variables stand for. */
type Test = (row: Row, items: Row) => boolean;
type Variables = Readonly<Record<string, PropertyType>>;

/** "Unsupported or invalid query filter clause...": the directory's answer to what it has no index for. */
export const unsupportedClause = (property: string, kind: ResourceKind): GraphError =>
  unsupportedQuery(
    `Unsupported or invalid query filter clause specified for property '${property}' of resource '${resourceName(kind.type)}'.`,
  );

/** A name that a type does not have. Closed types are refused by OData itself. */
export const unknownName = (name: string, kind: ResourceKind, clause: string): GraphError =>
  kind.open
    ? unsupportedQuery(unknownPropertyText(name))
    : badSyntax(
        `${clause}: Could not find a property named '${name}' on type 'microsoft.graph.${kind.type.name}'.`,
      );

/** Binds a filter to a kind of object. @throws GraphError 400 for unknown properties and values of another type. */
export function bindFilter(filter: Filter, kind: ResourceKind): (row: Row) => boolean {
  const test = bind(filter, kind, {});
  return (row) => test(row, {});
}

function bind(filter: Filter, kind: ResourceKind, variables: Variables): Test {
  switch (filter.kind) {
    case "and":
    case "or": {
      const left = bind(filter.left, kind, variables);
      const right = bind(filter.right, kind, variables);
      return filter.kind === "and"
        ? (row, items) => left(row, items) && right(row, items)
        : (row, items) => left(row, items) || right(row, items);
    }
    case "not": {
      const operand = bind(filter.operand, kind, variables);
      return (row, items) => !operand(row, items);
    }
    case "compare": {
      const { type, read } = bindPath(filter.path, kind, variables);
      checkType(type, filter.value, filter.operator);
      return (row, items) => compare(filter.operator, read(row, items), filter.value.value, type);
    }
    case "in": {
      const { type, read } = bindPath(filter.path, kind, variables);
      // graph-56
      if (filter.values.length > 15)
        throw unsupportedQuery(
          `Too many child clauses specified in search filter expression containing 'OR' operators: ${filter.values.length}. Max allowed: 15.`,
        );
      for (const value of filter.values) checkType(type, value, "eq");
      return (row, items) => filter.values.some((one) => compare("eq", read(row, items), one.value, type));
    }
    case "text": {
      const { read } = bindPath(filter.path, kind, variables);
      return (row, items) => matchesText(filter.name, read(row, items), filter.part.value);
    }
    case "any":
    case "all":
      return bindLambda(filter, kind, variables);
  }
}

function bindLambda(
  filter: Extract<Filter, { kind: "any" | "all" }>,
  kind: ResourceKind,
  variables: Variables,
): Test {
  const { type, read } = bindPath(filter.path, kind, variables);
  if (!type.collection) throw unsupportedClause(filter.path.join("/"), kind);
  const { variable } = filter;
  const inner =
    filter.condition &&
    bind(filter.condition, kind, { ...variables, [variable]: { ...type, collection: false } });
  return (row, items) => {
    const list = read(row, items);
    const values: readonly unknown[] = Array.isArray(list) ? list : [];
    if (!inner) return values.length > 0;
    const holds = (value: unknown): boolean => inner(row, { ...items, [variable]: value });
    return filter.kind === "any" ? values.some(holds) : values.every(holds);
  };
}

interface Bound {
  readonly type: PropertyType;
  readonly read: (row: Row, items: Row) => unknown;
}

function bindPath(path: readonly string[], kind: ResourceKind, variables: Variables): Bound {
  const [first = "", ...rest] = path;
  const variable = variables[first];
  if (variable) return follow({ type: variable, read: (_row, items) => items[first] }, rest, kind);
  const property = findProperty(kind.type, first);
  if (!property) throw unknownName(first, kind, "Invalid filter clause");
  if (kind.notFilterable.includes(property.name)) throw unsupportedClause(property.name, kind);
  return follow({ type: property.type, read: (row) => row[property.name] }, rest, kind);
}

function follow(bound: Bound, path: readonly string[], kind: ResourceKind): Bound {
  const [first, ...rest] = path;
  if (first === undefined) return bound;
  const { read, type } = bound;
  if (first.toLowerCase() === "$count" && type.collection)
    return {
      type: { base: "Int32", collection: false, nullable: false },
      read: (row, items) => {
        const list = read(row, items);
        return Array.isArray(list) ? list.length : 0;
      },
    };
  const complex: TypeInfo | undefined = complexType(type.base);
  const property = complex && findProperty(complex, first);
  if (!property) throw unknownName(first, kind, "Invalid filter clause");
  const member = (row: Row, items: Row): unknown =>
    (read(row, items) as Row | null | undefined)?.[property.name];
  return follow({ type: property.type, read: member }, rest, kind);
}

const operatorNames: Readonly<Record<Comparison, string>> = {
  eq: "Equal",
  ne: "NotEqual",
  gt: "GreaterThan",
  ge: "GreaterThanOrEqual",
  lt: "LessThan",
  le: "LessThanOrEqual",
};
const literalTypes: Readonly<Record<Literal["type"], string>> = {
  string: "Edm.String",
  guid: "Edm.Guid",
  number: "Edm.Int32",
  boolean: "Edm.Boolean",
  dateTime: "Edm.DateTimeOffset",
  null: "null",
};

/** Ids are strings in this metadata, so that a GUID without quotes does not fit most of them. */
function checkType(type: PropertyType, literal: Literal, operator: Comparison): void {
  const found = literalTypes[literal.type];
  if (literal.type === "null" || found === `Edm.${type.base}`) return;
  // The service takes GUIDs in quotes too.
  if (type.base === "Guid" && literal.type === "string") return;
  throw badSyntax(
    `Invalid filter clause: A binary operator with incompatible types was detected. Found operand types 'Edm.${type.base}' and '${found}' for operator kind '${operatorNames[operator]}'.`,
  );
}

/** The directory ignores case. Nothing is greater or less than null. */
function compare(operator: Comparison, left: unknown, right: unknown, type: PropertyType): boolean {
  const a = comparable(left, type);
  const b = comparable(right, type);
  if (operator === "eq") return a === b;
  if (operator === "ne") return a !== b;
  if (a === null || b === null) return false;
  switch (operator) {
    case "gt":
      return a > b;
    case "ge":
      return a >= b;
    case "lt":
      return a < b;
    case "le":
      return a <= b;
  }
}

function comparable(value: unknown, type: PropertyType): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return type.base === "DateTimeOffset" ? Date.parse(String(value)) : String(value).toLowerCase();
}

function matchesText(name: TextFunction, value: unknown, part: Literal["value"]): boolean {
  if (typeof value !== "string") return false;
  const text = value.toLowerCase();
  const piece = String(part).toLowerCase();
  if (name === "contains") return text.includes(piece);
  return name === "startswith" ? text.startsWith(piece) : text.endsWith(piece);
}

/** The property of the first clause that only an advanced query may have, or null (Learn, advanced queries). */
export function advancedClause(filter: Filter): string | null {
  switch (filter.kind) {
    case "and":
    case "or":
      return advancedClause(filter.left) ?? advancedClause(filter.right);
    case "not":
      return advancedClause(filter.operand) ?? propertyOf(filter.operand);
    case "compare":
      return filter.operator === "ne" || filter.path.at(-1)?.toLowerCase() === "$count"
        ? filter.path.join("/")
        : null;
    case "text":
      return filter.name === "endswith" ? filter.path.join("/") : null;
    case "any":
    case "all": {
      const inner = filter.condition && advancedClause(filter.condition);
      return inner === null ? null : filter.path.join("/");
    }
    case "in":
      return null;
  }
}

const propertyOf = (filter: Filter): string => ("path" in filter ? filter.path.join("/") : "");

/** Whether `contains` occurs, which no collection of the directory takes; its property or null. */
export function containsClause(filter: Filter): string | null {
  switch (filter.kind) {
    case "and":
    case "or":
      return containsClause(filter.left) ?? containsClause(filter.right);
    case "not":
      return containsClause(filter.operand);
    case "any":
    case "all":
      return filter.condition && containsClause(filter.condition);
    case "text":
      return filter.name === "contains" ? filter.path.join("/") : null;
    default:
      return null;
  }
}
