import type { SandboxResponse } from "../server/service.ts";
import type { SystemUser } from "../tenant/model.ts";
import { demand } from "./access.ts";
import { addressOf, noContent, rowAnswer } from "./answers.ts";
import {
  badPayload,
  badQuery,
  duplicateRecord,
  methodNotAllowed,
  rowMissing,
  segmentMissing,
  versionMismatch,
} from "./errors.ts";
import type { Key, Segment } from "./odata/path.ts";
import { etagOf } from "./odata/project.ts";
import { readQuery } from "./odata/query.ts";
import type { Operation } from "./operation.ts";
import { assignRole, findRole, readReferenceBody, removeRole } from "./operations/assign-roles.ts";
import { createUser } from "./operations/create-user.ts";
import { findLivingUser, findUser } from "./operations/find-user.ts";
import { setImage } from "./operations/image.ts";
import { deleteUser, updateUser } from "./operations/update-user.ts";
import { readPayload } from "./payload.ts";
import type { Session } from "./session.ts";
import { systemUserTable } from "./tables/systemuser.ts";
import { systemUserRow } from "./tables/systemuser-row.ts";

/** Everything that changes users; null for reads, which all tables share. @throws DataverseError */
export function changeUser(
  session: Session,
  operation: Operation,
  key: Key | null,
  rest: readonly Segment[],
): SandboxResponse | null {
  if (operation.method === "GET") return null;
  const [step, ...more] = rest;
  if (!key) {
    if (operation.method !== "POST" || step) throw methodNotAllowed(operation.method);
    return create(session, operation, null);
  }
  if (!step) return changeRow(session, operation, key);
  if (step.name === "entityimage" && more.length === 0) return changeImage(session, operation, key);
  if (step.name === "systemuserroles_association" && more.length === 1 && more[0]?.name === "$ref")
    return changeRoles(session, operation, key, step.key);
  throw segmentMissing(step.name);
}

function create(session: Session, operation: Operation, id: string | null): SandboxResponse {
  const payload = readPayload(operation.body, systemUserTable);
  const user = createUser(session, payload, id);
  return written(session, operation, user, 201);
}

function changeRow(session: Session, operation: Operation, key: Key): SandboxResponse {
  const ifMatch = operation.headers.get("if-match");
  if (operation.method === "DELETE") {
    const user = findUser(session, key);
    checkVersion(session, user, ifMatch);
    deleteUser(session, user);
    return noContent();
  }
  if (operation.method !== "PATCH") throw methodNotAllowed(operation.method);
  const payload = readPayload(operation.body, systemUserTable);
  const exists =
    key.kind === "alternate" || session.organization.systemUsers.some((one) => one.systemuserid === key.id);
  if (!exists && key.kind === "id") {
    if (ifMatch !== null) throw rowMissing("systemuser", key.id);
    return create(session, operation, key.id);
  }
  if (operation.headers.get("if-none-match") === "*") throw duplicateRecord();
  const user = findLivingUser(session, key);
  checkVersion(session, user, ifMatch);
  updateUser(session, user, payload);
  return written(session, operation, user, 200);
}

/** The row where it is asked for, else 204 with its address. */
function written(
  session: Session,
  operation: Operation,
  user: SystemUser,
  status: 200 | 201,
): SandboxResponse {
  if (!operation.preferences.representation)
    return noContent(addressOf(session, systemUserTable, user.systemuserid));
  const query = readQuery(operation.url.searchParams, systemUserTable);
  const row = systemUserRow(session.organization, user);
  return rowAnswer(session, systemUserTable, row, query, operation.preferences, status);
}

function checkVersion(session: Session, user: SystemUser, ifMatch: string | null): void {
  if (ifMatch === null || ifMatch === "*") return;
  if (ifMatch !== etagOf(systemUserRow(session.organization, user))) throw versionMismatch("systemuser");
}

function changeImage(session: Session, operation: Operation, key: Key): SandboxResponse {
  const user = findLivingUser(session, key);
  demand(session, "write", systemUserTable);
  if (operation.method === "DELETE") setImage(session, user, null, false);
  else if (operation.method === "PUT" || operation.method === "PATCH")
    setImage(session, user, readImage(operation), false);
  else throw methodNotAllowed(operation.method);
  return noContent();
}

/** The picture as it is (application/octet-stream), or as `{"value": "<base64>"}`. */
function readImage(operation: Operation): Buffer {
  const type = operation.headers.get("content-type") ?? "";
  if (!type.startsWith("application/json")) return operation.body;
  try {
    const value: unknown = JSON.parse(operation.body.toString("utf8"));
    if (typeof value === "object" && value !== null && "value" in value && typeof value.value === "string")
      return Buffer.from(value.value, "base64");
  } catch {
    // Falls through to the refusal below.
  }
  throw badPayload("systemusers", "Microsoft.OData.ODataException: The property 'value' was not found.");
}

function changeRoles(session: Session, operation: Operation, key: Key, roleKey: Key | null): SandboxResponse {
  if (operation.method === "POST") {
    const user = findLivingUser(session, key);
    refuseInOneTransaction(session, user);
    assignRole(session, user, findRole(session, readReferenceBody(operation.body)));
    return noContent();
  }
  if (operation.method !== "DELETE") throw methodNotAllowed(operation.method);
  const reference = roleKey?.kind === "id" ? `roles(${roleKey.id})` : operation.url.searchParams.get("$id");
  if (reference === null)
    throw badQuery("The $id query option is missing: it names the row to be disassociated.");
  removeRole(session, findUser(session, key), findRole(session, reference));
  return noContent();
}

/** Whether one change set may make an application user and give it roles is unconfirmed. */
function refuseInOneTransaction(session: Session, user: SystemUser): void {
  const refused = session.world.switches.applicationUserWithRolesInOneRequest === "refused";
  if (refused && session.inChangeSet && session.made.has(user))
    throw rowMissing("systemuser", user.systemuserid);
}
