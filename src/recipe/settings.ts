import type { Recipe, RecipeSettings, RoleRequirement } from "./recipe.ts";

/** Longest text that a person may set. Graph allows 256 for a display name; a secret's description 120. */
export const LONGEST_NAME = 120;
/** Graph's and the portal's longest life of a secret; facts/apis.md 2.4. */
export const LONGEST_LIFE_MONTHS = 24;
/** More roles than any integration needs; keeps a filter by name within a URL. */
export const MOST_ROLES = 50;

/** The recipe's own values. */
export const settingsOf = (recipe: Recipe): RecipeSettings => ({
  applicationName: recipe.application.displayName,
  secretDescription: recipe.secret.displayName,
  secretLifetimeMonths: recipe.secret.lifetimeMonths,
  roles: recipe.roles.map(({ name }) => name),
});

/**
 * Settings as a person or an older version left them, in their one form: names trimmed, roles once each.
 * @returns null when a value cannot be used; nothing is guessed in its place.
 */
export function usableSettings(raw: unknown): RecipeSettings | null {
  if (typeof raw !== "object" || raw === null) return null;
  const { applicationName, secretDescription, secretLifetimeMonths, roles } = raw as Record<string, unknown>;
  const name = usableName(applicationName);
  const description = usableName(secretDescription);
  const roleNames = Array.isArray(roles) ? roles.map(usableName) : [];
  if (name === null || description === null || !isLifetime(secretLifetimeMonths)) return null;
  if (roleNames.length === 0 || roleNames.length > MOST_ROLES) return null;
  if (!roleNames.every((role) => role !== null)) return null;
  return {
    applicationName: name,
    secretDescription: description,
    secretLifetimeMonths,
    roles: withoutRepeats(roleNames),
  };
}

/** Role names are the same when they differ in case or blanks around them only; facts/apis.md 0, item 8. */
export const roleKey = (name: string): string => name.trim().toLowerCase();

/** What is known of a role that the settings name: the recipe's entry, or the bare name. */
export function requirementFor(recipe: Recipe, name: string): RoleRequirement {
  const known = recipe.roles.find((role) => roleKey(role.name) === roleKey(name));
  return known ?? { name, comesWith: "" };
}

function usableName(value: unknown): string | null {
  if (typeof value !== "string") return null;
  // A line break or another control character would break portals' lists and our own sentences.
  const name = value.replace(/\p{Cc}+/gu, " ").trim();
  return name === "" || name.length > LONGEST_NAME ? null : name;
}

const isLifetime = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LONGEST_LIFE_MONTHS;

function withoutRepeats(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(roleKey(name))) seen.set(roleKey(name), name);
  return [...seen.values()];
}
