import type { Recipe } from "../../../recipe/recipe.ts";
import { missingScopes, wholeTenantGrant } from "../../steps/admin-consent/grant-scopes.ts";
import { missingAccess } from "../../steps/application/required-access.ts";
import { userIn } from "../../steps/undo-step.ts";
import type { ByHandFound } from "./by-hand-inspection.ts";

/**
 * Names of the permissions and roles of the recipe that a set-up was made without, as far as can be seen. A check does
 * not miss them later: it compares with how it was.
 */
export function lackingIn(found: ByHandFound, recipe: Recipe): readonly string[] {
  const { app, organization, clientId, resources } = found;
  if (app === null || app === "absent") return [];
  const unasked = missingAccess(app.row.requiredResourceAccess, recipe.permissions).map(({ value }) => value);
  const { principal } = app;
  const grants = principal === null || principal === "absent" ? null : principal.grants;
  const ungranted =
    grants === null
      ? []
      : recipe.permissions.flatMap(({ resourceAppId, scopes }) => {
          const id = resources[resourceAppId] ?? null;
          const wanted = scopes.map(({ value }) => value);
          return missingScopes(id === null ? null : wholeTenantGrant(grants, id), wanted);
        });
  const user = userIn(organization, clientId);
  const held = user?.roles.map(({ name }) => name.toLowerCase());
  const roles = held
    ? recipe.roles.map(({ name }) => name).filter((name) => !held.includes(name.toLowerCase()))
    : [];
  return [...new Set([...unasked, ...ungranted, ...roles])];
}
