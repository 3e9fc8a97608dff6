import { describe, expect, it } from "vitest";
import { confirmUndo, planUndoIn, verbsIn } from "../../drive/engine/undo.ts";
import { undoEngines } from "../support/undo-engines.ts";
import { madeIn, undoneIn, writesAfter } from "../support/undo-notes.ts";

/** Before anything is taken back it is looked at once more, and what a replica may still show is not called gone. */

const engines = undoEngines();

describe("what was confirmed", () => {
  it("is looked at again first: another plan is shown again, and nothing is sent", async () => {
    const engine = await engines.createSetUp();
    await planUndoIn(engine, true);
    madeIn(engine).app.web.redirectUris.push("https://example.com/back");
    const from = engine.sent.length;
    const state = await confirmUndo(engine);
    expect(state).toMatchObject({ phase: "planned", problem: { code: "undo-plan-changed" } });
    expect(writesAfter(engine, from)).toBe(0);
    expect(undoneIn(engine)).toEqual([]);
  });

  it("is not carried out under another plan's id, nor twice", async () => {
    const engine = await engines.createSetUp();
    const { plan } = await planUndoIn(engine, true);
    const { undo } = engine.life();
    expect(await undo.confirm("another")).toBe(false);
    const both = await Promise.all([undo.confirm(plan?.id ?? ""), undo.confirm(plan?.id ?? "")]);
    expect(both.filter(Boolean)).toHaveLength(1);
    await engine.rest();
  });
});

describe("what is not shown", () => {
  it("counts as gone only when no replica can be late any more", async () => {
    const engine = await engines.createSetUp();
    const { tenant } = engine.sandbox.world;
    tenant.applications.splice(tenant.applications.indexOf(madeIn(engine).app), 1);
    const soon = await planUndoIn(engine, true);
    expect(verbsIn(soon)).toMatchObject({ application: ["cannot-see"], secret: ["cannot-see"] });
    expect(undoneIn(engine)).toEqual([]);
    engine.sandbox.world.clock.advance(21 * 60_000);
    const later = await planUndoIn(engine, true);
    expect(verbsIn(later)).toMatchObject({ application: ["gone"], secret: ["gone"] });
  });
});
