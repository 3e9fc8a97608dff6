import type {
  Application,
  PasswordCredential,
  PermissionGrant,
  ServicePrincipal,
} from "../../tenant/model.ts";
import { rowsSeen } from "../../tenant/past.ts";
import type { Row } from "../odata/match.ts";
import type { Call } from "../protocol/call.ts";

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

const web = {
  homePageUrl: null,
  logoutUrl: null,
  redirectUris: [],
  implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
  redirectUriSettings: [],
};

/** An application as a replica shows it: secrets that have not reached it are missing, those that were removed
 * may still be there. */
export const applicationRow =
  (call: Pick<Call, "sees">) =>
  (row: Application): Row => ({
    ...row._rest,
    id: row.id,
    appId: row.appId,
    displayName: row.displayName,
    uniqueName: row.uniqueName,
    signInAudience: row.signInAudience,
    createdDateTime: row.createdDateTime,
    deletedDateTime: row.deletedDateTime,
    requiredResourceAccess: row.requiredResourceAccess,
    passwordCredentials: rowsSeen(
      call.sees,
      "passwordCredential",
      row.passwordCredentials,
      row.passwordCredentials,
    ).map(passwordRow),
    web: { ...web, ...(row._rest.web as object | undefined), redirectUris: row.web.redirectUris },
    spa: row.spa,
    publicClient: row.publicClient,
    // false is the default of the sandbox's rows; Graph answers null until somebody sets it (recorded).
    isFallbackPublicClient: row.isFallbackPublicClient || (row._rest.isFallbackPublicClient ?? null),
    identifierUris: row.identifierUris,
  });

export const servicePrincipalRow = (row: ServicePrincipal): Row => ({
  ...row._rest,
  id: row.id,
  appId: row.appId,
  displayName: row.displayName,
  accountEnabled: row.accountEnabled,
  appOwnerOrganizationId: row.appOwnerOrganizationId,
  servicePrincipalNames: row.servicePrincipalNames,
  oauth2PermissionScopes: row.oauth2PermissionScopes,
  appRoles: row.appRoles,
  passwordCredentials: row.passwordCredentials.map(passwordRow),
});

export const grantRow = ({ _writtenAt, ...row }: PermissionGrant): Row => row;
