import type { PermissionGrant } from "./model.ts";

/** A row of /oauth2PermissionGrants. @param writtenAt ms since the epoch; 0 for one that was always there. */
export function buildGrant(
  grant: {
    readonly clientId: string;
    readonly resourceId: string;
    /** A user's id for that user's own consent; null for the whole organization. */
    readonly principalId: string | null;
    readonly scope: string;
  },
  writtenAt: number,
): PermissionGrant {
  return {
    _writtenAt: writtenAt,
    id: grantId(grant.clientId, grant.resourceId, grant.principalId),
    clientId: grant.clientId,
    consentType: grant.principalId === null ? "AllPrincipals" : "Principal",
    principalId: grant.principalId,
    resourceId: grant.resourceId,
    scope: grant.scope,
  };
}

/** Ids of grants are no GUIDs: the bytes of the service principals' ids (and the user's), base64url. */
export function grantId(clientId: string, resourceId: string, principalId: string | null): string {
  const hex = [clientId, resourceId, principalId ?? ""].join("").replaceAll("-", "");
  return Buffer.from(hex, "hex").toString("base64url");
}
