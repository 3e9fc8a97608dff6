import type { ServicePrincipal, User } from "../tenant/model.ts";
import type { World } from "../world.ts";
import type { AuthenticationMethods } from "./claims.ts";
import type { EntraError } from "./errors.ts";
import { refusals } from "./refusals.ts";

/** The claims challenge that a rule sends, as recorded for 53003 and 50079 (specs/entra/token-errors.json). */
const challenge = (ruleId: string): string =>
  JSON.stringify({ access_token: { capolids: { essential: true, values: [ruleId] } } });

/**
 * Whether a `claims` parameter asks for a stronger sign-in: it carries a challenge of conditional access.
 * What clients send with every request (`xms_cc`: a capability) does not.
 */
export function demandsMfa(claims: string | null): boolean {
  if (claims === null || claims === "") return false;
  try {
    const parsed = JSON.parse(claims) as { access_token?: Record<string, unknown> };
    return Object.keys(parsed.access_token ?? {}).some((name) =>
      ["capolids", "polids", "acrs"].includes(name),
    );
  } catch {
    throw refusals.malformed();
  }
}

/** Whether a user has to sign in with more than a password before using a resource. */
export const needsMfa = (world: World, user: User, resourceAppId: string): boolean =>
  ruleFor(world, user, resourceAppId, "mfa") !== undefined;

/**
 * What conditional access says to a user, or null when it lets them pass.
 * @param claims the request's claims parameter
 */
export function objection(
  world: World,
  about: {
    readonly user: User;
    readonly resourceAppId: string;
    readonly methods: AuthenticationMethods;
    readonly clientId: string;
    readonly clientName: string;
    readonly claims: string | null;
  },
): EntraError | null {
  const { user, resourceAppId } = about;
  if (user._disabled) return refusals.accountDisabled();
  const { servicePrincipals } = world.tenant;
  const client = servicePrincipals.find(({ appId }) => appId === about.clientId);
  if (client?._rest.appRoleAssignmentRequired === true && !(client._assigned ?? []).includes(user.id))
    return refusals.notAssigned(about.clientId, about.clientName, user.userPrincipalName);
  const resource = servicePrincipals.find(({ appId }) => appId === resourceAppId);
  if (resource?.accountEnabled === false) return refusals.resourceDisabled(resourceAppId);
  const asked = user.signInError;
  if (asked === 53003) return refusals.blocked();
  if (asked === 50076) return refusals.mfaNeeded(resourceAppId, challenge(user.id));
  if (asked === 90094) return refusals.adminConsentNeeded(about.clientName);
  if (asked === 65001) return refusals.consentMissing(about.clientId, about.clientName);
  if (asked !== undefined) return refusals.atSignIn(asked);
  const block = ruleFor(world, user, resourceAppId, "block");
  if (block) return refusals.blocked(challenge(block.id));
  if (ruleFor(world, user, resourceAppId, "consent"))
    return refusals.consentMissing(about.clientId, about.clientName);
  const mfa = ruleFor(world, user, resourceAppId, "mfa");
  if ((mfa || demandsMfa(about.claims)) && !about.methods.includes("mfa"))
    return refusals.mfaNeeded(resourceAppId, mfa ? challenge(mfa.id) : (about.claims ?? ""));
  return null;
}

function ruleFor(world: World, user: User, resourceAppId: string, demand: "mfa" | "block" | "consent") {
  return world.conditionalAccess.find(
    (rule) =>
      rule.demand === demand &&
      rule.application === undefined &&
      (rule.user === undefined || rule.user === user.userPrincipalName) &&
      (rule.resource === undefined || rule.resource === resourceAppId),
  );
}

/**
 * What conditional access and the API say to an application that signs in alone, or null when they let it pass
 * (Learn, "Conditional Access for workload identities"; 501051 for an API that demands assignment).
 */
export function objectionToApplication(
  world: World,
  client: { readonly appId: string; readonly name: string; readonly isNew: boolean },
  resource: ServicePrincipal,
): EntraError | null {
  const block = world.conditionalAccess.find(
    ({ demand, application, resource: of }) =>
      demand === "block" &&
      application !== undefined &&
      (application === client.appId || (application === "new" && client.isNew)) &&
      (of === undefined || of === resource.appId),
  );
  if (block) return refusals.blocked(challenge(block.id));
  if (!resource.accountEnabled) return refusals.resourceDisabled(resource.appId);
  if (resource._rest.appRoleAssignmentRequired !== true) return null;
  const principal = world.tenant.servicePrincipals.find(({ appId }) => appId === client.appId);
  const holds = (principal?._appRoleAssignments ?? []).some(({ resourceId }) => resourceId === resource.id);
  return holds ? null : refusals.applicationNotAssigned(client.appId, client.name, resource.appId);
}
