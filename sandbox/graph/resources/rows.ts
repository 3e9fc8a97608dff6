import type {
  Application,
  PasswordCredential,
  PermissionGrant,
  ServicePrincipal,
} from "../../tenant/model.ts";
import { rowsSeen } from "../../tenant/past.ts";
import type { Row } from "../odata/match.ts";
import type { Call } from "../protocol/call.ts";
import { normalised } from "./normalised.ts";

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

/** Graph tells lists of an application in another order than they were sent in (recorded by other people's clients). */
function inItsOrder<T>(rows: readonly T[], { world }: Pick<Call, "world">): readonly T[] {
  return world.switches.orderOfLists === "as sent" ? rows : rows.toReversed();
}

const accessRow = (
  { resourceAppId, resourceAccess }: Application["requiredResourceAccess"][number],
  call: Pick<Call, "world">,
) => ({ resourceAppId, resourceAccess: inItsOrder(resourceAccess, call) });

/** An application as a replica shows it: secrets that have not reached it are missing, those that were removed
 * may still be there. */
export const applicationRow =
  (call: Pick<Call, "sees" | "world">) =>
  (row: Application): Row => ({
    ...normalised(row._rest),
    id: row.id,
    appId: row.appId,
    displayName: row.displayName,
    uniqueName: row.uniqueName,
    signInAudience: row.signInAudience,
    createdDateTime: row.createdDateTime,
    deletedDateTime: row.deletedDateTime,
    requiredResourceAccess: inItsOrder(row.requiredResourceAccess, call).map((one) => accessRow(one, call)),
    passwordCredentials: rowsSeen(
      call.sees,
      "passwordCredential",
      row.passwordCredentials,
      row.passwordCredentials,
    ).map(passwordRow),
    web: {
      ...web,
      ...(row._rest.web as object | undefined),
      redirectUris: inItsOrder(row.web.redirectUris, call),
    },
    spa: { ...row.spa, redirectUris: inItsOrder(row.spa.redirectUris, call) },
    publicClient: { ...row.publicClient, redirectUris: inItsOrder(row.publicClient.redirectUris, call) },
    // false is the default of the sandbox's rows; Graph answers null until somebody sets it (recorded).
    isFallbackPublicClient: row.isFallbackPublicClient || (row._rest.isFallbackPublicClient ?? null),
    identifierUris: row.identifierUris,
  });

export const servicePrincipalRow = (row: ServicePrincipal): Row => ({
  ...normalised(row._rest),
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
