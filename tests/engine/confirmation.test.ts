import { describe, expect, it } from "vitest";
import { createEngine } from "../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";

describe("a confirmation", () => {
  it("is accepted once when it comes twice at once, and the run ends as usual", async () => {
    const engine = await createEngine();
    try {
      const { id } = await engine.admin.plan();
      const { setup } = engine.life();
      const accepted = await Promise.all([setup.confirm(id), setup.confirm(id), setup.confirm(id)]);
      expect(accepted.filter(Boolean)).toHaveLength(1);
      await engine.rest();
      await engine.admin.finish();
      expect(tenantOf(engine)).toEqual([wholeSetup]);
    } finally {
      await engine.close();
    }
  });

  it("is refused when an answer or other settings change the plan at the same time", async () => {
    const engine = await createEngine();
    try {
      const { id } = await engine.admin.plan();
      const { setup } = engine.life();
      const settings = { ...engine.state().settings, secretLifetimeMonths: 12 };
      const [, accepted] = await Promise.all([setup.changeSettings(settings), setup.confirm(id)]);
      await engine.rest();
      // Whichever came first: what runs is what was confirmed, and what was changed is asked again.
      const { phase, settings: now } = engine.state();
      const isNew = now.secretLifetimeMonths === 12;
      expect([accepted, phase]).toEqual(isNew && !accepted ? [false, "planned"] : [true, "finished"]);
      const writes = engine.sent.filter(({ write }) => write).length;
      expect(writes > 0).toBe(accepted);
    } finally {
      await engine.close();
    }
  });
});
