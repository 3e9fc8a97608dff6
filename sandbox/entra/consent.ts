import { buildGrant } from "../tenant/grants.ts";
import { stableGuid } from "../tenant/ids.ts";
import type { Application, OAuth2PermissionScope, ServicePrincipal, User } from "../tenant/model.ts";
import { beforeChange } from "../tenant/past.ts";
import { firstPartyServicePrincipal, servicePrincipalOf } from "../tenant/service-principals.ts";
import type { World } from "../world.ts";
import { refusals } from "./refusals.ts";
import { type ResourceScopes, refuseMissing, type ScopeRequest } from "./scopes.ts";

/** Permissions of one API that somebody has to consent to. */
export interface WantedPermissions {
  readonly resourceAppId: string;
  readonly resourceName: string;
  readonly scopes: readonly OAuth2PermissionScope[];
}

/** Names of the delegated permissions that an application has on an API for a user: the organization's and their own. */
export function grantedScopes(
  world: World,
  clientId: string,
  resourceAppId: string,
  userId: string,
): string[] {
  const { tenant } = world;
  const client = tenant.servicePrincipals.find((row) => row.appId === clientId);
  const resource = tenant.servicePrincipals.find((row) => row.appId === resourceAppId);
  if (!client || !resource) return [];
  const scopes = tenant.grants
    .filter((row) => row.clientId === client.id && row.resourceId === resource.id)
    .filter((row) => row.principalId === null || row.principalId === userId)
    .flatMap((row) => row.scope.split(/\s+/))
    .filter((scope) => scope !== "");
  return [...new Set(scopes)];
}

/**
 * What a consent page has to ask for. For ".default" Entra asks only when nothing at all was granted on that
 * API yet, and then for everything that the application is registered for, on every API.
 * @param force ask for all that is wanted even when it was granted (prompt=consent)
 * @throws EntraError 650053 for a permission that an API does not offer
 */
export function missingConsent(
  world: World,
  about: {
    readonly application: Application;
    readonly user: User;
    readonly scopes: ScopeRequest;
    readonly force: boolean;
  },
): WantedPermissions[] {
  const { application, user, force } = about;
  const granted = (appId: string) => grantedScopes(world, application.appId, appId, user.id);
  const registered = about.scopes.resources.some(
    ({ isDefault, resource }) => isDefault && (force || granted(resource.appId).length === 0),
  )
    ? registeredPermissions(world, application)
    : [];
  const named = about.scopes.resources.flatMap((one) => namedPermissions(application, one));
  return merged([...registered, ...named])
    .map((wanted) => {
      const has = force ? [] : granted(wanted.resourceAppId);
      return { ...wanted, scopes: wanted.scopes.filter((scope) => !has.includes(scope.value)) };
    })
    .filter((wanted) => wanted.scopes.length > 0);
}

/** What an application lists. @throws EntraError for an API without service principal, as the switch says */
export function registeredPermissions(world: World, application: Application): WantedPermissions[] {
  return application.requiredResourceAccess.flatMap(({ resourceAppId, resourceAccess }) => {
    const resource = resourceRow(world, resourceAppId);
    if (!resource) return [];
    if (!world.tenant.servicePrincipals.includes(resource)) refuseMissing(resourceAppId, world);
    const ids = resourceAccess.filter((one) => one.type === "Scope").map((one) => one.id);
    const scopes = resource.oauth2PermissionScopes.filter((scope) => ids.includes(scope.id));
    return [{ resourceAppId, resourceName: resource.displayName, scopes }];
  });
}

/** @throws EntraError 650053 */
export function namedPermissions(application: Application, asked: ResourceScopes): WantedPermissions[] {
  const row = asked.resource.servicePrincipal;
  const scopes = asked.values.map((value) => {
    const scope = row.oauth2PermissionScopes.find((one) => one.value.toLowerCase() === value.toLowerCase());
    if (!scope) throw refusals.scopeNotOffered(application.appId, row.appId);
    return scope;
  });
  return [{ resourceAppId: row.appId, resourceName: row.displayName, scopes }];
}

function merged(list: readonly WantedPermissions[]): WantedPermissions[] {
  const byResource = new Map<string, WantedPermissions>();
  for (const one of list) {
    const before = byResource.get(one.resourceAppId)?.scopes ?? [];
    byResource.set(one.resourceAppId, { ...one, scopes: [...new Set([...before, ...one.scopes])] });
  }
  return [...byResource.values()];
}

/**
 * Writes a consent down: service principals that are missing, then one grant for each API, added to what was
 * granted before.
 * @param forAll for the organization, else for the user alone
 */
export function grantConsent(
  world: World,
  application: Application,
  user: User,
  wanted: readonly WantedPermissions[],
  forAll: boolean,
): void {
  const client = ensureClient(world, application);
  const principalId = forAll ? null : user.id;
  for (const { resourceAppId, scopes } of wanted) {
    const resource = ensureResource(world, resourceAppId);
    const values = scopes.map((scope) => scope.value);
    const before = world.tenant.grants.find(
      (row) =>
        row.clientId === client.id && row.resourceId === resource.id && row.principalId === principalId,
    );
    if (before) {
      beforeChange(before, world.clock.now());
      before.scope = [...new Set([...before.scope.split(/\s+/).filter(Boolean), ...values])].join(" ");
      continue;
    }
    const grant = { clientId: client.id, resourceId: resource.id, principalId, scope: values.join(" ") };
    world.tenant.grants.push(buildGrant(grant, world.clock.now()));
  }
}

function ensureClient(world: World, application: Application): ServicePrincipal {
  const { tenant, clock } = world;
  const there = tenant.servicePrincipals.find((row) => row.appId === application.appId);
  if (there) return there;
  const row = servicePrincipalOf(application, tenant, {
    id: stableGuid(tenant.id, "servicePrincipal", application.appId),
    writtenAt: clock.now(),
  });
  tenant.servicePrincipals.push(row);
  return row;
}

function ensureResource(world: World, appId: string): ServicePrincipal {
  const row = resourceRow(world, appId);
  if (!row) throw refusals.resourceUnknown(appId, world.tenant.displayName);
  if (!world.tenant.servicePrincipals.includes(row)) world.tenant.servicePrincipals.push(row);
  return row;
}

/** An API's service principal: the tenant's, or Microsoft's as it would be added on first use. */
const resourceRow = (world: World, appId: string): ServicePrincipal | undefined =>
  world.tenant.servicePrincipals.find((row) => row.appId === appId) ??
  firstPartyServicePrincipal(world.tenant.id, appId);
