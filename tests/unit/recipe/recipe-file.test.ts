import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { RecipeError, readRecipe } from "../../../src/recipe/recipe-file.ts";
import { textus } from "../../../src/recipe/textus.ts";

const fromFile = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const builtIn = fromFile("src/recipe/textus.json") as typeof textus & { readonly $schema: string };
const others = readdirSync("tests/recipes").filter((name) => name.endsWith(".json"));
const byJsonSchema = new Ajv({ strict: true }).compile(fromFile("docs/recipes/recipe.schema.json") as object);

const faultsOf = (raw: unknown): readonly string[] => {
  try {
    readRecipe(raw);
    return [];
  } catch (error) {
    if (!(error instanceof RecipeError)) throw error;
    return error.faults.map(({ at, fault }) => `${at} ${fault}`.trim());
  }
};
const [role] = textus.roles;
const [api] = textus.permissions;

describe("a recipe", () => {
  it("is what the built-in one is, without the name of its schema", () => {
    const { $schema, ...recipe } = builtIn;
    expect($schema).toBe("../../docs/recipes/recipe.schema.json");
    expect(readRecipe(builtIn)).toEqual(recipe);
  });

  it.each(others)("is %s, by the JSON Schema as well", (name) => {
    const recipe = fromFile(`tests/recipes/${name}`);
    expect(readRecipe(recipe)).toEqual(recipe);
    expect(byJsonSchema(recipe), JSON.stringify(byJsonSchema.errors)).toBe(true);
  });

  it.each<[string, Record<string, unknown>, readonly string[]]>([
    ["a member too many", { price: 1 }, ["price is no member of a recipe"]],
    ["no vendor", { vendor: undefined }, ["vendor must be a text"]],
    ["a secret that is none", { secret: 24 }, ["secret must be an object"]],
    [
      "a secret for ever",
      { secret: { displayName: "production", lifetimeMonths: 25 } },
      ["secret.lifetimeMonths must be at most 24"],
    ],
    [
      "an application for everybody",
      { application: { ...textus.application, signInAudience: "AzureADMultipleOrgs" } },
      ["application.signInAudience must be AzureADMyOrg: this extension makes single-tenant apps"],
    ],
    [
      "a kind of permission that nobody reads",
      { permissions: [{ ...api, scopes: [{ ...api?.scopes[0], kind: "application" }] }] },
      ["permissions.0.scopes.0.kind is no member of a recipe"],
    ],
    [
      "an API without a permission",
      { permissions: [{ ...api, scopes: [] }] },
      ["permissions.0.scopes must name a permission"],
    ],
    ["no role", { roles: [] }, ["roles must name a security role: a user without one can do nothing"]],
    [
      "a role without a name, and one that does not say where it comes from",
      { roles: [{ ...role, name: "" }, { name: "Reader" }] },
      ["roles.0.name must not be empty", "roles.1.comesWith is missing"],
    ],
  ])("is nothing with %s; the JSON Schema says so as well", (_what, change, faults) => {
    const raw = { ...textus, ...change };
    expect(faultsOf(raw)).toEqual(faults);
    expect(byJsonSchema(JSON.parse(JSON.stringify(raw)))).toBe(false);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["an API twice", { permissions: [api, api] }, "permissions must name an API once"],
    [
      "a role twice",
      { roles: [role, { ...role, name: role?.name.toUpperCase() }] },
      "roles must not name a role twice, in whatever case",
    ],
    [
      "the role that may do everything",
      { roles: [{ name: "system administrator", comesWith: "Dataverse" }] },
      "roles.0 must not be System Administrator, which may do everything in the environment",
    ],
    [
      "that role under another name",
      { roles: [{ ...role, templateId: "627090ff-40a3-4053-8790-584edc5be201" }] },
      "roles.0 must not be System Administrator, which may do everything in the environment",
    ],
    ["blanks around a name", { vendor: " Acme" }, "vendor must not begin or end with a blank"],
    [
      "a page that is not encrypted",
      { destination: { url: "http://acme.example" } },
      "destination.url must be an https address without a name or password in it",
    ],
    [
      "a key that has a slip in it",
      { destination: { publicKey: `age1${"q".repeat(58)}` } },
      "destination.publicKey must be a public key of age, such as age1…",
    ],
  ])("is nothing with %s", (_what, change, fault) => {
    expect(faultsOf({ ...textus, ...change })).toEqual([fault]);
  });

  it.each([[null], ["a text"], [[]], [42]])("is nothing if the file holds %j", (raw) => {
    expect(faultsOf(raw).length).toBeGreaterThan(0);
  });

  it("names all that is wrong, one line each", () => {
    expect(() => readRecipe({ ...textus, vendor: "", id: "Acme" })).toThrow(
      "This is not a recipe:\n  id must be lower-case letters, digits and hyphens\n  vendor must not be empty",
    );
  });
});
