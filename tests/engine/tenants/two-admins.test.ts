import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../support/engine/create-engine.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../../support/engine/tenant.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("another admin who does the same at the same time", () => {
  it("ends with the same set-up: one of each", async () => {
    engine = await createEngine();
    const other = await createEngine({ sandbox: engine.sandbox, user: "cloudapp@contoso.com" });
    await engine.admin.plan();
    await other.admin.plan();
    await Promise.all([engine.admin.confirm(), other.admin.confirm()]);
    await engine.admin.finish();
    await other.admin.finish();
    for (const one of [engine, other]) {
      expect(one.state().result?.verified).toBe(true);
      expect(await heldSecretWorks(one)).toBe(true);
    }
    const [only, ...others] = tenantOf(engine);
    expect(others).toEqual([]);
    expect({ ...only, secrets: [] }).toEqual({ ...wholeSetup, secrets: [] });
  });
});
