import type { PermissionGrantRow } from "../../../microsoft/graph/api.ts";

/** Graph writes scopes with blanks between them, at times with one in front (graph-25). */
export const scopesOf = (scope: string): readonly string[] =>
  scope.split(/\s+/).filter((part) => part !== "");

const has = (scopes: readonly string[], wanted: string): boolean =>
  scopes.some((scope) => scope.toLowerCase() === wanted.toLowerCase());

/** The grant for everybody in the tenant on one API. Grants of single people are none of ours. */
export const wholeTenantGrant = (
  grants: readonly PermissionGrantRow[],
  resourceId: string,
): PermissionGrantRow | null =>
  grants.find((grant) => grant.consentType === "AllPrincipals" && grant.resourceId === resourceId) ?? null;

export const missingScopes = (
  grant: Pick<PermissionGrantRow, "scope"> | null,
  wanted: readonly string[],
): readonly string[] => {
  const existing = scopesOf(grant?.scope ?? "");
  return wanted.filter((scope) => !has(existing, scope));
};

/** What was granted and what is missing: nothing is lost, nothing is there twice. */
export const withScopes = (scope: string, wanted: readonly string[]): string =>
  [...scopesOf(scope), ...missingScopes({ scope }, wanted)].join(" ");

export const withoutScopes = (scope: string, removed: readonly string[]): string =>
  scopesOf(scope)
    .filter((part) => !has(removed, part))
    .join(" ");
