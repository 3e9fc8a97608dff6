import { afterEach, describe, expect, it } from "vitest";
import { readItem } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { app, handMade } from "../../../drive/engine/hand-made-app.ts";
import { addStrangersSecret, appOf } from "../../../drive/engine/stranger.ts";
import { tenantOf, wholeSetup } from "../../../drive/engine/tenant.ts";
import { english } from "../../../drive/english.ts";
import type { Plan } from "../../../src/provisioning/model/plan.ts";
import { say } from "../../../src/words/index.ts";
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
    const unread =
      "Its owners and other ways in can't be read while it is deleted. Read the plan again after it was restored.";
    const [choice] = first.questions.find(({ id }) => id === "application.restore")?.choices ?? [];
    expect(choice?.facts?.map(({ text }) => say(text, english))).toContain(unread);
    const plan = await engine.admin.answer("application.restore", handMade);
    expect(readItem(plan, "application").warnings).toContain(unread);
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

  it("that this extension made tells of somebody else's secret on it, which would come back with it", async () => {
    engine = await createEngine();
    const { result } = await engine.admin.run();
    const { tenant, clock } = engine.sandbox.world;
    const ours = appOf(engine, result?.clientId ?? "");
    addStrangersSecret(engine, ours);
    tenant.applications.splice(tenant.applications.indexOf(ours), 1);
    tenant.deletedApplications.push({ ...ours, deletedDateTime: new Date(clock.now()).toISOString() });
    await engine.life().setup.startOver();
    await engine.admin.signIn();
    const plan = await engine.admin.plan();
    const choice = plan.questions
      .find(({ id }) => id === "application.restore")
      ?.choices.find(({ value }) => value === result?.clientId);
    expect(choice?.facts?.map(({ text }) => say(text, english)).slice(0, 2)).toEqual([
      "1 other secret is on this app.",
      "Whoever holds them could use Dynamics 365 as TextUs.",
    ]);
    expect(plan.confirmable).toBe(false);
  });

  it("whose other ways in can't be read while it is deleted leads back to the plan when it has some", async () => {
    engine = await createEngine({
      changes: {
        deletedApplications: [
          app({
            uniqueName: "textus-dynamics-365",
            servicePrincipal: false,
            certificates: [{ displayName: "CN=payroll", endDateTime: "2027-11-01T08:00:00Z" }],
          }),
        ],
      },
    });
    await engine.admin.plan();
    await engine.admin.answer("application.restore", handMade);
    await engine.admin.confirm();
    expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
    // Before it is given anything: whoever has the certificate could use it.
    expect(engine.sandbox.requests.filter(({ write }) => write).map(({ path }) => path)).toEqual([
      expect.stringMatching(/\/restore$/),
    ]);
    const sentence = "1 certificate is on this app.";
    expect(readItem(engine.state().plan as Plan, "application").warnings).toContain(sentence);
    const { result } = await engine.admin.finish();
    expect(result).toMatchObject({ verified: true, clientId: handMade });
    expect(result?.findings.map(({ text }) => say(text, english))).toContain(sentence);
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
