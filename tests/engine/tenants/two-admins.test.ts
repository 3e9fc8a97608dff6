import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../../../drive/engine/tenant.ts";
import { setUpTogether } from "../../../drive/engine/two-admins.ts";
import { openQuestions } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

/** Each has an app of their own, whole and with one secret; only one of them can have the recipe's unique name. */
const expectOneEach = async (...engines: readonly Engine[]): Promise<void> => {
  for (const one of engines) {
    expect(one.state().result?.verified).toBe(true);
    expect(await heldSecretWorks(one)).toBe(true);
  }
  expect(new Set(engines.map((one) => one.state().result?.clientId)).size).toBe(engines.length);
  const left = tenantOf(engine);
  expect(left.map((app) => ({ ...app, uniqueName: wholeSetup.uniqueName }))).toEqual(
    engines.map(() => wholeSetup),
  );
  expect(left.filter(({ uniqueName }) => uniqueName === wholeSetup.uniqueName)).toHaveLength(1);
};

describe("another admin who does the same at the same time", () => {
  it("is told, reads the plan again, and takes nothing over", async () => {
    engine = await createEngine();
    const other = await setUpTogether(engine);
    await expectOneEach(engine, other);
  });

  it("may take the other's app by answering so: then there is one of each", async () => {
    engine = await createEngine();
    await engine.admin.run();
    const other = await createEngine({ sandbox: engine.sandbox, user: "cloudapp@contoso.com" });
    await other.admin.plan();
    await other.admin.answerNth("application.adopt", 1);
    await other.admin.answer("client-secret.another", "make-another");
    await other.admin.confirm();
    await other.admin.finish();
    const [only, ...others] = tenantOf(engine);
    expect(others).toEqual([]);
    expect(only).toEqual({ ...wholeSetup, secrets: ["production", "production"] });
  });

  /** The requests between the confirmation and the end; a new one shows up as a point of its own. */
  const points = Array.from({ length: 16 }, (_, index) => index);

  it.each(points)("adopts nothing when they do all of theirs after request %i of ours", async (point) => {
    engine = await createEngine();
    const other = await createEngine({ sandbox: engine.sandbox, user: "cloudapp@contoso.com" });
    await engine.admin.plan();
    const before = engine.sent.length;
    let theirs: Promise<void> | null = null;
    const inBetween = async (): Promise<void> => {
      await other.admin.plan();
      expect(openQuestions(other)).toEqual([]);
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
    await expectOneEach(...(theirs === null ? [engine] : [engine, other]));
  });
});
