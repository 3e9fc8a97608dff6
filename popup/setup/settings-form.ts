import type { RecipeSettings } from "../../src/recipe/recipe.ts";
import { settingsLimits } from "../../src/recipe/settings.ts";
import type { Words } from "../../src/words/index.ts";
import { words } from "../../src/words/index.ts";

/** Lifetimes to choose from, months. */
export const lifetimes: readonly number[] = [1, 3, 6, 12, 18, 24];

export type SettingsFault = Partial<Record<"applicationName" | "secretDescription" | "roles", Words>>;

/** The faults, one sentence per field. Without any, the settings can be used. */
export function faultsOf(settings: RecipeSettings): SettingsFault {
  const faults: SettingsFault = {};
  const name = settings.applicationName.trim();
  const description = settings.secretDescription.trim();
  if (name === "") faults.applicationName = words("ui.settings.name-empty");
  else if (name.length > settingsLimits.applicationName) faults.applicationName = long("applicationName");
  if (description === "") faults.secretDescription = words("ui.settings.secret-empty");
  else if (description.length > settingsLimits.secretDescription)
    faults.secretDescription = long("secretDescription");
  const longRole = settings.roles.find((role) => role.trim().length > settingsLimits.role);
  if (settings.roles.length === 0) faults.roles = words("ui.settings.roles-empty");
  else if (settings.roles.length > settingsLimits.roles)
    faults.roles = words("ui.settings.roles-many", { max: settingsLimits.roles });
  else if (longRole !== undefined)
    faults.roles = words("ui.settings.role-long", {
      role: `${longRole.trim().slice(0, 20)}…`,
      max: settingsLimits.role,
    });
  return faults;
}

const long = (field: "applicationName" | "secretDescription"): Words =>
  words("ui.settings.name-long", { max: settingsLimits[field] });

export const tidied = (settings: RecipeSettings): RecipeSettings => ({
  ...settings,
  applicationName: settings.applicationName.trim(),
  secretDescription: settings.secretDescription.trim(),
});

/** Names of roles are the same whatever their case (dataverse-44). */
export const sameRole = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
