import { afterEach, describe, expect, it } from "vitest";
import { itemOf, readItem } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { app, handMade, withUser } from "../../../drive/engine/hand-made-app.ts";
import { appOf, plantUser } from "../../../drive/engine/stranger.ts";
import type { Plan } from "../../../src/provisioning/model/plan.ts";
import { clientIdIn } from "./app-questions.ts";
import { nothingWritten, openQuestions } from "./ground.ts";

/** What somebody else has made is not taken because it is there. */

let engine: Engine;
afterEach(() => engine.close());

describe("a service principal or application user that appears after the plan was read", () => {
  it("of a stranger's making is not adopted: back to the plan", async () => {
    engine = await createEngine({ changes: { applications: [app({ servicePrincipal: false })] } });
    await engine.admin.plan();
    await engine.admin.answer("application.adopt", handMade);
    const { tenant } = engine.sandbox.world;
    const { servicePrincipalOf } = await import("../../../sandbox/tenant/service-principals.ts");
    tenant.servicePrincipals.push(
      servicePrincipalOf(appOf(engine, handMade), tenant, {
        id: "7e87a500-0000-4000-8000-0000000bad07",
        writtenAt: engine.sandbox.world.clock.now() - 3_600_000,
      }),
    );
    await engine.admin.confirm();
    expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
    const { result } = await engine.admin.finish();
    expect(result?.verified).toBe(true);
  });
});

describe("an application user that somebody makes during the run", () => {
  it.each([
    ["in another business unit", "Contoso EMEA", []],
    ["with other roles", "contoso", ["System Administrator"]],
  ])("%s is not taken: back to the plan", async (_name, unit, roles) => {
    engine = await createEngine();
    await engine.admin.plan();
    let isPlanted = false;
    engine.fate = ({ url, method }) => {
      if (!isPlanted && method === "POST" && url.pathname.endsWith("/systemusers")) {
        isPlanted = true;
        plantUser(engine, clientIdIn(engine), { unit, roles });
      }
      return "send";
    };
    await engine.admin.confirm();
    expect(isPlanted).toBe(true);
    expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
    expect(itemOf(engine.state().plan as Plan, "application-user").action).not.toBe("create");
  });
});

describe("an application user of somebody else's", () => {
  it("that is System Administrator is asked about", async () => {
    engine = await createEngine({ changes: withUser({ roles: ["System Administrator"] }) });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(openQuestions(engine)).toContain("application-user.other-roles");
    expect(readItem(plan, "application-user").warnings).toEqual([
      "It also has System Administrator, which TextUs does not need. They stay.",
    ]);
    nothingWritten(engine);
  });

  it("of a service principal that is gone blocks the plan (f24)", async () => {
    engine = await createEngine({
      changes: withUser({
        roles: ["Basic User"],
        azureObjectId: "7e87a500-0000-4000-8000-00000000dead",
      }),
    });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(itemOf(plan, "application-user").problem?.code).toBe("application-user-of-another");
    nothingWritten(engine);
  });
});
