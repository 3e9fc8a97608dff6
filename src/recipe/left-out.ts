import type { Recipe, RecipeSettings } from "./recipe.ts";
import { roleKey } from "./settings.ts";

/** What an admin may choose to leave out of a recipe, by the question in which that is said. */
export interface Omittable {
  readonly question: "admin-consent.broad" | "security-roles.internal";
  /** Of the permission or the role. */
  readonly name: string;
}

/** The value that leaves it out; any other is the recipe's own. */
export const LEAVE_OUT = "leave-out";

export const omittableIn = ({ permissions, roles }: Recipe): readonly Omittable[] => [
  ...permissions
    .flatMap(({ scopes }) => scopes)
    .flatMap(({ value, broad }) =>
      broad ? [{ question: "admin-consent.broad", name: value } as const] : [],
    ),
  ...roles.flatMap(({ name, internal }) =>
    internal ? [{ question: "security-roles.internal", name } as const] : [],
  ),
];

/** Names of what was chosen to be left out. */
export const leftOutBy = (
  recipe: Recipe,
  answers: Readonly<Partial<Record<Omittable["question"], string>>>,
): readonly string[] =>
  omittableIn(recipe).flatMap(({ question, name }) => (answers[question] === LEAVE_OUT ? [name] : []));

/** A recipe without some permissions and roles. @param names of permissions and roles */
export const without = (recipe: Recipe, names: readonly string[]): Recipe =>
  names.length === 0
    ? recipe
    : {
        ...recipe,
        permissions: recipe.permissions.map((one) => ({
          ...one,
          scopes: one.scopes.filter(({ value }) => !names.includes(value)),
        })),
        roles: recipe.roles.filter(({ name }) => !names.includes(name)),
      };

/** Settings without some roles. */
export const settingsWithout = (settings: RecipeSettings, names: readonly string[]): RecipeSettings => ({
  ...settings,
  roles: settings.roles.filter((role) => !names.some((name) => roleKey(name) === roleKey(role))),
});
