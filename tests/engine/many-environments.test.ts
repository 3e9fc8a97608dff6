import { afterEach, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { MOST_LISTED } from "../../src/provisioning/engine/environments.ts";

let engine: Engine;
afterEach(() => engine.close());

/** The tenant's own environments among as many more without Dataverse, as developers make them. */
const among =
  (others: number) =>
  async (answer: Response): Promise<Response> => {
    const { value } = (await answer.json()) as { readonly value: readonly unknown[] };
    const more = Array.from({ length: others }, (_, n) => ({
      name: `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
      location: "unitedstates",
      properties: { displayName: `Aaron's environment ${n}`, environmentSku: "Developer" },
    }));
    return Response.json({ value: [...more, ...value] });
  };

it("a tenant with more environments than the browser could store keeps the ones that can be used, says how many are left out, and is set up", async () => {
  engine = await createEngine();
  engine.fate = ({ url }) => (url.hostname === "api.bap.microsoft.com" ? among(40_000) : "send");
  const state = await engine.admin.signIn();
  expect(state.problem).toBeNull();
  expect(state.environments).toHaveLength(MOST_LISTED);
  expect(state.leftOut).toBeGreaterThan(40_000 - MOST_LISTED);
  expect(state.environments[0]?.unusable).toBeNull();
  // A tenth of what browsers give all that is stored.
  expect(JSON.stringify(state).length).toBeLessThan(2_000_000);
  engine.fate = () => "send";
  await engine.admin.run();
  expect(tenantOf(engine)).toEqual([wholeSetup]);
});

it("a list that is longer than any is told in plain words, and can be asked for again", async () => {
  engine = await createEngine();
  engine.fate = ({ url }) => (url.hostname === "api.bap.microsoft.com" ? among(100_000) : "send");
  const state = await engine.admin.signIn();
  expect(state.problem).toMatchObject({
    code: "answer-not-usable",
    technical: { answer: "The list is longer than 50000 rows." },
  });
  engine.fate = () => "send";
  await engine.life().setup.listEnvironments();
  await engine.rest();
  expect(engine.state().problem).toBeNull();
  await engine.admin.run();
  expect(tenantOf(engine)).toEqual([wholeSetup]);
});
