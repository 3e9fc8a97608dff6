import { badPayload, undeclaredNavigation, unknownMember } from "./errors.ts";
import type { Column } from "./tables/columns.ts";
import { lookupOf, type Table } from "./tables/table.ts";

/** A row as sent to be created or changed, checked against its table. */
export interface Payload {
  /** Plain columns that were given, read-only ones included. */
  readonly columns: ReadonlyMap<string, unknown>;
  /** `businessunitid@odata.bind`: references by navigation property; null clears. */
  readonly binds: ReadonlyMap<string, string | null>;
  /** `systemuserroles_association@odata.bind`: references by many-valued navigation property. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads a body as a row of a table. Unknown members, undeclared navigation properties and values of the wrong
 * type are refused as Dataverse refuses them.
 * @throws DataverseError 400 0x80048d19
 */
export function readPayload(body: Buffer, table: Table): Payload {
  const columns = new Map<string, unknown>();
  const binds = new Map<string, string | null>();
  const lists = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(parseObject(body, table))) {
    const [bare = "", annotation] = name.split("@");
    if (annotation === "odata.bind") readBind(bare, value);
    else if (annotation !== undefined) continue;
    else columns.set(name, readValue(name, value));
  }
  return { columns, binds, lists };

  function readBind(name: string, value: unknown): void {
    if (table.collections[name]) {
      if (!Array.isArray(value) || !value.every((one) => typeof one === "string"))
        throw badPayload(
          table.setName,
          `Microsoft.OData.ODataException: The value of '${name}@odata.bind' must be an array of entity references.`,
        );
      lists.set(name, value);
    } else if (lookupOf(table, name) && (typeof value === "string" || value === null)) {
      binds.set(name, value);
    } else throw undeclaredNavigation(table.setName, name);
  }

  function readValue(name: string, value: unknown): unknown {
    const column = table.columns.get(name);
    if (!column || column.type === "lookup") throw unknownMember(table.setName, table.logicalName, name);
    if (value !== null && !fits(value, column))
      throw badPayload(
        table.setName,
        `Microsoft.OData.ODataException: Cannot convert the literal '${String(value)}' to the expected type '${edmType[column.type]}'.`,
      );
    return value;
  }
}

function parseObject(body: Buffer, table: Table): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    throw badPayload(
      table.setName,
      "Microsoft.OData.ODataException: An unexpected end of input was found in JSON content.",
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw badPayload(
      table.setName,
      "Microsoft.OData.ODataException: A node of type 'StartObject' was expected.",
    );
  return value as Record<string, unknown>;
}

const edmType: Readonly<Record<Column["type"], string>> = {
  guid: "Edm.Guid",
  string: "Edm.String",
  integer: "Edm.Int32",
  decimal: "Edm.Decimal",
  boolean: "Edm.Boolean",
  datetime: "Edm.DateTimeOffset",
  lookup: "Edm.Guid",
  image: "Edm.Binary",
  managed: "Microsoft.Dynamics.CRM.BooleanManagedProperty",
};

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function fits(value: unknown, column: Column): boolean {
  switch (column.type) {
    case "guid":
    case "lookup":
      return typeof value === "string" && guid.test(value);
    case "integer":
      return Number.isInteger(value);
    case "decimal":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "datetime":
      return typeof value === "string" && !Number.isNaN(Date.parse(value));
    case "image":
      return typeof value === "string" && /^[A-Za-z0-9+/]*={0,2}$/.test(value) && value.length % 4 === 0;
    case "string":
      return typeof value === "string";
    case "managed":
      return typeof value === "object";
  }
}
