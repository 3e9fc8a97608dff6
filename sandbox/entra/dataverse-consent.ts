import { firstParty } from "../tenant/service-principals.ts";
import type { World } from "../world.ts";
import type { ResourceScopes, ScopeRequest } from "./scopes.ts";
import type { EntraState } from "./state.ts";

/**
 * Dataverse is one API under the names of many organizations. Consent is probably the API's (consent-19); the
 * switch `dataverseConsent` makes it the name's.
 */
const key = (clientId: string, userId: string): string => `${clientId} ${userId}`;

/** Notes which names of Dataverse a person has consented to. */
export function noteDataverse(
  state: EntraState,
  about: { readonly clientId: string; readonly userId: string; readonly scopes: ScopeRequest },
): void {
  const names = about.scopes.resources
    .filter(({ resource }) => resource.appId === firstParty.dataverse)
    .map(({ prefix }) => prefix.toLowerCase());
  if (names.length === 0) return;
  const known = state.dataverseHosts.get(key(about.clientId, about.userId)) ?? new Set();
  for (const name of names) known.add(name);
  state.dataverseHosts.set(key(about.clientId, about.userId), known);
}

/** Whether what was granted on Dataverse counts for this name of it. What nobody noted counts for every name. */
export function countsForName(
  { switches }: World,
  state: EntraState,
  about: { readonly clientId: string; readonly userId: string; readonly asked: ResourceScopes },
): boolean {
  if (switches.dataverseConsent === "every organization") return true;
  if (about.asked.resource.appId !== firstParty.dataverse) return true;
  const names = state.dataverseHosts.get(key(about.clientId, about.userId));
  return names === undefined || names.has(about.asked.prefix.toLowerCase());
}
