import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chapters, chaptersFor } from "../../../src/guide/guide.ts";
import { rowsAskedBy } from "../../../src/guide/permissions.ts";
import { isGranted } from "../../../src/guide/progress/holds.ts";
import type { Recipe } from "../../../src/recipe/recipe.ts";
import { readRecipe } from "../../../src/recipe/recipe-file.ts";
import { textus } from "../../../src/recipe/textus.ts";

const recipeOf = (name: string): Recipe =>
  readRecipe(JSON.parse(readFileSync(`tests/recipes/${name}.json`, "utf8")));
const stepsFor = (recipe: Recipe) => chaptersFor(recipe).flatMap(({ steps }) => steps.map(({ id }) => id));

const whole = stepsFor(textus);
const forPermissions = ["open-permissions", "dynamics-permission", "graph-permission", "admin-consent"];

describe("the guide of a recipe", () => {
  it("is whole for the built-in one", () => {
    expect(chaptersFor(textus)).toEqual(chapters);
    expect(whole).toEqual(expect.arrayContaining(forPermissions));
  });

  it.each(["three-microsoft-roles", "basic-user-alone"])("has no permissions in it for %s", (name) => {
    expect(chaptersFor(recipeOf(name)).map(({ id }) => id)).not.toContain("api-permissions");
    expect(stepsFor(recipeOf(name))).toEqual(whole.filter((id) => !forPermissions.includes(id)));
  });

  it.each(["role-of-a-solution", "long-role-name"])("has the one API's permission in it for %s", (name) => {
    expect(stepsFor(recipeOf(name))).toEqual(whole.filter((id) => id !== "graph-permission"));
  });
});

describe("consent", () => {
  const granted = { there: true, granted: true };
  const dynamics = {
    "permission:dynamics": { kind: "row", row: "permission:dynamics", ...granted },
  } as const;

  it("is granted when the rows are that the recipe asks for, and no others", () => {
    expect(isGranted({ rows: dynamics }, rowsAskedBy(recipeOf("role-of-a-solution")))).toBe(true);
    expect(isGranted({ rows: dynamics }, rowsAskedBy(textus))).toBe(false);
    expect(isGranted({ rows: {} }, rowsAskedBy(recipeOf("role-of-a-solution")))).toBe(false);
  });

  it("is never granted where nothing is asked for", () => {
    expect(isGranted({ rows: dynamics }, rowsAskedBy(recipeOf("basic-user-alone")))).toBe(false);
  });
});
