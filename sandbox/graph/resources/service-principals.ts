import type { SandboxResponse } from "../../server/service.ts";
import { newGuid } from "../../tenant/ids.ts";
import type { ServicePrincipal } from "../../tenant/model.ts";
import { beforeChange } from "../../tenant/past.ts";
import { firstPartyServicePrincipal, servicePrincipalOf } from "../../tenant/service-principals.ts";
import { checkBody } from "../model/check-body.ts";
import { directoryRoleKind, grantKind, servicePrincipalKind } from "../model/kinds.ts";
import { answerList, answerOne, type Collection } from "../odata/answer-list.ts";
import { project } from "../odata/project.ts";
import { created, locationOf, noContent, withContext } from "../protocol/answers.ts";
import { bodyOf, type Call, createsIfMissing } from "../protocol/call.ts";
import { badRequest, GraphError, keyTaken, missingValue, notFound } from "../protocol/errors.ts";
import type { Key } from "../protocol/path.ts";
import { list, one, type Route, write } from "../protocol/route.ts";
import { demandChange, demandPermission, readApplications, readGrants } from "../rights.ts";
import { appRoleAssignmentRoutes } from "./app-role-assignments.ts";
import { changeServicePrincipal } from "./change-service-principal.ts";
import { deleteServicePrincipal } from "./delete-application.ts";
import {
  backingApplication,
  principalsSeen,
  readPrincipal,
  storedPrincipal,
  visiblePrincipal,
} from "./find-principal.ts";
import { visibleGrants } from "./grants.ts";
import { answerOwners } from "./owners.ts";
import { grantRow, servicePrincipalRow } from "./rows.ts";

/** /servicePrincipals; graph-18. */
export const servicePrincipalRoutes: readonly Route[] = [
  list("servicePrincipals", (call) => {
    demandPermission(call, readApplications);
    return answerList(call, { ...servicePrincipalsOf(call), rows: principalsSeen(call) });
  }),
  write("POST", "servicePrincipals", (call) => create(call, bodyOf(call))),
  one("servicePrincipals/{key}", (call, key) => {
    demandPermission(call, readApplications);
    return answerOne(call, servicePrincipalsOf(call), readPrincipal(call, key));
  }),
  write("PATCH", "servicePrincipals/{key}", patch),
  write("DELETE", "servicePrincipals/{key}", (call, key) => {
    const row = visiblePrincipal(call, key);
    demandChange(call, backingApplication(call, row));
    deleteServicePrincipal(call, row);
    return noContent();
  }),
  list("servicePrincipals/{key}/oauth2PermissionGrants", (call, key) => {
    demandPermission(call, readGrants);
    const { id } = readPrincipal(call, key);
    const rows = visibleGrants(call).filter((grant) => grant.clientId === id);
    return answerList(call, { kind: grantKind, context: "oauth2PermissionGrants", rows, toRow: grantRow });
  }),
  list("servicePrincipals/{key}/owners", (call, key) => {
    demandPermission(call, readApplications);
    return answerOwners(call, readPrincipal(call, key)._owners ?? []);
  }),
  ...appRoleAssignmentRoutes,
  list("servicePrincipals/{key}/transitiveMemberOf/microsoft.graph.directoryRole", (call, key) =>
    noneOf(call, key, () => ({ kind: directoryRoleKind, context: "directoryRoles" })),
  ),
];

export const servicePrincipalsOf = (call: Call): Omit<Collection<ServicePrincipal>, "rows"> => ({
  kind: servicePrincipalKind,
  context: "servicePrincipals",
  toRow: servicePrincipalRow,
  relationships: {
    oauth2PermissionGrants: {
      kind: grantKind,
      rows: (row) =>
        visibleGrants(call)
          .filter((grant) => grant.clientId === row.id)
          .map(grantRow),
    },
  },
});

/** A list of which the sandbox's service principals have none. */
function noneOf(
  call: Call,
  key: Key,
  about: (id: string) => Pick<Collection<ServicePrincipal>, "kind" | "context">,
): SandboxResponse {
  demandPermission(call, readApplications);
  return answerList(call, { ...about(readPrincipal(call, key).id), rows: [], toRow: servicePrincipalRow });
}

/** A change, or with `Prefer: create-if-missing` a creation by appId (Learn, "Upsert servicePrincipal"). */
function patch(call: Call, key: Key): SandboxResponse {
  const row = storedPrincipal(call, key);
  const upsert = createsIfMissing(call) && key.name.toLowerCase() === "appid";
  if (upsert && call.world.switches.emptyServicePrincipalUpsert === "refused") refuseEmpty(bodyOf(call));
  if (!row && upsert) return create(call, { ...bodyOf(call), appId: key.value });
  if (!row || !(upsert || call.sees("servicePrincipal", row))) throw notFound(key.value);
  demandChange(call, backingApplication(call, row));
  beforeChange(row, call.now);
  changeServicePrincipal(row, bodyOf(call));
  return noContent();
}

/** Whether an upsert may say nothing is unconfirmed; every example in the documentation names something. */
function refuseEmpty(body: Record<string, unknown>): void {
  if (Object.keys(body).length === 0)
    throw badRequest("A value is required for property 'displayName' of resource 'ServicePrincipal'.");
}

export const nameInUse = (appId: string): string =>
  `The service principal cannot be created, updated, or restored because the service principal name ${appId} is already in use.`;

function create(call: Call, body: Record<string, unknown>): SandboxResponse {
  const { tenant } = call;
  checkBody(servicePrincipalKind.type, body);
  if (typeof body.appId !== "string" || !body.appId) throw missingValue("appId", "ServicePrincipal");
  const appId = body.appId.toLowerCase();
  const application = backingApplication(call, { appId });
  demandChange(call, application);
  if (tenant.servicePrincipals.some((row) => row.appId === appId))
    throw keyTaken(nameInUse(appId), "servicePrincipalNames");
  const row =
    application && call.sees("application", application)
      ? servicePrincipalOf(application, tenant, { id: newGuid(), writtenAt: call.now })
      : firstPartyServicePrincipal(tenant.id, appId);
  if (!row) throw noBackingApplication(call, appId);
  changeServicePrincipal(row, { ...body, appId: undefined });
  tenant.servicePrincipals.push(row);
  const answer = project(servicePrincipalRow(row), servicePrincipalKind.defaults, servicePrincipalKind);
  return created(
    withContext("servicePrincipals/$entity", answer),
    locationOf(tenant.id, `directoryObjects/${row.id}/Microsoft.DirectoryServices.ServicePrincipal`),
  );
}

/** Two faces of the same delay (specs/graph/errors.json); also the answer to an application of nowhere. */
const noBackingApplication = ({ world }: Call, appId: string): GraphError =>
  world.switches.appBeforeReplication === "403-local-tenant"
    ? new GraphError(
        403,
        "Authorization_RequestDenied",
        "When using this permission, the backing application of the service principal being created must in the local tenant",
      )
    : badRequest(
        `The appId '${appId}' of the service principal does not reference a valid application object.`,
        { code: "NoBackingApplicationObject", target: "appId" },
      );
