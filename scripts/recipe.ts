import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { recipeIn } from "./build/recipe.ts";
import { schemaFile, schemaText } from "./recipe/json-schema.ts";
import { summaryOf } from "./recipe/summary.ts";

/**
 * `npm run recipe -- FILE` says what a recipe asks for, or everything that is wrong with it.
 * Without a file: writes the JSON Schema of recipes, from the schema that a build holds them against.
 */
const [file] = process.argv.slice(2);
try {
  if (file === undefined) {
    writeFileSync(schemaFile, schemaText());
    spawnSync("npx", ["biome", "format", "--write", schemaFile], { stdio: "ignore" });
    console.log(schemaFile);
  } else console.log(summaryOf(recipeIn(file)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
