import type { Recipe } from "../recipe/recipe.ts";
import type { RowId } from "./ids.ts";

export type PermissionRow = Extract<RowId, `permission:${string}`>;

/** Delegated permissions on one API, and the row of the portal's list that shows them. */
export interface GuidePermissions {
  readonly row: PermissionRow;
  readonly scopes: readonly string[];
}

const GRAPH = "00000003-0000-0000-c000-000000000000";

/** The recipe's permissions, divided as in the guide's two steps: Microsoft Graph, and the other API. */
export const guidePermissions = (recipe: Recipe): readonly GuidePermissions[] =>
  recipe.permissions.map(({ resourceAppId, scopes }) => ({
    row: resourceAppId === GRAPH ? "permission:graph" : "permission:dynamics",
    scopes: scopes.map(({ value }) => value),
  }));

/** The rows that have to be granted. */
export const rowsAskedBy = (recipe: Recipe): readonly PermissionRow[] => [
  ...new Set(guidePermissions(recipe).map(({ row }) => row)),
];

/** Every new app registration has this one already. */
const THERE_BY_DEFAULT = "User.Read";

/** The scopes of a row that the admin has to tick by hand. */
export const scopesToTick = (permissions: readonly GuidePermissions[], row: RowId): readonly string[] =>
  permissions
    .filter((one) => one.row === row)
    .flatMap(({ scopes }) => scopes.filter((scope) => scope !== THERE_BY_DEFAULT));
