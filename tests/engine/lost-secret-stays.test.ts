import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { app, handMade } from "../../drive/engine/hand-made-app.ts";
import { heldSecretWorks, tenantOf } from "../../drive/engine/tenant.ts";
import { undoIn } from "../../drive/engine/undo.ts";
import { english } from "../../drive/english.ts";
import { isAlike } from "../../drive/faults/matrix.ts";
import { persevere } from "../../drive/faults/persevere.ts";
import { definiteRefusal } from "../../drive/faults/sent-again.ts";
import { say } from "../../src/words/index.ts";

/** The answer that brought a secret's value got lost, and Microsoft does not let the extension remove that secret. */
describe.each([
  ["its own app", {}, {}],
  ["an adopted app", { applications: [app({ consented: true })] }, { "application.adopt": handMade }],
] as const)("a secret without a value in %s that can't be removed", (_whose, changes, choices) => {
  let engine: Engine;
  afterEach(() => engine.close());
  const ours = () =>
    engine.sandbox.world.tenant.applications
      .flatMap(({ passwordCredentials }) => passwordCredentials)
      .filter(({ displayName }) => displayName === "production");

  it("is told on its line, beside one that works, and goes with an undo", async () => {
    engine = await createEngine({
      changes: { ...changes, switches: { postApplicationWithSecret: "secret-ignored" } },
    });
    // Microsoft Graph takes no unique name back (tests/engine/undo-tenants.test.ts).
    const tenant = () => tenantOf(engine).map(({ uniqueName: _, ...rest }) => rest);
    const before = tenant();
    const kept = ours().length;
    engine.fate = (request) => {
      if (request.url.pathname.endsWith("/addPassword")) return ours().length === kept ? "503-after" : "send";
      return request.url.pathname.endsWith("/removePassword")
        ? { instead: definiteRefusal(request) }
        : "send";
    };
    await persevere(engine, choices);
    expect(engine.state().phase).toBe("finished");
    const line = engine.state().progress.find(({ step }) => step === "client-secret");
    expect(line?.status).toBe("warning");
    expect(line?.warnings.map((one) => say(one, english))).toEqual([
      "A secret whose value was lost could not be removed. Nobody knows its value; remove it in the portal when you like.",
    ]);
    expect(ours()).toHaveLength(kept + 2);
    expect(await heldSecretWorks(engine)).toBe(true);
    const left = JSON.stringify(tenantOf(engine));
    expect(isAlike(left, left.replace('"production","production"', '"production"'), engine)).toBe(true);

    engine.fate = () => "send";
    await undoIn(engine, true);
    expect(tenant()).toEqual(before);
  });
});
