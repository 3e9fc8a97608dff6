export type ColumnType =
  | "guid"
  | "string"
  | "integer"
  | "decimal"
  | "boolean"
  | "datetime"
  /** `_name_value`, a GUID; the navigation property is `name`. */
  | "lookup"
  | "image"
  /** BooleanManagedProperty: an object with Value and CanBeChanged. */
  | "managed";

export interface Column {
  /** As it stands in answers: for lookups `_businessunitid_value`. */
  readonly name: string;
  readonly type: ColumnType;
  /** May be set; other members of a body are ignored, as Dataverse ignores them. */
  readonly writable: boolean;
  /** Lookups: the single-valued navigation property and the logical name of its table. */
  readonly navigation: string | null;
  readonly target: string | null;
}

/**
 * Columns from one list of names per type. A name ends with "+" when it may be written; a lookup is written
 * "navigation>target". Names and types: specs/dataverse/webapi-schema.json (a contract test compares them).
 */
export function columns(lists: Partial<Record<ColumnType, string>>): ReadonlyMap<string, Column> {
  const result = new Map<string, Column>();
  for (const type of Object.keys(lists) as ColumnType[]) {
    for (const word of (lists[type] ?? "").split(/\s+/).filter(Boolean)) {
      const column = parse(word, type);
      result.set(column.name, column);
    }
  }
  return result;
}

function parse(word: string, type: ColumnType): Column {
  const [mention = "", target = null] = word.split(">");
  const writable = mention.endsWith("+");
  const bare = writable ? mention.slice(0, -1) : mention;
  return type === "lookup"
    ? { name: `_${bare}_value`, type, writable, navigation: bare, target }
    : { name: bare, type, writable, navigation: null, target: null };
}
