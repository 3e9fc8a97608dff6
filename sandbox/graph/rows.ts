import type { Application, PasswordCredential, PermissionGrant, ServicePrincipal } from "../tenant/model.ts";

/** A secret as it is read: never with its value. */
export const passwordRow = (row: PasswordCredential): Record<string, unknown> => ({
  customKeyIdentifier: null,
  displayName: row.displayName,
  endDateTime: row.endDateTime,
  hint: row.hint,
  keyId: row.keyId,
  secretText: null,
  startDateTime: row.startDateTime,
});

export const applicationRow = (row: Application): Record<string, unknown> => ({
  ...row._rest,
  id: row.id,
  appId: row.appId,
  displayName: row.displayName,
  uniqueName: row.uniqueName,
  signInAudience: row.signInAudience,
  createdDateTime: row.createdDateTime,
  deletedDateTime: row.deletedDateTime,
  requiredResourceAccess: row.requiredResourceAccess,
  passwordCredentials: row.passwordCredentials.map(passwordRow),
  web: {
    homePageUrl: null,
    logoutUrl: null,
    redirectUris: row.web.redirectUris,
    implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
    redirectUriSettings: [],
  },
  spa: row.spa,
  publicClient: row.publicClient,
  isFallbackPublicClient: row.isFallbackPublicClient,
  identifierUris: row.identifierUris,
});

export const servicePrincipalRow = (row: ServicePrincipal): Record<string, unknown> => ({
  ...row._rest,
  id: row.id,
  appId: row.appId,
  displayName: row.displayName,
  accountEnabled: row.accountEnabled,
  appOwnerOrganizationId: row.appOwnerOrganizationId,
  servicePrincipalNames: row.servicePrincipalNames,
  oauth2PermissionScopes: row.oauth2PermissionScopes,
  appRoles: row.appRoles,
});

export const grantRow = ({ _writtenAt, ...row }: PermissionGrant): Record<string, unknown> => ({ ...row });
