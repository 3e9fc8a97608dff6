import { badQuery, DataverseError, unknownProperty } from "../errors.ts";
import { tableByLogicalName } from "../tables/index.ts";
import { lookupOf, type Table } from "../tables/table.ts";
import { compileFilter, type RowTest } from "./filter/compile.ts";
import { FilterSyntaxError } from "./filter/lexer.ts";
import { parseFilter } from "./filter/parser.ts";
import { splitOutside } from "./split.ts";

export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** $expand of one navigation property. */
export interface Expand {
  readonly name: string;
  readonly many: boolean;
  /** Null for tables that the sandbox does not have: such a lookup is answered as null. */
  readonly target: Table | null;
  readonly query: Query;
}

/** The query options of a request, checked against a table. */
export interface Query {
  /** Column names, or null for all. */
  readonly select: readonly string[] | null;
  readonly filter: RowTest | null;
  readonly expand: readonly Expand[];
  readonly orderBy: readonly Order[];
  readonly top: number | null;
  readonly count: boolean;
  readonly skipToken: string | null;
}

export const everything: Query = {
  select: null,
  filter: null,
  expand: [],
  orderBy: [],
  top: null,
  count: false,
  skipToken: null,
};

/** The options that a request carries, as pairs; of a URL or of the inside of an $expand. */
export type Options = Iterable<readonly [string, string]>;

/**
 * Reads query options. Options that Dataverse does not have are refused as it refuses them
 * ($skip, $search, $apply, api-version).
 * @throws DataverseError 0x80060888
 */
export function readQuery(options: Options, table: Table): Query {
  const pairs = [...options];
  const aliases = new Map(pairs.filter(([name]) => name.startsWith("@")));
  const query = { ...everything } as { -readonly [Key in keyof Query]: Query[Key] };
  for (const [name, value] of pairs) {
    switch (name) {
      case "$select":
        query.select = readSelect(value, table);
        break;
      case "$filter":
        query.filter = readFilter(value, table, aliases);
        break;
      case "$expand":
        query.expand = readExpand(value, table);
        break;
      case "$orderby":
        query.orderBy = readOrderBy(value, table);
        break;
      case "$top":
        query.top = readTop(value);
        break;
      case "$count":
        if (value !== "true" && value !== "false")
          throw badQuery(
            `Invalid value '${value}' for $count query option found. Valid values are 'true','false'.`,
          );
        query.count = value === "true";
        break;
      case "$skiptoken":
        query.skipToken = value;
        break;
      case "$skip":
        throw badQuery("Skip Clause is not supported in CRM");
      case "$apply":
      case "$search":
      case "fetchXml":
      case "savedQuery":
      case "userQuery":
        throw new DataverseError(
          501,
          "0x80060888",
          `The sandbox does not answer the query option '${name}'.`,
        );
      default:
        if (!name.startsWith("@")) throw badQuery(`The query parameter ${name} is not supported`);
    }
  }
  return query;
}

function readSelect(value: string, table: Table): string[] | null {
  const names = value
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.includes("*")) return null;
  for (const name of names)
    if (!table.columns.has(name) && !lookupOf(table, name) && !table.collections[name])
      throw unknownProperty(name, table.logicalName);
  return names.filter((name) => table.columns.has(name));
}

function readFilter(value: string, table: Table, aliases: ReadonlyMap<string, string>): RowTest {
  try {
    return compileFilter(parseFilter(value, aliases), table);
  } catch (error) {
    if (error instanceof FilterSyntaxError) throw badQuery(error.message);
    throw error;
  }
}

function readOrderBy(value: string, table: Table): Order[] {
  return value.split(",").map((item) => {
    const [name = "", direction = "asc", ...more] = item.trim().split(/\s+/);
    if (!["asc", "desc"].includes(direction) || more.length > 0)
      throw badQuery(`Syntax error at position ${item.length} in '${item.trim()}'.`);
    const column = table.columns.get(name) ?? lookupOf(table, name);
    if (!column) throw unknownProperty(name, table.logicalName);
    return { column: column.name, descending: direction === "desc" };
  });
}

function readTop(value: string): number {
  if (!/^\d+$/.test(value))
    throw badQuery(
      `Invalid value '${value}' for $top query option found. The $top query option requires a non-negative integer value.`,
    );
  return Number(value);
}

function readExpand(value: string, table: Table): Expand[] {
  return splitOutside(value, ",").map((item) => {
    const [, name = "", inner = ""] = /^\s*(\w+)\s*(?:\((.*)\))?\s*$/s.exec(item) ?? [];
    const collection = table.collections[name];
    const lookup = lookupOf(table, name);
    const logicalName = collection?.target ?? lookup?.target;
    if (!logicalName) throw unknownProperty(name || item.trim(), table.logicalName);
    const target = tableByLogicalName(logicalName) ?? null;
    const query = target ? readQuery(innerOptions(inner), target) : everything;
    return { name, many: collection !== undefined, target, query };
  });
}

/** Options inside an $expand: separated by semicolons, split at their first "=". */
function innerOptions(text: string): [string, string][] {
  return splitOutside(text, ";")
    .filter((option) => option.trim() !== "")
    .map((option) => {
      const at = option.indexOf("=");
      return [option.slice(0, at).trim(), option.slice(at + 1)];
    });
}
