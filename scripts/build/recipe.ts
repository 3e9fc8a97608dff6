import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { Recipe } from "../../src/recipe/recipe.ts";
import { readRecipe } from "../../src/recipe/recipe-file.ts";

const builtIn = fileURLToPath(new URL("../../src/recipe/textus.json", import.meta.url));

/**
 * The recipe of a file.
 * @param file path of a JSON file; default: the built-in one
 * @throws Error that names the file and what is wrong with it.
 */
export function recipeIn(file: string = builtIn): Recipe {
  try {
    return readRecipe(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

export const recipePlugin = "recipe-of-build";

/** Puts a recipe in the place of the built-in one. */
export const recipeOfBuild = (recipe: Recipe): Plugin => ({
  name: recipePlugin,
  enforce: "pre",
  load: (id) => (id.split("?")[0] === builtIn ? JSON.stringify(recipe) : null),
});
