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

/** Role names are the same whatever their case (facts/apis.md 0, item 8). */
export const roleKey = (name: string): string => name.trim().toLowerCase();

/** What the recipe knows of a role of this name; nothing but the name for others. */
export const requirementFor = (recipe: Recipe, name: string): RoleRequirement =>
  recipe.roles.find((role) => roleKey(role.name) === roleKey(name)) ?? { name, comesWith: "" };
