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

/**
 * Whether settings can be used: texts that are there, within {@link settingsLimits} and in whole characters; whole
 * months, a role.
 */
export const areUsable = (settings: RecipeSettings): boolean =>
  isText(settings.applicationName, settingsLimits.applicationName) &&
  isText(settings.secretDescription, settingsLimits.secretDescription) &&
  Number.isInteger(settings.secretLifetimeMonths) &&
  settings.secretLifetimeMonths >= 1 &&
  settings.secretLifetimeMonths <= settingsLimits.secretLifetimeMonths &&
  settings.roles.length > 0 &&
  settings.roles.length <= settingsLimits.roles &&
  settings.roles.every((role) => isText(role, settingsLimits.role)) &&
  (settings.picture === undefined || isPictureMark(settings.picture));

/** Whether a text can be the mark of a picture (provisioning/model/picture.ts). */
export const isPictureMark = (text: string): boolean => /^[0-9a-f]{16}$/.test(text);

/** Settings with another picture. @param mark null: the built-in one */
export function withPicture({ picture: _, ...others }: RecipeSettings, mark: string | null): RecipeSettings {
  return mark === null ? others : { ...others, picture: mark };
}

const isText = (text: string, longest: number): boolean =>
  text.trim().length > 0 && text.trim().length <= longest && hasWholeCharacters(text);

/** Whether no half of a surrogate pair stands alone, which no request can carry. */
export const hasWholeCharacters = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** Role names are the same whatever their case (dataverse-44). */
export const roleKey = (name: string): string => name.trim().toLowerCase();

/** What the recipe knows of a role of this name; nothing but the name for others. */
export const requirementFor = (recipe: Recipe, name: string): RoleRequirement =>
  recipe.roles.find((role) => roleKey(role.name) === roleKey(name)) ?? { name, comesWith: "" };
