import { type TypeInfo, typeNamed } from "./types.ts";

/** How a kind of object may be asked for. */
export interface ResourceKind {
  readonly type: TypeInfo;
  /** Answered without $select, in Graph's order (recorded). */
  readonly defaults: readonly string[];
  /** Open types may carry properties that are not declared: unknown names are refused by the directory, not by OData. */
  readonly open: boolean;
  /** Known to ConsistencyLevel: $count, $search, ne, not, endsWith (Learn, "Advanced query capabilities"). */
  readonly advanced: boolean;
  readonly notFilterable: readonly string[];
  readonly searchable: readonly string[];
}

const directoryKind = { open: true, advanced: true, searchable: ["displayName"] } as const;

/** Recorded in 2024 (specs/graph/recorded/test_app_create_idempotent.json). */
export const applicationKind: ResourceKind = {
  ...directoryKind,
  type: typeNamed("application"),
  searchable: ["displayName", "description"],
  notFilterable: [
    "addIns",
    "api",
    "appRoles",
    "info",
    "logo",
    "notes",
    "optionalClaims",
    "parentalControlSettings",
    "passwordCredentials",
    "publicClient",
    "requiredResourceAccess",
    "spa",
    "verifiedPublisher",
    "web",
  ],
  defaults: [
    "id",
    "deletedDateTime",
    "appId",
    "applicationTemplateId",
    "disabledByMicrosoftStatus",
    "createdDateTime",
    "displayName",
    "description",
    "groupMembershipClaims",
    "identifierUris",
    "isDeviceOnlyAuthSupported",
    "isFallbackPublicClient",
    "nativeAuthenticationApisEnabled",
    "notes",
    "publisherDomain",
    "serviceManagementReference",
    "signInAudience",
    "tags",
    "tokenEncryptionKeyId",
    "uniqueName",
    "samlMetadataUrl",
    "defaultRedirectUri",
    "certification",
    "optionalClaims",
    "servicePrincipalLockConfiguration",
    "requestSignatureVerification",
    "addIns",
    "api",
    "appRoles",
    "info",
    "keyCredentials",
    "parentalControlSettings",
    "passwordCredentials",
    "publicClient",
    "requiredResourceAccess",
    "verifiedPublisher",
    "web",
    "spa",
  ],
};

/** Recorded in 2022 (specs/graph/recorded/test_service_principal_scenario.json). */
export const servicePrincipalKind: ResourceKind = {
  ...directoryKind,
  type: typeNamed("servicePrincipal"),
  searchable: ["displayName", "description"],
  notFilterable: [
    "addIns",
    "appRoles",
    "info",
    "notes",
    "oauth2PermissionScopes",
    "passwordCredentials",
    "resourceSpecificApplicationPermissions",
    "samlSingleSignOnSettings",
    "verifiedPublisher",
  ],
  defaults: [
    "id",
    "deletedDateTime",
    "accountEnabled",
    "alternativeNames",
    "appDisplayName",
    "appDescription",
    "appId",
    "applicationTemplateId",
    "appOwnerOrganizationId",
    "appRoleAssignmentRequired",
    "createdDateTime",
    "description",
    "disabledByMicrosoftStatus",
    "displayName",
    "homepage",
    "loginUrl",
    "logoutUrl",
    "notes",
    "notificationEmailAddresses",
    "preferredSingleSignOnMode",
    "preferredTokenSigningKeyThumbprint",
    "replyUrls",
    "servicePrincipalNames",
    "servicePrincipalType",
    "signInAudience",
    "tags",
    "tokenEncryptionKeyId",
    "samlSingleSignOnSettings",
    "verifiedPublisher",
    "addIns",
    "appRoles",
    "info",
    "keyCredentials",
    "oauth2PermissionScopes",
    "passwordCredentials",
    "resourceSpecificApplicationPermissions",
  ],
};

const wholeKind = (
  name: string,
  more: Partial<Pick<ResourceKind, "defaults" | "notFilterable" | "open" | "advanced" | "searchable">> = {},
): ResourceKind => {
  const type = typeNamed(name);
  const whole = { defaults: [...type.properties.keys()], open: false, advanced: false, searchable: [] };
  return { type, notFilterable: [], ...whole, ...more };
};

export const grantKind = wholeKind("oAuth2PermissionGrant", {
  defaults: ["clientId", "consentType", "id", "principalId", "resourceId", "scope"],
  // eq on the others (Learn, oAuth2PermissionGrant).
  notFilterable: ["id", "scope"],
});

export const federatedCredentialKind = wholeKind("federatedIdentityCredential", {
  defaults: ["id", "name", "issuer", "subject", "description", "audiences"],
});

export const appRoleAssignmentKind = wholeKind("appRoleAssignment", { advanced: true });
export const organizationKind = wholeKind("organization", {
  open: true,
  // As documented (specs/graph/documented/organization.list.json).
  defaults: [
    ...[...typeNamed("organization").properties.keys()].filter(
      (name) => name !== "mobileDeviceManagementAuthority",
    ),
    // Answered and not in the metadata, so that whoever selects it is refused (specs/known-deviations.json).
    "directorySizeQuota",
  ],
});
export const directoryRoleKind = wholeKind("directoryRole", {
  ...directoryKind,
  defaults: ["id", "deletedDateTime", "description", "displayName", "roleTemplateId"],
});
export const appManagementPolicyKind = wholeKind("appManagementPolicy", {
  defaults: ["id", "deletedDateTime", "displayName", "description", "isEnabled", "restrictions"],
});
export const defaultPolicyKind = wholeKind("tenantAppManagementPolicy", {
  defaults: [
    "id",

    "displayName",
    "description",
    "isEnabled",
    "applicationRestrictions",
    "servicePrincipalRestrictions",
  ],
});
export const authorizationPolicyKind = wholeKind("authorizationPolicy");

/** What /me answers without $select (recorded, specs/graph/recorded/misc.json). */
export const userKind = wholeKind("user", {
  ...directoryKind,
  defaults: [
    "businessPhones",
    "displayName",
    "givenName",
    "jobTitle",
    "mail",
    "mobilePhone",
    "officeLocation",
    "preferredLanguage",
    "surname",
    "userPrincipalName",
    "id",
  ],
});

/** Collections of several types: memberOf, owners. Each row carries `@odata.type`. */
export const directoryObjectKind: ResourceKind = {
  ...directoryKind,
  type: {
    name: "directoryObject",
    properties: new Map(
      ["id", "displayName", "description", "deletedDateTime", "roleTemplateId", "userPrincipalName"].map(
        (name) => [name, { base: "String", collection: false, nullable: true }],
      ),
    ),
    readOnly: new Set(),
    navigation: new Set(),
  },
  defaults: [],
  notFilterable: [],
};
