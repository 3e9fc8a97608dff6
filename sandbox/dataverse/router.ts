import type { SandboxResponse } from "../server/service.ts";
import { demand, readableRows } from "./access.ts";
import { jsonAnswer, rowAnswer } from "./answers.ts";
import { methodNotAllowed, noSuchOperation, segmentMissing, unknownProperty } from "./errors.ts";
import { isOfDataverse, notModelled } from "./not-modelled.ts";
import { type Key, readPath, type Segment } from "./odata/path.ts";
import { contextFragment, etagOf } from "./odata/project.ts";
import { everything, readQuery } from "./odata/query.ts";
import type { Operation } from "./operation.ts";
import { addMissingPerson } from "./operations/find-user.ts";
import { answerPrivileges, privilegesByNames } from "./operations/privileges.ts";
import { findRow, listAnswer } from "./operations/read.ts";
import type { Session } from "./session.ts";
import { tableByLogicalName, tableBySetName, tables } from "./tables/index.ts";
import { systemUserTable } from "./tables/systemuser.ts";
import { lookupOf, type Row, type Table } from "./tables/table.ts";
import { changeUser } from "./user-routes.ts";

/** Answers one operation for a caller that has been let in. @throws DataverseError */
export function perform(session: Session, operation: Operation): SandboxResponse {
  const [first, ...rest] = readPath(operation.path);
  if (!first) return serviceDocument(session, operation);
  if (first.name === "WhoAmI" && rest.length === 0) return whoAmI(session, operation);
  const table = tableBySetName(first.name);
  if (!table) throw isOfDataverse(first.name) ? notModelled(first.name) : segmentMissing(first.name);
  if (table === systemUserTable) {
    const changed = changeUser(session, operation, first.key, rest);
    if (changed) return changed;
  }
  if (operation.method !== "GET") {
    if (!["POST", "PATCH", "PUT", "DELETE"].includes(operation.method))
      throw methodNotAllowed(operation.method);
    demand(session, operation.method === "DELETE" ? "delete" : "write", table);
    throw methodNotAllowed(operation.method);
  }
  if (!first.key) return list(session, operation, table, rest);
  return read(session, operation, table, first.key, rest);
}

function whoAmI(session: Session, operation: Operation): SandboxResponse {
  if (operation.method !== "GET") throw noSuchOperation(operation.url.href);
  return jsonAnswer(
    200,
    {
      "@odata.context": `${session.base}$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`,
      BusinessUnitId: session.user.businessunitid,
      UserId: session.user.systemuserid,
      OrganizationId: session.organization.id,
    },
    operation.preferences,
  );
}

function serviceDocument(session: Session, operation: Operation): SandboxResponse {
  if (operation.method !== "GET") throw methodNotAllowed(operation.method);
  return jsonAnswer(
    200,
    {
      "@odata.context": `${session.base}$metadata`,
      value: tables.map(({ setName }) => ({ name: setName, kind: "EntitySet", url: setName })),
    },
    operation.preferences,
  );
}

function list(
  session: Session,
  operation: Operation,
  table: Table,
  rest: readonly Segment[],
): SandboxResponse {
  const rows = readableRows(session, table);
  if (rest.length === 0) {
    const query = readQuery(operation.url.searchParams, table);
    return listAnswer(session, table, rows, query, operation.preferences, operation.url);
  }
  const [step] = rest;
  if (step?.name !== "$count" || rest.length > 1) throw segmentMissing(step?.name ?? "");
  const query = readQuery(operation.url.searchParams, table);
  const count = rows.filter((row) => query.filter?.(row, session.store) ?? true).length;
  return { status: 200, headers: { "Content-Type": "text/plain" }, body: String(Math.min(count, 5000)) };
}

function read(
  session: Session,
  operation: Operation,
  table: Table,
  key: Key,
  rest: readonly Segment[],
): SandboxResponse {
  if (rest[0]?.name === privilegesByNames && table === systemUserTable && key.kind === "id")
    return answerPrivileges(session, operation, key.id);
  if (table === systemUserTable && key.kind === "alternate") addMissingPerson(session, key.values);
  const row = findRow(readableRows(session, table), table, key);
  const [step, ...more] = rest;
  if (!step) {
    const query = readQuery(operation.url.searchParams, table);
    if (operation.headers.get("if-none-match") === etagOf(row)) return { status: 304 };
    return rowAnswer(session, table, row, query, operation.preferences);
  }
  const collection = table.collections[step.name];
  if (collection) {
    const target = tableByLogicalName(collection.target);
    if (!target) throw segmentMissing(step.name);
    demand(session, "read", target);
    const rows = collection.rows(session.store, String(row[table.primaryId]));
    return related(session, operation, target, rows, more);
  }
  const lookup = lookupOf(table, step.name);
  const target = lookup?.target ? tableByLogicalName(lookup.target) : undefined;
  if (lookup && target) {
    const found = findRow(readableRows(session, target), target, {
      kind: "id",
      id: String(row[lookup.name]),
    });
    return read(session, operation, target, { kind: "id", id: String(found[target.primaryId]) }, more);
  }
  return property(session, table, row, step.name, more, operation);
}

/** A many-valued navigation property: its rows, or with `$ref` only their addresses. */
function related(
  session: Session,
  operation: Operation,
  target: Table,
  rows: readonly Row[],
  more: readonly Segment[],
): SandboxResponse {
  if (more.length === 0) {
    const query = readQuery(operation.url.searchParams, target);
    return listAnswer(session, target, rows, query, operation.preferences, operation.url);
  }
  if (more[0]?.name !== "$ref" || more.length > 1) throw segmentMissing(more[0]?.name ?? "");
  const value = rows.map((row) => ({
    "@odata.id": `${session.base}${target.setName}(${String(row[target.primaryId])})`,
  }));
  return jsonAnswer(
    200,
    { "@odata.context": `${session.base}$metadata#Collection($ref)`, value },
    operation.preferences,
  );
}

/** One column of a row: as JSON, or with `$value` as it is. No value: 204. */
function property(
  session: Session,
  table: Table,
  row: Row,
  name: string,
  more: readonly Segment[],
  operation: Operation,
): SandboxResponse {
  const column = table.columns.get(name);
  if (!column) throw unknownProperty(name, table.logicalName);
  if (more.length > 1 || (more[0] && more[0].name !== "$value")) throw segmentMissing(more[0]?.name ?? "");
  const value = row[name];
  if (value === null || value === undefined) return { status: 204 };
  if (more.length === 0) {
    const path = `${contextFragment(table, everything)}(${String(row[table.primaryId])})/${name}`;
    return jsonAnswer(
      200,
      { "@odata.context": `${session.base}$metadata#${path}`, value },
      operation.preferences,
    );
  }
  return column.type === "image"
    ? {
        status: 200,
        headers: { "Content-Type": "application/octet-stream" },
        body: Buffer.from(String(value), "base64"),
      }
    : { status: 200, headers: { "Content-Type": "text/plain" }, body: String(value) };
}
