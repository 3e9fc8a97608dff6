import type { SandboxResponse } from "../server/service.ts";
import { newGuid } from "../tenant/ids.ts";
import type { ServicePrincipal } from "../tenant/model.ts";
import { firstPartyServicePrincipal, servicePrincipalOf } from "../tenant/service-principals.ts";
import { collection, created, entity, noContent } from "./answers.ts";
import { bodyOf, type Call, callerId, demandPermission, mayManageApplications } from "./call.ts";
import { badRequest, denied, GraphError, notFound } from "./errors.ts";
import { grantRow, servicePrincipalRow } from "./rows.ts";

const READ = [
  "Application.Read.All",
  "Application.ReadWrite.All",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
];
const WRITE = ["Application.ReadWrite.All", "Directory.ReadWrite.All"];

const sees = ({ world }: Call, row: ServicePrincipal): boolean =>
  world.replication.sees("servicePrincipal", row._writtenAt);

/** /servicePrincipals and everything below; null when the path is another. */
export function servicePrincipals(call: Call): SandboxResponse | null {
  const { path, tenant, request } = call;
  const { method } = request;
  if (path === "/servicePrincipals") {
    if (method === "GET") {
      demandPermission(call, READ);
      return collection(
        call,
        "servicePrincipals",
        tenant.servicePrincipals.filter((row) => sees(call, row)).map(servicePrincipalRow),
      );
    }
    if (method !== "POST") return null;
    return create(call, String(bodyOf(call).appId ?? ""));
  }
  const match = /^\/servicePrincipals(?:\(appId='([^']*)'\)|\/([^/(]+))(\/oauth2PermissionGrants)?$/i.exec(
    path,
  );
  if (!match) return null;
  const [, appId, id, grants] = match;
  const row = tenant.servicePrincipals.find((one) =>
    appId ? one.appId === appId.toLowerCase() : one.id === id,
  );
  const visible = row && (sees(call, row) || method === "PATCH");
  if (!row || !visible) {
    if (method !== "PATCH" || !appId) throw notFound(appId ?? id ?? "");
    if (request.headers.get("prefer")?.toLowerCase().includes("create-if-missing") !== true)
      throw notFound(appId);
    return create(call, appId.toLowerCase());
  }
  if (method === "GET") {
    demandPermission(call, READ);
    if (grants)
      return collection(
        call,
        "oauth2PermissionGrants",
        tenant.grants.filter((one) => one.clientId === row.id).map(grantRow),
      );
    return entity(call, "servicePrincipals", servicePrincipalRow(row));
  }
  demandPermission(call, WRITE);
  if (!mayManageApplications(call)) throw denied();
  if (method === "PATCH") {
    const { displayName, accountEnabled } = bodyOf(call);
    if (typeof displayName === "string") row.displayName = displayName;
    if (typeof accountEnabled === "boolean") row.accountEnabled = accountEnabled;
    return noContent();
  }
  if (method !== "DELETE") return null;
  tenant.servicePrincipals.splice(tenant.servicePrincipals.indexOf(row), 1);
  return noContent();
}

function create(call: Call, appId: string): SandboxResponse {
  const { tenant, world } = call;
  demandPermission(call, WRITE);
  const application = tenant.applications.find((row) => row.appId === appId);
  const owned = application?._owners.includes(callerId(call)) ?? false;
  if (!mayManageApplications(call) && !owned) throw denied();
  if (tenant.servicePrincipals.some((row) => row.appId === appId)) {
    throw new GraphError(
      409,
      "Request_MultipleObjectsWithSameKeyValue",
      `The service principal cannot be created, updated, or restored because the service principal name ${appId} is already in use.`,
      { code: "ObjectConflict", target: "servicePrincipalNames" },
    );
  }
  if (!appId) throw badRequest("A value is required for property 'appId' of resource 'ServicePrincipal'.");
  const replicated = application && world.replication.sees("application", application._writtenAt);
  const now = world.clock.now();
  const row = replicated
    ? servicePrincipalOf(application, tenant, { id: newGuid(), writtenAt: now })
    : firstPartyServicePrincipal(tenant.id, appId);
  if (!row) {
    if (world.switches.appBeforeReplication === "403-local-tenant") {
      throw new GraphError(
        403,
        "Authorization_RequestDenied",
        "When using this permission, the backing application of the service principal being created must in the local tenant",
      );
    }
    throw new GraphError(
      400,
      "Request_BadRequest",
      `The appId '${appId}' of the service principal does not reference a valid application object.`,
      { code: "NoBackingApplicationObject", target: "appId" },
    );
  }
  tenant.servicePrincipals.push(row);
  return created(call, "servicePrincipals", "ServicePrincipal", servicePrincipalRow(row));
}
