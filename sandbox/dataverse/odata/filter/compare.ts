import type { ColumnType } from "../../tables/columns.ts";
import type { Comparison, Literal, TextFunction } from "./ast.ts";

/** Brings a text into the form in which it compares. */
export type Fold = (text: string) => string;

/** How Dataverse compares: its default collation ignores case, accents and spaces at the end. */
export const folded: Fold = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .trimEnd();

const edmTypes: Readonly<Record<ColumnType, string>> = {
  guid: "Edm.Guid",
  lookup: "Edm.Guid",
  string: "Edm.String",
  integer: "Edm.Int32",
  decimal: "Edm.Decimal",
  boolean: "Edm.Boolean",
  datetime: "Edm.DateTimeOffset",
  image: "Edm.Binary",
  managed: "Microsoft.Dynamics.CRM.BooleanManagedProperty",
};
const literalTypes: Readonly<Record<Literal["type"], string>> = {
  string: "Edm.String",
  guid: "Edm.Guid",
  number: "Edm.Int32",
  boolean: "Edm.Boolean",
  datetime: "Edm.DateTimeOffset",
  null: "null",
};
const fitting: Readonly<Record<ColumnType, readonly Literal["type"][]>> = {
  guid: ["guid"],
  lookup: ["guid"],
  string: ["string"],
  integer: ["number"],
  decimal: ["number"],
  boolean: ["boolean"],
  datetime: ["datetime"],
  image: [],
  managed: [],
};
const operatorNames: Readonly<Record<Comparison, string>> = {
  eq: "Equal",
  ne: "NotEqual",
  gt: "GreaterThan",
  ge: "GreaterThanOrEqual",
  lt: "LessThan",
  le: "LessThanOrEqual",
};

/** Why a column and a literal cannot be compared, or null when they can. A GUID stands without quotes. */
export function typeProblem(column: ColumnType, operator: Comparison, literal: Literal): string | null {
  if (literal.type === "null" || fitting[column].includes(literal.type)) return null;
  return `A binary operator with incompatible types was detected. Found operand types '${edmTypes[column]}' and '${literalTypes[literal.type]}' for operator kind '${operatorNames[operator]}'.`;
}

/** Values brought into the form in which they compare: folded text, ms for times, the rest as it is. */
function comparable(value: unknown, type: ColumnType | null, fold: Fold): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return type === "datetime" ? Date.parse(text) : fold(text);
}

/**
 * Compares two values. Nothing is greater or less than null; `ne` is true when one side is null, as Dataverse
 * answers (a row without a name is not named 'x').
 */
export function compare(
  operator: Comparison,
  left: unknown,
  right: unknown,
  type: ColumnType | null,
  fold: Fold,
): boolean {
  const a = comparable(left, type, fold);
  const b = comparable(right, type, fold);
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

/** contains, startswith, endswith; false where either side is null. */
export function matchesText(name: TextFunction, value: unknown, part: unknown, fold: Fold): boolean {
  if (typeof value !== "string" || typeof part !== "string") return false;
  const text = fold(value);
  const piece = fold(part);
  if (name === "contains") return text.includes(piece);
  return name === "startswith" ? text.startsWith(piece) : text.endsWith(piece);
}

/** Sorts as $orderby does: nulls first, texts folded. */
export function ordering(left: unknown, right: unknown): number {
  const a = comparable(left, null, folded);
  const b = comparable(right, null, folded);
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
