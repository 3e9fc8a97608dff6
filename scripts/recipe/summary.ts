import type { Recipe } from "../../src/recipe/recipe.ts";

/** What a recipe asks for, in lines for a terminal. */
export function summaryOf({ vendor, application, secret, permissions, roles, destination }: Recipe): string {
  const scopes = permissions.flatMap((api) =>
    api.scopes.map(({ value, broad }) => `${value} (${api.resourceName}${broad ? ", broad" : ""})`),
  );
  const to = [destination?.url, destination?.mail].filter((one) => one !== undefined);
  return [
    `${vendor}: a recipe that can be built`,
    `  app registration  ${application.displayName} (${application.uniqueName}), one organization`,
    `  client secret     ${secret.displayName}, months: ${secret.lifetimeMonths}`,
    `  admin consent     ${scopes.length === 0 ? "none" : `delegated: ${scopes.join(", ")}`}`,
    `  security roles    ${roles.map(({ name }) => name).join(", ")}`,
    `  values go to      ${to.length === 0 ? "not known" : to.join(", ")}`,
  ].join("\n");
}
