import type { Recipe } from "../../src/recipe/recipe.ts";
import { months, text } from "../words/words.ts";

/** Exactly what the recipe makes, in the order of the plan. */
export function Changes({ recipe }: { readonly recipe: Recipe }) {
  const { application, secret, permissions, roles } = recipe;
  return (
    <>
      <p>{text("ui.start.changes")}</p>
      <ul class="bullets">
        <li>{text("ui.start.change-application", { name: application.displayName })}</li>
        <li>{text("ui.start.change-principal")}</li>
        <li>
          {text("ui.start.change-secret", {
            name: secret.displayName,
            months: months(secret.lifetimeMonths),
          })}
        </li>
        {permissions.map(({ resourceAppId, resourceName, scopes }) => (
          <li key={resourceAppId}>
            {text("ui.start.change-permissions", {
              resource: resourceName,
              scopes: scopes.map(({ value }) => value).join(", "),
            })}
          </li>
        ))}
        <li>{text("ui.start.change-user")}</li>
        <li>
          {text("ui.start.change-roles", {
            count: roles.length,
            roles: roles.map(({ name }) => name).join(", "),
          })}
        </li>
      </ul>
      <p>{text("ui.start.change-never")}</p>
    </>
  );
}
