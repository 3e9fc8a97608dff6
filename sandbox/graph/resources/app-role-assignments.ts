import type { SandboxResponse } from "../../server/service.ts";
import { newGuid } from "../../tenant/ids.ts";
import type { ServicePrincipal } from "../../tenant/model.ts";
import { appRoleAssignmentKind } from "../model/kinds.ts";
import { answerList } from "../odata/answer-list.ts";
import { created, locationOf, noContent, withContext } from "../protocol/answers.ts";
import { bodyOf, type Call } from "../protocol/call.ts";
import { badRequest, missingValue, notFound } from "../protocol/errors.ts";
import type { Key } from "../protocol/path.ts";
import { list, type Route, write } from "../protocol/route.ts";
import { demandConsent, demandPermission, readApplications } from "../rights.ts";
import { readPrincipal, visiblePrincipal } from "./find-principal.ts";

/** App roles that a service principal holds on APIs, and that others hold on it. Microsoft Learn, "Grant an appRoleAssignment to a service principal". */
export const appRoleAssignmentRoutes: readonly Route[] = [
  list("servicePrincipals/{key}/appRoleAssignments", (call, key) =>
    assignments(call, key, "appRoleAssignments", ({ _appRoleAssignments }) => _appRoleAssignments),
  ),
  list("servicePrincipals/{key}/appRoleAssignedTo", (call, key) =>
    assignments(call, key, "appRoleAssignedTo", ({ _appRoleAssignedTo }) => _appRoleAssignedTo),
  ),
  write("POST", "servicePrincipals/{key}/appRoleAssignments", (call, key) => assign(call, key)),
  write("DELETE", "servicePrincipals/{key}/appRoleAssignments/{key}", (call, key, id) => {
    const row = visiblePrincipal(call, key);
    demandConsent(call);
    const held = row._appRoleAssignments ?? [];
    if (!id || !held.some((one) => one.id === id.value)) throw notFound(id?.value ?? "");
    row._appRoleAssignments = held.filter((one) => one.id !== id.value);
    return noContent();
  }),
];

function assignments(
  call: Call,
  key: Key,
  name: string,
  of: (row: ServicePrincipal) => Record<string, unknown>[] | undefined,
): SandboxResponse {
  demandPermission(call, readApplications);
  const row = readPrincipal(call, key);
  return answerList(call, {
    kind: appRoleAssignmentKind,
    context: `servicePrincipals('${row.id}')/${name}`,
    rows: of(row) ?? [],
    toRow: (one) => one,
  });
}

function assign(call: Call, key: Key): SandboxResponse {
  const row = visiblePrincipal(call, key);
  demandConsent(call);
  const { principalId, resourceId, appRoleId } = bodyOf(call);
  for (const [name, value] of Object.entries({ principalId, resourceId, appRoleId }))
    if (typeof value !== "string") throw missingValue(name, "AppRoleAssignment");
  if (principalId !== row.id) throw badRequest("The principal of the assignment is not the one of the path.");
  const resource = call.tenant.servicePrincipals.find(({ id }) => id === resourceId);
  const role = resource?.appRoles.find(({ id }) => id === appRoleId);
  if (!resource || !role) throw badRequest("Permission being assigned was not found on application.");
  const held = row._appRoleAssignments ?? [];
  if (held.some((one) => one.resourceId === resourceId && one.appRoleId === appRoleId))
    throw badRequest("Permission being assigned already exists on the object.");
  const made = {
    id: newGuid(),
    deletedDateTime: null,
    appRoleId,
    createdDateTime: new Date(call.now).toISOString(),
    principalDisplayName: row.displayName,
    principalId: row.id,
    principalType: "ServicePrincipal",
    resourceDisplayName: resource.displayName,
    resourceId: resource.id,
  };
  row._appRoleAssignments = [...held, made];
  return created(
    withContext(`servicePrincipals('${row.id}')/appRoleAssignments/$entity`, made),
    locationOf(call.tenant.id, `directoryObjects/${row.id}/appRoleAssignments/${made.id}`),
  );
}
