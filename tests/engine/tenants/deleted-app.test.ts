import { afterEach, describe, expect, it } from "vitest";
import { readItem } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { app, handMade } from "../../../drive/engine/hand-made-app.ts";
import { tenantOf, wholeSetup } from "../../../drive/engine/tenant.ts";
import { nothingWritten, openQuestions } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("a deleted app", () => {
  it("that holds the name is restored after asking", async () => {
    engine = await createEngine({
      changes: { deletedApplications: [app({ uniqueName: "textus-dynamics-365", servicePrincipal: false })] },
    });
    const first = await engine.admin.plan();
    expect(first.questions.find(({ id }) => id === "application.restore")).toMatchObject({
      answer: "no",
      choices: [{ value: handMade }, { value: "no" }],
    });
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

  it("of somebody else's that holds the name stays deleted by default: the new one gets a name of its own", async () => {
    engine = await createEngine({
      changes: { deletedApplications: [app({ uniqueName: "textus-dynamics-365", servicePrincipal: false })] },
    });
    await engine.admin.run();
    expect(engine.state().result?.verified).toBe(true);
    const [only, ...others] = tenantOf(engine);
    expect(others).toEqual([]);
    expect(only).toEqual({
      ...wholeSetup,
      uniqueName: expect.stringMatching(/^textus-dynamics-365-[0-9a-f]{32}$/),
    });
    expect(engine.sandbox.world.tenant.deletedApplications).toHaveLength(1);
  });

  it("that this extension made is offered, and the admin has to answer", async () => {
    engine = await createEngine();
    const { result } = await engine.admin.run();
    const { tenant, clock } = engine.sandbox.world;
    const row = tenant.applications.splice(
      tenant.applications.findIndex(({ appId }) => appId === result?.clientId),
      1,
    )[0];
    if (row)
      tenant.deletedApplications.push({ ...row, deletedDateTime: new Date(clock.now()).toISOString() });
    await engine.life().setup.startOver();
    await engine.admin.signIn();
    await engine.admin.plan();
    expect(openQuestions(engine)).toContain("application.restore");
  });

  it("of the same display name may stay deleted", async () => {
    engine = await createEngine({ changes: { deletedApplications: [app({ servicePrincipal: false })] } });
    await engine.admin.plan();
    expect(openQuestions(engine)).toEqual([]);
    await engine.admin.answer("application.restore", "no");
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});
