import type { SandboxResponse } from "../server/service.ts";
import { buildGrant } from "../tenant/grants.ts";
import { collection, entity, noContent } from "./answers.ts";
import { bodyOf, type Call, demandPermission, mayConsent } from "./call.ts";
import { badRequest, denied, GraphError, notFound } from "./errors.ts";
import { grantRow } from "./rows.ts";

const READ = ["DelegatedPermissionGrant.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"];
const WRITE = ["DelegatedPermissionGrant.ReadWrite.All", "Directory.ReadWrite.All"];
/** Longest `scope` of a grant, in characters (facts/apis.md 2.1). */
const LONGEST_SCOPE = 3850;

/** /oauth2PermissionGrants; null when the path is another. */
export function grants(call: Call): SandboxResponse | null {
  const { path, tenant, request, world } = call;
  const { method } = request;
  if (path === "/oauth2PermissionGrants") {
    if (method === "GET") {
      demandPermission(call, READ);
      const filter = request.url.searchParams.get("$filter") ?? "";
      if (/\sand\s/i.test(filter) && world.switches.combinedGrantFilter === "refused")
        throw badRequest("Unsupported filter.");
      const visible = tenant.grants.filter((row) =>
        world.replication.sees("permissionGrant", row._writtenAt),
      );
      return collection(call, "oauth2PermissionGrants", visible.map(grantRow));
    }
    return method === "POST" ? create(call) : null;
  }
  const id = /^\/oauth2PermissionGrants\/([^/]+)$/i.exec(path)?.[1];
  if (!id) return null;
  const row = tenant.grants.find((one) => one.id === decodeURIComponent(id));
  if (!row) throw notFound(id);
  if (method === "GET") {
    demandPermission(call, READ);
    return entity(call, "oauth2PermissionGrants", grantRow(row));
  }
  demandPermission(call, WRITE);
  if (!mayConsent(call)) throw denied();
  if (method === "PATCH") {
    row.scope = scopeOf(bodyOf(call));
    return noContent();
  }
  if (method !== "DELETE") return null;
  tenant.grants.splice(tenant.grants.indexOf(row), 1);
  return noContent();
}

function scopeOf(body: Record<string, unknown>): string {
  const { scope } = body;
  if (typeof scope !== "string")
    throw badRequest("A value is required for property 'scope' of resource 'OAuth2PermissionGrant'.");
  if (scope.length > LONGEST_SCOPE)
    throw badRequest("Invalid value specified for property 'scope' of resource 'OAuth2PermissionGrant'.");
  return scope;
}

function create(call: Call): SandboxResponse {
  const { tenant, world } = call;
  demandPermission(call, WRITE);
  if (!mayConsent(call)) throw denied();
  const body = bodyOf(call);
  const { clientId, resourceId, consentType, principalId } = body;
  for (const id of [clientId, resourceId]) {
    const principal = tenant.servicePrincipals.find((row) => row.id === id);
    if (!principal || !world.replication.sees("servicePrincipal", principal._writtenAt))
      throw notFound(String(id));
  }
  const principal = consentType === "Principal" ? String(principalId) : null;
  const scope = scopeOf(body);
  const twin = tenant.grants.some(
    (row) => row.clientId === clientId && row.resourceId === resourceId && row.principalId === principal,
  );
  if (twin) {
    throw world.switches.duplicateGrant === "409"
      ? new GraphError(409, "Request_MultipleObjectsWithSameKeyValue", "Permission entry already exists.")
      : badRequest("Permission entry already exists.");
  }
  const row = buildGrant(
    { clientId: String(clientId), resourceId: String(resourceId), principalId: principal, scope },
    world.clock.now(),
  );
  tenant.grants.push(row);
  return { ...entity(call, "oauth2PermissionGrants", grantRow(row)), status: 201 };
}
