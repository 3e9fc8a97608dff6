import { afterEach, describe, expect, it } from "vitest";
import { itemOf, readItem } from "../../../drive/engine/admin.ts";
import { checkIn, checkStateOf, finishedOf } from "../../../drive/engine/check.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../../drive/engine/tenant.ts";
import { english } from "../../../drive/english.ts";
import { letReplicate } from "../../../drive/faults/matrix.ts";
import { say } from "../../../src/words/index.ts";

/** What an admin may leave out of the procedure: a broad permission, and a role that is documented as internal. */

let engine: Engine;
afterEach(() => engine.close());

const choices = [
  [
    "admin-consent.broad",
    "admin-consent",
    "Directory.ReadWrite.All",
    /procedure asks for it .* carry no delegated/,
  ],
  ["security-roles.internal", "security-roles", "Sales system access", /documents the role .* as internal/],
] as const;

describe("the plan", () => {
  it("names what is granted and why, and offers what may be left out with the fact that speaks for it", async () => {
    engine = await createEngine();
    const plan = await engine.admin.plan();
    const { note } = itemOf(plan, "admin-consent");
    expect(note && say(note, english)).toMatch(
      /^Directory\.ReadWrite\.All: delegated, never more than the signed-in person may\.$/,
    );
    for (const [question, step, name, fact] of choices) {
      const { option } = itemOf(plan, step);
      expect(option).toMatchObject({ question, name, leftOut: false });
      expect(option && say(option.fact, english)).toMatch(fact);
    }
    // Nobody has to decide.
    expect(plan.questions.filter(({ answer }) => answer === null)).toEqual([]);
  });

  it("offers nothing where it is granted already, for nothing is taken away", async () => {
    engine = await createEngine();
    await engine.admin.run();
    letReplicate(engine);
    await engine.life().setup.inspect();
    await engine.rest();
    const { plan } = engine.state();
    expect(plan?.items.flatMap(({ option }) => option ?? [])).toEqual([]);
  });
});

describe.each(choices)("%s", (question, step, name) => {
  it("left out: it is neither asked for nor given, and the record and later checks know it", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    const plan = await engine.admin.answer(question, "leave-out");
    expect(itemOf(plan, step).option).toMatchObject({ name, leftOut: true });
    expect(readItem(plan, step).details.join()).not.toContain(name);
    expect(JSON.stringify(itemOf(plan, "application").details)).not.toContain(
      step === "admin-consent" ? name : "nothing of roles",
    );
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    const [left] = tenantOf(engine);
    expect(JSON.stringify(wholeSetup)).toContain(name);
    expect(JSON.stringify(left)).not.toContain(name);
    expect(finishedOf(engine).leftOut).toEqual([name]);
    const runId = engine.state().id;
    engine.sandbox.world.clock.advance(3 * 24 * 60 * 60_000);
    await checkIn(engine, { runId });
    expect(checkStateOf(engine)?.plan?.lines.filter(({ does }) => does !== "fine")).toEqual([]);
  });

  it("chosen back: it is as the procedure says", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    await engine.admin.answer(question, "leave-out");
    const plan = await engine.admin.answer(question, "as-asked");
    expect(itemOf(plan, step).option?.leftOut).toBe(false);
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    expect(finishedOf(engine).leftOut).toBeUndefined();
  });
});
