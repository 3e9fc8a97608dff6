import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";

let engine: Engine;
afterEach(() => engine.close());

const isProof = (url: URL): boolean => url.pathname.endsWith("/WhoAmI");

describe("Dataverse refuses the token that the application was given for the proof", () => {
  it.each(["expired", "claims"] as const)(
    "once (%s): another is asked for, and the administrator hears nothing",
    async (fate) => {
      engine = await createEngine();
      await engine.admin.plan();
      let struck = 0;
      engine.fate = ({ url }) => {
        if (!isProof(url) || struck > 0) return "send";
        struck += 1;
        return fate;
      };
      await engine.admin.confirm();
      expect(struck).toBe(1);
      expect(engine.state()).toMatchObject({ phase: "finished", problem: null, result: { verified: true } });
      expect(tenantOf(engine)).toEqual([wholeSetup]);
    },
  );

  it("always: the four values are there, not proved, and no sign-in of the administrator is asked for", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = ({ url }) => (isProof(url) ? "expired" : "send");
    await engine.admin.confirm();
    expect(engine.state()).toMatchObject({
      phase: "finished",
      problem: null,
      result: { verified: false, unproved: { code: "refused" } },
    });
    engine.fate = () => "send";
    await engine.life().setup.testAgain();
    await engine.rest();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});
