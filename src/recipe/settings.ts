import type { Recipe, RecipeSettings, RoleRequirement } from "./recipe.ts";

export const defaultSettings = (recipe: Recipe): RecipeSettings => ({
  applicationName: recipe.application.displayName,
  secretDescription: recipe.secret.displayName,
  secretLifetimeMonths: recipe.secret.lifetimeMonths,
  roles: recipe.roles.map((role) => role.name),
});

/**
 * Whether settings can be used: a name of 1-120 characters (Graph's limit is 256), a description of 1-64,
 * a life of 1-24 whole months, at least one role.
 */
export const areUsable = (settings: RecipeSettings): boolean =>
  isText(settings.applicationName, 120) &&
  isText(settings.secretDescription, 64) &&
  Number.isInteger(settings.secretLifetimeMonths) &&
  settings.secretLifetimeMonths >= 1 &&
  settings.secretLifetimeMonths <= 24 &&
  settings.roles.length > 0 &&
  settings.roles.every((role) => isText(role, 100));

const isText = (text: string, longest: number): boolean =>
  text.trim().length > 0 && text.trim().length <= longest;

/** The roles that the settings ask for, with what the recipe knows of each. */
export const wantedRoles = (recipe: Recipe, settings: RecipeSettings): readonly RoleRequirement[] =>
  settings.roles.map(
    (name) => recipe.roles.find((role) => role.name === name) ?? { name, comesWith: "another solution" },
  );
