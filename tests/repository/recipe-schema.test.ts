import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { schemaFile, schemaText } from "../../scripts/recipe/json-schema.ts";

it("the published schema of recipes is the one that a build holds them against: npm run recipe", () => {
  expect(JSON.parse(readFileSync(schemaFile, "utf8"))).toEqual(JSON.parse(schemaText()));
});
