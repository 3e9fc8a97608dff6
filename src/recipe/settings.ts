import type { Recipe, RecipeSettings, RoleRequirement } from "./recipe.ts";

/** What a recipe asks for when nobody changes it. */
export const defaultSettings = (recipe: Recipe): RecipeSettings => ({
  applicationName: recipe.application.displayName,
  secretDescription: recipe.secret.displayName,
  secretLifetimeMonths: recipe.secret.lifetimeMonths,
  roles: recipe.roles.map((role) => role.name),
});

/** Longest texts, in characters, most roles, and the longest life in months. Graph's limit for a name is 256. */
export const settingsLimits = {
  applicationName: 120,
  secretDescription: 64,
  role: 100,
  roles: 50,
  secretLifetimeMonths: 24,
} as const;

/** Whether settings can be used: texts that are there and within {@link settingsLimits}, whole months, a role. */
export const areUsable = (settings: RecipeSettings): boolean =>
  isText(settings.applicationName, settingsLimits.applicationName) &&
  isText(settings.secretDescription, settingsLimits.secretDescription) &&
  Number.isInteger(settings.secretLifetimeMonths) &&
  settings.secretLifetimeMonths >= 1 &&
  settings.secretLifetimeMonths <= settingsLimits.secretLifetimeMonths &&
  settings.roles.length > 0 &&
  settings.roles.length <= settingsLimits.roles &&
  settings.roles.every((role) => isText(role, settingsLimits.role));

const isText = (text: string, longest: number): boolean =>
  text.trim().length > 0 && text.trim().length <= longest;

/** Role names are the same whatever their case (dataverse-44). */
export const roleKey = (name: string): string => name.trim().toLowerCase();

/** What the recipe knows of a role of this name; nothing but the name for others. */
export const requirementFor = (recipe: Recipe, name: string): RoleRequirement =>
  recipe.roles.find((role) => roleKey(role.name) === roleKey(name)) ?? { name, comesWith: "" };
