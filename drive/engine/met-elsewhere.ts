import type { Switches } from "../../sandbox/world.ts";

/**
 * Switches whose answer a whole run in an ordinary tenant never meets, however late its replicas are. Each has its own
 * tests, named in docs/live-check.md.
 */
export const metElsewhere: readonly (keyof Switches)[] = [
  "duplicateApplicationUser",
  "reassociateRole",
  "unknownRole",
  "duplicateGrant",
  "uniqueNameTaken",
  "combinedGrantFilter",
  "adminRoleApplied",
  "accessModeByAdministrative",
  "purgeApplicationUser",
  "customPolicy",
  "adminRoleRefused",
  "ownIdInGrant",
  "privilegesOfUser",
  "appAccessControlOfAppTokens",
  // Belongs to the sign-in, which is already over in the engine's runs (tests/contract/sign-in).
  "namedScopeOfUnlistedApi",
  "defaultOfUnlistedApi",
  "apiWithoutServicePrincipal",
  "consentToSeveralApis",
  "consentByApplicationAdministrator",
  "boxOfPrivilegedRoleAdministrator",
  "adminConsentToSeveralApis",
  "dataverseConsent",
  "powerAppsAudience",
  "adminApproval",
  "personNotAssigned",
  "appWithoutServicePrincipal",
  "publicClientFlows",
  "redirectUriOfFirefox",
  "originOfFirefox",
];
