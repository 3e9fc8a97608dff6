import { firstParty, firstPartyServicePrincipals } from "../tenant/service-principals.ts";
import type { World } from "../world.ts";
import { findResource, type Resource } from "./audiences.ts";
import { refusals } from "./refusals.ts";

/** Scopes that ask for no API but for the sign-in itself. */
const openIdScopes = ["openid", "profile", "email", "offline_access"];

/** What is asked of one API. */
export interface ResourceScopes {
  readonly resource: Resource;
  /** How the scopes began in the request: "https://graph.microsoft.com", or "" for Graph's short form. */
  readonly prefix: string;
  /** Permission names without ".default". */
  readonly values: readonly string[];
  /** ".default": whatever the application is registered for. */
  readonly isDefault: boolean;
}

export interface ScopeRequest {
  readonly openId: readonly string[];
  /** In the order of the request; the first is the one that a token is issued for. */
  readonly resources: readonly ResourceScopes[];
}

/**
 * Reads a `scope` parameter. A scope is `{resource}/{permission}`; the last slash divides, so that
 * "https://service.powerapps.com//.default" means the resource with a trailing slash.
 * @throws EntraError 70011 for no or mixed scopes, 500011 for an unknown resource
 */
export function parseScopes(scope: string, world: World): ScopeRequest {
  const openId: string[] = [];
  const byPrefix = new Map<string, string[]>();
  for (const one of scope.split(/\s+/).filter((part) => part !== "")) {
    if (openIdScopes.includes(one.toLowerCase())) openId.push(one.toLowerCase());
    else {
      const slash = one.lastIndexOf("/");
      const prefix = one.slice(0, Math.max(slash, 0));
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), one.slice(slash + 1)]);
    }
  }
  if (openId.length === 0 && byPrefix.size === 0) throw refusals.scopeInvalid("''");
  const resources = [...byPrefix].map(([prefix, values]) => {
    const isDefault = values.includes(".default");
    if (isDefault && values.length > 1)
      throw refusals.scopeInvalid(`${scope}. .default scope can't be combined with resource-specific scopes`);
    return { resource: resourceNamed(prefix, world), prefix, values: isDefault ? [] : values, isDefault };
  });
  return { openId, resources };
}

/** @param prefix "" for Graph. @throws EntraError 500011; that of the switch for an API without service principal */
export function resourceNamed(prefix: string, world: World): Resource {
  const { tenant } = world;
  const name = prefix === "" ? firstParty.graph : prefix;
  const resource = findResource(name, tenant);
  if (resource) return resource;
  const servicePrincipals = firstPartyServicePrincipals(tenant.id);
  const missing = findResource(name, { servicePrincipals, organizations: tenant.organizations });
  if (!missing) throw refusals.resourceUnknown(prefix, tenant.displayName);
  refuseMissing(prefix, world);
  return missing;
}

/** A Microsoft API that has no service principal in the tenant. @throws EntraError, unless the switch says "created" */
export function refuseMissing(resource: string, { switches, tenant }: World): void {
  if (switches.apiWithoutServicePrincipal === "AADSTS650052")
    throw refusals.serviceNotEnabled(resource, tenant.displayName);
  if (switches.apiWithoutServicePrincipal === "AADSTS500011")
    throw refusals.resourceUnknown(resource, tenant.displayName);
}

/** Graph's short form, for a request that names no API: the token is for Graph (as Entra does). */
export const graphOf = (world: World): ResourceScopes => ({
  resource: resourceNamed("", world),
  prefix: "",
  values: [],
  isDefault: false,
});
