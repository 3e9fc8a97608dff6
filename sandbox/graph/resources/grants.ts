import type { SandboxResponse } from "../../server/service.ts";
import { buildGrant } from "../../tenant/grants.ts";
import type { PermissionGrant } from "../../tenant/model.ts";
import { beforeChange, removeRow, rowsSeen } from "../../tenant/past.ts";
import { checkBody } from "../model/check-body.ts";
import { grantKind } from "../model/kinds.ts";
import { answerList, answerOne } from "../odata/answer-list.ts";
import { created, locationOf, noContent, withContext } from "../protocol/answers.ts";
import { bodyOf, type Call } from "../protocol/call.ts";
import {
  badRequest,
  GraphError,
  invalidValue,
  keyTaken,
  missingValue,
  notFound,
  readOnlyProperty,
  unsupportedQuery,
} from "../protocol/errors.ts";
import type { Key } from "../protocol/path.ts";
import { list, one, type Route, write } from "../protocol/route.ts";
import { demandConsent, demandPermission, readGrants } from "../rights.ts";
import { grantRow } from "./rows.ts";

/** Longest `scope` of a grant, in characters (graph-03). */
const longestScope = 3850;
const grants = { kind: grantKind, context: "oauth2PermissionGrants", toRow: grantRow };
const exists = "Permission entry already exists.";

/** /oauth2PermissionGrants: consent to delegated permissions; graph-23. */
export const grantRoutes: readonly Route[] = [
  list("oauth2PermissionGrants", (call) => {
    demandPermission(call, readGrants);
    const filter = call.request.url.searchParams.get("$filter") ?? "";
    if (/\sand\s/i.test(filter) && call.world.switches.combinedGrantFilter === "refused")
      throw unsupportedQuery("Unsupported Query.");
    return answerList(call, { ...grants, rows: visibleGrants(call) });
  }),
  write("POST", "oauth2PermissionGrants", create),
  one("oauth2PermissionGrants/{key}", (call, key) => {
    demandPermission(call, readGrants);
    return answerOne(call, grants, shown(call, key));
  }),
  write("PATCH", "oauth2PermissionGrants/{key}", (call, key) => {
    const row = visible(call, key);
    demandConsent(call);
    const body = withoutOwnId(bodyOf(call), row, call);
    checkBody(grantKind.type, body);
    for (const name of ["clientId", "consentType", "principalId", "resourceId"] as const)
      if (body[name] !== undefined && body[name] !== row[name]) throw readOnlyProperty(name);
    // A full overwrite: scopes that are not named are gone.
    const scope = scopeOf(body);
    beforeChange(row, call.now);
    row.scope = scope;
    return noContent();
  }),
  write("DELETE", "oauth2PermissionGrants/{key}", (call, key) => {
    const row = visible(call, key);
    demandConsent(call);
    removeRow(call.tenant.grants, call.tenant.grants, row, call.now);
    return noContent();
  }),
];

/** Whether a grant may be sent with the id that it has is unconfirmed; a client that many use does so. */
function withoutOwnId(body: Record<string, unknown>, { id }: PermissionGrant, { world }: Call) {
  if (body.id !== id || world.switches.ownIdInGrant === "refused") return body;
  const { id: _, ...rest } = body;
  return rest;
}

export const visibleGrants = (call: Call): readonly PermissionGrant[] =>
  rowsSeen(call.sees, "permissionGrant", call.tenant.grants, call.tenant.grants);

function shown(call: Call, key: Key): PermissionGrant {
  const row = visibleGrants(call).find((one) => one.id === key.value);
  if (!row) throw notFound(key.value);
  return row;
}

/** @throws GraphError 404, also while it replicates ("This request might have replication delays", Learn) */
function visible(call: Call, key: Key): PermissionGrant {
  const row = call.tenant.grants.find((one) => one.id === key.value);
  if (!row || !call.sees("permissionGrant", row)) throw notFound(key.value);
  return row;
}

function scopeOf({ scope }: Readonly<Record<string, unknown>>): string {
  if (typeof scope !== "string") throw missingValue("scope", "OAuth2PermissionGrant");
  if (scope.length > longestScope) throw invalidValue("scope", "OAuth2PermissionGrant");
  return scope;
}

function create(call: Call): SandboxResponse {
  demandConsent(call);
  const body = bodyOf(call);
  checkBody(grantKind.type, body);
  const { clientId, resourceId, consentType, principalId } = body;
  if (consentType !== "AllPrincipals" && consentType !== "Principal")
    throw invalidValue("consentType", "OAuth2PermissionGrant");
  const person = consentType === "Principal";
  if (person !== (typeof principalId === "string" && principalId !== ""))
    throw invalidValue("principalId", "OAuth2PermissionGrant");
  const scope = scopeOf(body);
  const lacking = [clientId, resourceId].map(String).find((id) => !seesPrincipal(call, id));
  const grant = {
    clientId: String(clientId),
    resourceId: String(resourceId),
    principalId: person ? String(principalId) : null,
    scope,
  };
  if (lacking !== undefined) throw beforeReplication(call, lacking, grant);
  return answered(call, add(call, grant));
}

function seesPrincipal(call: Call, id: string): boolean {
  const row = call.tenant.servicePrincipals.find((one) => one.id === id);
  return row !== undefined && call.sees("servicePrincipal", row);
}

/** One of three answers (graph-27, graph-28, specs/graph/errors.json), also for a principal that is not there. */
function beforeReplication(call: Call, id: string, grant: Parameters<typeof buildGrant>[0]): GraphError {
  const { grantBeforeReplication } = call.world.switches;
  const missing = notFound(id);
  if (grantBeforeReplication === "400") return badRequest(missing.message);
  if (grantBeforeReplication === "404") return missing;
  const known = [grant.clientId, grant.resourceId].every((one) =>
    call.tenant.servicePrincipals.some((row) => row.id === one),
  );
  if (!known) return missing;
  add(call, grant);
  return new GraphError(
    404,
    "Directory_ObjectNotFound",
    "Unable to read the company information from the directory.",
  );
}

function add(call: Call, grant: Parameters<typeof buildGrant>[0]): PermissionGrant {
  const { tenant, world } = call;
  const twin = tenant.grants.some(
    (row) =>
      row.clientId === grant.clientId &&
      row.resourceId === grant.resourceId &&
      row.principalId === grant.principalId,
  );
  if (twin) throw world.switches.duplicateGrant === "409" ? keyTaken(exists) : badRequest(exists);
  const row = buildGrant(grant, call.now);
  tenant.grants.push(row);
  return row;
}

const answered = ({ tenant }: Call, row: PermissionGrant): SandboxResponse =>
  created(
    withContext("oauth2PermissionGrants/$entity", grantRow(row)),
    locationOf(tenant.id, `oauth2PermissionGrants/${row.id}`),
  );
