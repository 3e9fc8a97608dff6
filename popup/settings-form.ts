import type { Recipe, RecipeSettings } from "../src/recipe/recipe.ts";
import type { WordId } from "../src/words/index.ts";

/** Longest name of an app registration that the portal takes. */
export const longestName = 120;

/** Lifetimes to choose from, months. */
export const lifetimes: readonly number[] = [1, 3, 6, 12, 18, 24];

export type SettingsFault = Partial<Record<"applicationName" | "secretDescription" | "roles", WordId>>;

/** What can't stay as it is, a word a field. */
export function faultsOf(settings: RecipeSettings): SettingsFault {
  const faults: SettingsFault = {};
  const name = settings.applicationName.trim();
  const description = settings.secretDescription.trim();
  if (name === "") faults.applicationName = "ui.settings.name-empty";
  else if (name.length > longestName) faults.applicationName = "ui.settings.name-long";
  if (description === "") faults.secretDescription = "ui.settings.secret-empty";
  else if (description.length > longestName) faults.secretDescription = "ui.settings.name-long";
  if (settings.roles.length === 0) faults.roles = "ui.settings.roles-empty";
  return faults;
}

/** What a recipe asks for when nobody changes it. */
export const settingsOf = (recipe: Recipe): RecipeSettings => ({
  applicationName: recipe.application.displayName,
  secretDescription: recipe.secret.displayName,
  secretLifetimeMonths: recipe.secret.lifetimeMonths,
  roles: recipe.roles.map(({ name }) => name),
});

export const tidied = (settings: RecipeSettings): RecipeSettings => ({
  ...settings,
  applicationName: settings.applicationName.trim(),
  secretDescription: settings.secretDescription.trim(),
});

/** Names of roles are the same whatever their case (facts/apis.md 5.4). */
export const sameRole = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
