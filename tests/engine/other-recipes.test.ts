import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { actionsOf } from "../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { heldSecretWorks, tenantOf } from "../../drive/engine/tenant.ts";
import { english } from "../../drive/english.ts";
import type { Recipe } from "../../src/recipe/recipe.ts";
import { readRecipe } from "../../src/recipe/recipe-file.ts";
import { say } from "../../src/words/index.ts";

/** Other vendors' procedures (tests/recipes/README.md), each from nothing to credentials that work. */
const folder = "tests/recipes";
const recipes = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name): [string, Recipe] => [name, readRecipe(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")))]);

interface Seed {
  readonly environments: readonly { readonly organization?: { readonly roles: readonly string[] } }[];
}

/** Contoso, whose first environment has the vendor's roles as well. */
function withRoles({ roles }: Recipe): Seed {
  const { environments } = JSON.parse(readFileSync("sandbox/scenarios/contoso.json", "utf8")) as Seed;
  return {
    environments: environments.map((one, index) =>
      index > 0 || one.organization === undefined
        ? one
        : {
            ...one,
            organization: {
              ...one.organization,
              roles: [...new Set([...one.organization.roles, ...roles.map(({ name }) => name)])],
            },
          },
    ),
  };
}

let engine: Engine;
afterEach(() => engine.close());

describe.each(recipes)("the recipe %s", (_name, recipe) => {
  const { application, permissions, roles, secret } = recipe;
  const asksForConsent = permissions.length > 0;

  it("makes what it names and nothing else, proves it, and finds it done the next time", async () => {
    engine = await createEngine({ recipe, changes: { ...withRoles(recipe) } });
    const plan = await engine.admin.plan();
    expect(actionsOf(plan)).toMatchObject({
      application: "create",
      "admin-consent": asksForConsent ? "create" : "keep",
      "security-roles": "create",
    });
    const titles = plan.items.map(({ title }) => say(title, english));
    expect(titles).toContain(asksForConsent ? "Consent to 1 permission" : "No permissions are needed");
    expect(titles.join("\n")).not.toMatch(/\b0 |[{|}]/);

    await engine.admin.confirm();
    await engine.admin.finish();
    const { phase, problem, result } = engine.state();
    expect({ phase, problem, verified: result?.verified }).toEqual({
      phase: "finished",
      problem: null,
      verified: true,
    });
    expect(tenantOf(engine, undefined, application.displayName)).toEqual([
      {
        uniqueName: application.uniqueName,
        signInAudience: "AzureADMyOrg",
        permissions: permissions
          .flatMap((api) => api.scopes.map(({ id }) => `${api.resourceAppId}/${id}/Scope`))
          .sort(),
        hasLogo: true,
        secrets: [secret.displayName],
        servicePrincipals: 1,
        grants: permissions.map(
          (api) => `AllPrincipals ${api.resourceName}: ${api.scopes.map(({ value }) => value).join(" ")}`,
        ),
        users: [
          {
            businessUnit: "contoso",
            isDisabled: false,
            deletedState: 0,
            accessMode: 4,
            hasImage: true,
            roles: roles.map(({ name }) => name).sort(),
          },
        ],
      },
    ]);
    expect(await heldSecretWorks(engine)).toBe(true);

    expect((await engine.admin.plan()).writes).toBe(0);
  });

  it("is planned without a role that is not there, says what brings it, and is asked about", async () => {
    const missing = roles.filter(({ name }) => name !== "Basic User");
    engine = await createEngine({ recipe });
    const { items, questions } = await engine.admin.plan();
    const warned = items.flatMap(({ warnings }) => warnings.map((one) => say(one, english)));
    for (const { name, comesWith } of missing)
      expect(warned).toContain(
        `“${name}” is missing. It comes with ${comesWith}, which is not installed here.`,
      );
    expect(questions.some(({ id }) => id === "security-roles.missing")).toBe(missing.length > 0);
  });
});
