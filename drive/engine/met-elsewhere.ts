import type { Switches } from "../../sandbox/world.ts";

/**
 * Switches whose answer a whole run in an ordinary tenant never meets, however late its replicas are: each has tests of
 * its own, named in docs/live-check.md.
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
  // Of the sign-in, which the engine's runs have behind them (tests/contract/sign-in).
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
  "appWithoutServicePrincipal",
  "publicClientFlows",
];
