import { grantConsent, type WantedPermissions } from "../../entra/consent.ts";
import { mayConsentForAll } from "../../entra/who-consents.ts";
import type { Application, ServicePrincipal } from "../../tenant/model.ts";
import { firstPartyServicePrincipal } from "../../tenant/service-principals.ts";
import type { World } from "../../world.ts";
import { applicationOf } from "./applications.ts";
import { type Call, graph, Refusal, text, texts } from "./call.ts";

type Kind = "Scope" | "Role";
interface Permission {
  readonly id: string;
  readonly value: string;
  readonly description: string;
  readonly admin: boolean;
}

const principalOf = (world: World, appId: string): ServicePrincipal | undefined =>
  world.tenant.servicePrincipals.find((row) => row.appId === appId) ??
  firstPartyServicePrincipal(world.tenant.id, appId);

function offered(api: ServicePrincipal, kind: Kind): readonly Permission[] {
  if (kind === "Scope")
    return api.oauth2PermissionScopes.map((scope) => ({
      id: scope.id,
      value: scope.value,
      description: scope.adminConsentDisplayName,
      admin: scope.type === "Admin",
    }));
  return api.appRoles.map((role) => ({
    id: String(role.id),
    value: String(role.value),
    description: String(role.displayName),
    admin: true,
  }));
}

/** `apis`: Microsoft's own, and those that the organization's applications expose. */
export const apis = ({ world }: Call) => ({
  microsoft: world.tenant.servicePrincipals
    .filter((row) => row.appOwnerOrganizationId !== world.tenant.id)
    .map(({ appId, displayName }) => ({ appId, displayName })),
  organization: world.tenant.servicePrincipals.map(({ appId, displayName }) => ({ appId, displayName })),
});

/** `api`: the permissions that one API offers. */
export function api(call: Call) {
  const row = principalOf(call.world, text(call, "api"));
  if (!row) throw new Refusal(404, "The API was not found.");
  return {
    appId: row.appId,
    displayName: row.displayName,
    delegated: offered(row, "Scope"),
    application: offered(row, "Role"),
  };
}

/** `permissions`: those that an application is configured for, API by API, with what was consented to. */
export function permissions(call: Call) {
  const { world } = call;
  const row = applicationOf(call);
  return row.requiredResourceAccess.map(({ resourceAppId, resourceAccess }) => {
    const principal = principalOf(world, resourceAppId);
    const granted = grantedTo(world, row, principal);
    return {
      appId: resourceAppId,
      displayName: principal?.displayName ?? resourceAppId,
      permissions: resourceAccess.map(({ id, type }) => {
        const found = principal && offered(principal, type).find((one) => one.id === id);
        const value = found?.value ?? id;
        return {
          id,
          value,
          description: found?.description ?? "",
          admin: found?.admin ?? true,
          kind: type,
          granted: type === "Scope" && granted.includes(value),
        };
      }),
    };
  });
}

function grantedTo(world: World, row: Application, api: ServicePrincipal | undefined): readonly string[] {
  const client = world.tenant.servicePrincipals.find((one) => one.appId === row.appId);
  return world.tenant.grants
    .filter((one) => one.clientId === client?.id && one.resourceId === api?.id && one.principalId === null)
    .filter((one) => world.replication.sees("permissionGrant", one._writtenAt))
    .flatMap(({ scope }) => scope.split(/\s+/));
}

/** `addPermissions`: to the application's configuration; nothing is granted by it. */
export async function addPermissions(call: Call) {
  const row = applicationOf(call);
  const resourceAppId = text(call, "api");
  const type: Kind = call.arguments.kind === "Role" ? "Role" : "Scope";
  const asked = texts(call, "ids").map((id) => ({ id, type }));
  const before = row.requiredResourceAccess.find((one) => one.resourceAppId === resourceAppId);
  const kept = before?.resourceAccess ?? [];
  const added = asked.filter(({ id }) => !kept.some((one) => one.id === id && one.type === type));
  const others = row.requiredResourceAccess.filter((one) => one !== before);
  await graph(call, "PATCH", `/applications/${row.id}`, {
    requiredResourceAccess: [...others, { resourceAppId, resourceAccess: [...kept, ...added] }],
  });
  return {};
}

export async function removePermission(call: Call) {
  const row = applicationOf(call);
  const id = text(call, "id");
  await graph(call, "PATCH", `/applications/${row.id}`, {
    requiredResourceAccess: row.requiredResourceAccess
      .map((one) => ({ ...one, resourceAccess: one.resourceAccess.filter((access) => access.id !== id) }))
      .filter((one) => one.resourceAccess.length > 0),
  });
  return {};
}

/**
 * `grantAdminConsent`: to every delegated permission that is configured, for the whole organization, by the
 * function that the sign-in page's consent uses. Application permissions are not assigned: the sandbox has no
 * app role assignments.
 */
export function grantAdminConsent(call: Call) {
  if (!mayConsentForAll(call.user))
    throw new Refusal(403, "You do not have permission to grant admin consent, contact your administrator.");
  const row = applicationOf(call);
  const wanted: WantedPermissions[] = row.requiredResourceAccess.flatMap(
    ({ resourceAppId, resourceAccess }) => {
      const resource = principalOf(call.world, resourceAppId);
      if (!resource) return [];
      const ids = resourceAccess.filter(({ type }) => type === "Scope").map(({ id }) => id);
      const scopes = resource.oauth2PermissionScopes.filter(({ id }) => ids.includes(id));
      return [{ resourceAppId, resourceName: resource.displayName, scopes }];
    },
  );
  grantConsent(call.world, row, call.user, wanted, true);
  return {};
}
