import { afterEach, describe, expect, it } from "vitest";
import { readItem } from "../../support/engine/admin.ts";
import { createEngine, type Engine } from "../../support/engine/create-engine.ts";
import { app, handMade } from "../../support/engine/hand-made-app.ts";
import { tenantOf, wholeSetup } from "../../support/engine/tenant.ts";
import { nothingWritten, openQuestions } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("a deleted app", () => {
  it("that holds the name is restored after asking; a second one is never made", async () => {
    engine = await createEngine({
      changes: { deletedApplications: [app({ uniqueName: "textus-dynamics-365", servicePrincipal: false })] },
    });
    const first = await engine.admin.plan();
    expect(first.questions.find(({ id }) => id === "application.restore")?.choices).toHaveLength(1);
    expect(first.confirmable).toBe(false);
    const plan = await engine.admin.answer("application.restore", handMade);
    expect(readItem(plan, "application").details[0]).toBe(
      `change: The deleted app, client ID ${handMade}, is brought back as it was`,
    );
    nothingWritten(engine);
    await engine.admin.confirm();
    expect(engine.state().result).toMatchObject({ verified: true, clientId: handMade });
    expect(tenantOf(engine)).toHaveLength(1);
    expect(engine.sandbox.world.tenant.deletedApplications).toEqual([]);
  });

  it("of the same display name may stay deleted", async () => {
    engine = await createEngine({ changes: { deletedApplications: [app({ servicePrincipal: false })] } });
    await engine.admin.plan();
    expect(openQuestions(engine)).toEqual(["application.restore"]);
    await engine.admin.answer("application.restore", "no");
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});
