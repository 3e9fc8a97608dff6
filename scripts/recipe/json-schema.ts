import { toJsonSchema } from "@valibot/to-json-schema";
import { recipeSchema } from "../../src/recipe/recipe-file.ts";

/** From the root of the checkout. */
export const schemaFile = "docs/recipes/recipe.schema.json";

/**
 * The JSON Schema of a recipe, for editors. What it can't say is left out of it and still held by a build: no blanks at
 * the ends, nothing twice, no System Administrator, addresses and keys that can be used.
 */
export function schemaText(): string {
  const schema = toJsonSchema(recipeSchema, { errorMode: "ignore" });
  return `${JSON.stringify({ ...schema, title: "Recipe" }, null, 2)}\n`;
}
