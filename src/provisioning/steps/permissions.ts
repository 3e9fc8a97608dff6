import type { RequiredResourceAccess } from "../../microsoft/api.ts";
import type { Recipe } from "../../recipe/recipe.ts";

/** The recipe's delegated permissions that an application does not ask for yet. */
export const missingPermissions = (existing: readonly RequiredResourceAccess[], recipe: Recipe) =>
  recipe.permissions.flatMap(({ resourceAppId, resourceName, scopes }) =>
    scopes
      .filter(
        (scope) =>
          !existing.some(
            (row) =>
              row.resourceAppId === resourceAppId &&
              row.resourceAccess.some((one) => one.id === scope.id && one.type === "Scope"),
          ),
      )
      .map((scope) => ({ resourceAppId, resourceName, scope })),
  );

/** What exists and what the recipe needs, each permission once. Nothing is taken away. */
export function union(
  existing: readonly RequiredResourceAccess[],
  recipe: Recipe,
): readonly RequiredResourceAccess[] {
  const result = new Map(existing.map((row) => [row.resourceAppId, [...row.resourceAccess]]));
  for (const { resourceAppId, scope } of missingPermissions(existing, recipe)) {
    const row = result.get(resourceAppId) ?? [];
    row.push({ id: scope.id, type: "Scope" });
    result.set(resourceAppId, row);
  }
  return [...result].map(([resourceAppId, resourceAccess]) => ({ resourceAppId, resourceAccess }));
}
