import firstPartyRows from "./first-party.json" with { type: "json" };
import { stableGuid } from "./ids.ts";
import type { Application, ServicePrincipal, Tenant } from "./model.ts";

/** Microsoft's own tenant, owner of its first-party applications (recorded, specs/graph). */
export const microsoftTenantId = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";

/** Application ids of the Microsoft APIs that the sandbox knows; graph-01. */
export const firstParty = {
  graph: "00000003-0000-0000-c000-000000000000",
  dataverse: "00000007-0000-0000-c000-000000000000",
  powerApps: "475226c6-020e-4fb2-8a90-7a972cbfc1d4",
  powerPlatform: "8578e004-a5c6-46e7-913e-12f58912df43",
} as const;

/** Properties of a service principal that are the same for all, as Graph answers them (recorded). */
const commonProperties = (appDisplayName: string): Record<string, unknown> => ({
  deletedDateTime: null,
  alternativeNames: [],
  appDescription: null,
  appDisplayName,
  appRoleAssignmentRequired: false,
  applicationTemplateId: null,
  createdDateTime: "2024-01-15T08:00:00Z",
  description: null,
  disabledByMicrosoftStatus: null,
  homepage: null,
  loginUrl: null,
  logoutUrl: null,
  notes: null,
  notificationEmailAddresses: [],
  preferredSingleSignOnMode: null,
  preferredTokenSigningKeyThumbprint: null,
  replyUrls: [],
  servicePrincipalType: "Application",
  signInAudience: "AzureADMyOrg",
  tags: [],
  tokenEncryptionKeyId: null,
  samlSingleSignOnSettings: null,
  verifiedPublisher: { displayName: null, verifiedPublisherId: null, addedDateTime: null },
  addIns: [],
  info: {
    logoUrl: null,
    marketingUrl: null,
    privacyStatementUrl: null,
    supportUrl: null,
    termsOfServiceUrl: null,
  },
  keyCredentials: [],
  resourceSpecificApplicationPermissions: [],
});

/**
 * The service principals of Microsoft's own APIs in one tenant.
 * @param without application ids to leave out: a tenant without Dataverse may lack its service principal.
 */
export function firstPartyServicePrincipals(
  tenantId: string,
  without: readonly string[] = [],
): ServicePrincipal[] {
  return firstPartyRows
    .filter((row) => !without.includes(row.appId))
    .map((row) => ({
      _writtenAt: 0,
      id: stableGuid(tenantId, "servicePrincipal", row.appId),
      appId: row.appId,
      displayName: row.displayName,
      accountEnabled: true,
      appOwnerOrganizationId: microsoftTenantId,
      servicePrincipalNames: [...row.servicePrincipalNames],
      oauth2PermissionScopes: row.oauth2PermissionScopes.map((scope) => ({
        ...scope,
        type: scope.type === "Admin" ? ("Admin" as const) : ("User" as const),
      })),
      // Recorded (specs/graph/recorded/test_app_permission.json).
      appRoles: row.appRoles.map((role) => ({ ...structuredClone(role), origin: "Application" })),
      passwordCredentials: [],
      _rest: { ...commonProperties(row.displayName), signInAudience: "AzureADMultipleOrgs" },
    }));
}

/** A first-party service principal as it would be added to a tenant that lacks it, or undefined. */
export const firstPartyServicePrincipal = (tenantId: string, appId: string): ServicePrincipal | undefined =>
  firstPartyServicePrincipals(tenantId).find((row) => row.appId === appId);

/** The service principal of one of the tenant's own applications. @param writtenAt ms, for replication. */
export function servicePrincipalOf(
  application: Application,
  tenant: Pick<Tenant, "id">,
  row: { readonly id: string; readonly writtenAt: number },
): ServicePrincipal {
  return {
    _writtenAt: row.writtenAt,
    id: row.id,
    appId: application.appId,
    displayName: application.displayName,
    accountEnabled: true,
    appOwnerOrganizationId: tenant.id,
    servicePrincipalNames: [application.appId, ...application.identifierUris],
    oauth2PermissionScopes: [],
    appRoles: [],
    passwordCredentials: [],
    _rest: {
      ...commonProperties(application.displayName),
      signInAudience: application.signInAudience,
      createdDateTime: new Date(row.writtenAt || Date.UTC(2024, 0, 15, 8))
        .toISOString()
        .replace(/\.\d+Z$/, "Z"),
    },
  };
}
