import type { RequiredResourceAccess } from "../../../microsoft/graph/api.ts";
import type { ResourcePermissions } from "../../../recipe/recipe.ts";

/** One permission that an application does not ask for yet. */
export interface AddedPermission {
  readonly resourceAppId: string;
  readonly resourceName: string;
  readonly id: string;
  readonly value: string;
}

/** The delegated permissions of a recipe that are not among those an application asks for. */
export function missingAccess(
  existing: readonly RequiredResourceAccess[],
  wanted: readonly ResourcePermissions[],
): readonly AddedPermission[] {
  return wanted.flatMap(({ resourceAppId, resourceName, scopes }) =>
    scopes
      .filter(({ id }) => !asksFor(existing, resourceAppId, id))
      .map(({ id, value }) => ({ resourceAppId, resourceName, id, value })),
  );
}

/** What there is and what is missing, in one list: nothing is taken away, nothing is there twice. */
export function withMissingAccess(
  existing: readonly RequiredResourceAccess[],
  wanted: readonly ResourcePermissions[],
): readonly RequiredResourceAccess[] {
  const missing = missingAccess(existing, wanted);
  const added = (resourceAppId: string): RequiredResourceAccess["resourceAccess"] =>
    missing
      .filter((permission) => permission.resourceAppId === resourceAppId)
      .map(({ id }) => ({ id, type: "Scope" }));
  const completed = existing.map((resource) => ({
    ...resource,
    resourceAccess: [...resource.resourceAccess, ...added(resource.resourceAppId)],
  }));
  const known = new Set(existing.map(({ resourceAppId }) => resourceAppId));
  const others = wanted
    .map(({ resourceAppId }) => resourceAppId)
    .filter((resourceAppId) => !known.has(resourceAppId))
    .map((resourceAppId) => ({ resourceAppId, resourceAccess: added(resourceAppId) }));
  return [...completed, ...others];
}

/** A list without these permissions, and without resources that are empty then. */
export function withoutAccess(
  existing: readonly RequiredResourceAccess[],
  removed: readonly string[],
): readonly RequiredResourceAccess[] {
  return existing
    .map(({ resourceAppId, resourceAccess }) => ({
      resourceAppId,
      resourceAccess: resourceAccess.filter(
        ({ id, type }) => type !== "Scope" || !removed.includes(`${resourceAppId}/${id}`),
      ),
    }))
    .filter(({ resourceAccess }) => resourceAccess.length > 0);
}

const asksFor = (existing: readonly RequiredResourceAccess[], resourceAppId: string, id: string): boolean =>
  existing.some(
    (resource) =>
      resource.resourceAppId === resourceAppId &&
      resource.resourceAccess.some((permission) => permission.id === id && permission.type === "Scope"),
  );
