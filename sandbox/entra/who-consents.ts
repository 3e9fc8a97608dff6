import { consentingRoles, directoryRoleId } from "../tenant/directory-roles.ts";
import type { User } from "../tenant/model.ts";
import type { World } from "../world.ts";
import type { WantedPermissions } from "./consent.ts";

const rolesOf = (user: User): readonly string[] => [...user.directoryRoles, ...user.directoryRolesByGroup];

const hasRole = (user: User, name: string): boolean =>
  rolesOf(user).some((role) => role === directoryRoleId(name));

/** Whether a user may consent for the whole organization where they are asked as its administrator (graph-32). */
export const mayConsentForAll = (user: User): boolean =>
  rolesOf(user).some((role) => consentingRoles.includes(role));

/** Whether the sign-in's consent page has the box "Consent on behalf of your organization" for a user (consent-24). */
export const seesOrganizationBox = (user: User, { switches }: World): boolean =>
  hasRole(user, "Global Administrator") ||
  (hasRole(user, "Privileged Role Administrator") && switches.boxOfPrivilegedRoleAdministrator === "shown");

/**
 * Whether the sign-in lets a user consent for themselves: administrators to anything, others to "User"
 * permissions. Application administrators may; that the page lets them is inferred (consent-25, consent-26).
 */
export function mayConsent(user: User, wanted: readonly WantedPermissions[], { switches }: World): boolean {
  if (wanted.every((one) => one.scopes.every((scope) => scope.type === "User"))) return true;
  if (hasRole(user, "Global Administrator") || hasRole(user, "Privileged Role Administrator")) return true;
  return mayConsentForAll(user) && switches.consentByApplicationAdministrator === "for themselves";
}
