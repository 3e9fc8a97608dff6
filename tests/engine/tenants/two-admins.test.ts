import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../support/engine/create-engine.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../../support/engine/tenant.ts";
import { setUpTogether } from "../../support/engine/two-admins.ts";
import { openQuestions } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("another admin who does the same at the same time", () => {
  it("ends with the same set-up: one of each", async () => {
    engine = await createEngine();
    const other = await setUpTogether(engine);
    for (const one of [engine, other]) {
      expect(one.state().result?.verified).toBe(true);
      expect(await heldSecretWorks(one)).toBe(true);
    }
    const [only, ...others] = tenantOf(engine);
    expect(others).toEqual([]);
    expect({ ...only, secrets: [] }).toEqual({ ...wholeSetup, secrets: [] });
  });

  /** The requests between the confirmation and the end; a new one shows up as a point of its own. */
  const points = Array.from({ length: 16 }, (_, index) => index);

  it.each(points)(
    "ends with the same set-up when they do all of theirs after request %i of ours",
    async (point) => {
      engine = await createEngine();
      const other = await createEngine({ sandbox: engine.sandbox, user: "cloudapp@contoso.com" });
      await engine.admin.plan();
      const before = engine.sent.length;
      let theirs: Promise<void> | null = null;
      const inBetween = async (): Promise<void> => {
        await other.admin.plan();
        if (openQuestions(other).includes("client-secret.another"))
          await other.admin.answer("client-secret.another", "make-another");
        await other.admin.confirm();
        await other.admin.finish();
      };
      engine.fate = ({ n }) =>
        n - before === point + 1
          ? async (answer) => {
              theirs = inBetween();
              await theirs;
              return answer;
            }
          : "send";
      await engine.admin.confirm();
      await engine.admin.finish();
      // A run of fewer requests has fewer points.
      if (theirs === null) expect(engine.sent.length - before).toBeLessThanOrEqual(point);
      else await theirs;
      for (const one of theirs === null ? [engine] : [engine, other]) {
        expect(one.state().result?.verified).toBe(true);
        expect(await heldSecretWorks(one)).toBe(true);
      }
      const [only, ...others] = tenantOf(engine);
      expect(others).toEqual([]);
      expect({ ...only, secrets: [] }).toEqual({ ...wholeSetup, secrets: [] });
      expect(only?.secrets).toHaveLength(theirs === null ? 1 : 2);
    },
  );
});
