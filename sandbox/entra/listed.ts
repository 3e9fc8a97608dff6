import type { Application, User } from "../tenant/model.ts";
import { firstParty } from "../tenant/service-principals.ts";
import type { World } from "../world.ts";
import { grantedScopes } from "./consent.ts";
import { refusals } from "./refusals.ts";
import type { ResourceScopes } from "./scopes.ts";

/** Whether an application's registration lists delegated permissions of an API. */
const lists = (application: Application, resourceAppId: string): boolean =>
  application.requiredResourceAccess.some(
    (one) => one.resourceAppId === resourceAppId && one.resourceAccess.some(({ type }) => type === "Scope"),
  );

/**
 * What Entra says of an API that the application does not list (consent-01, consent-04, consent-06, consent-09).
 * @throws EntraError 650057
 */
export function refuseUnlisted(
  world: World,
  application: Application,
  user: User,
  asked: Pick<ResourceScopes, "resource" | "prefix" | "isDefault" | "values">,
): void {
  const { appId } = asked.resource;
  if (asked.values.length === 0 && !asked.isDefault) return;
  if (lists(application, appId)) return;
  const isGranted = grantedScopes(world, application.appId, appId, user.id).length > 0;
  const refusal = refusals.resourceNotListed(application.appId, application.displayName, asked.prefix);
  if (asked.isDefault) {
    if (!isGranted || world.switches.defaultOfUnlistedApi === "AADSTS650057") throw refusal;
    return;
  }
  // Scopes of Graph are asked for without being listed in real tenants.
  if (appId === firstParty.graph || isGranted) return;
  if (world.switches.namedScopeOfUnlistedApi === "AADSTS650057") throw refusal;
}
