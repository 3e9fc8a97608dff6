import { afterEach, describe, expect, it } from "vitest";
import { itemOf, readItem } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { handMade, withUser } from "../../../drive/engine/hand-made-app.ts";
import { userOf } from "../../../drive/engine/stranger.ts";
import { tenantOf, wholeSetup } from "../../../drive/engine/tenant.ts";
import { nothingWritten, openQuestions } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("an application user that is there", () => {
  it("is adopted, with what it lacks", async () => {
    engine = await createEngine({ changes: withUser({ roles: ["Basic User"] }) });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(itemOf(plan, "application-user").action).toBe("keep");
    expect(readItem(plan, "security-roles").details).toContain("keep: Basic User");
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)[0]?.users).toEqual(wholeSetup.users);
  });

  it("is enabled when it was disabled", async () => {
    engine = await createEngine({ scenario: "user-disabled" });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(readItem(plan, "application-user").details).toContain("change: Is disabled now, and is enabled");
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)[0]?.users).toEqual(wholeSetup.users);
  });

  it("is deleted for good when it was soft-deleted, after asking", async () => {
    engine = await createEngine({ scenario: "user-deleted" });
    await engine.admin.plan();
    const first = await engine.admin.answer("application.adopt", handMade);
    expect(openQuestions(engine)).toEqual(["application-user.purge"]);
    expect(first.confirmable).toBe(false);
    await engine.admin.answer("application-user.purge", "purge");
    nothingWritten(engine);
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)[0]?.users).toEqual(wholeSetup.users);
  });

  it("is not deleted when somebody has restored it since: back to the plan", async () => {
    engine = await createEngine({ scenario: "user-deleted" });
    await engine.admin.plan();
    await engine.admin.answer("application.adopt", handMade);
    await engine.admin.answer("application-user.purge", "purge");
    const user = userOf(engine, handMade);
    Object.assign(user, { deletedstate: 0, isdisabled: false });
    await engine.admin.confirm();
    expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
    expect(userOf(engine, handMade)).toBe(user);
    expect(engine.sandbox.requests.filter(({ method }) => method === "DELETE")).toEqual([]);
  });

  it("in another business unit blocks the plan; choosing that unit is the way out", async () => {
    engine = await createEngine({ scenario: "user-elsewhere" });
    await engine.admin.plan();
    const blocked = await engine.admin.answer("application.adopt", handMade);
    expect(itemOf(blocked, "application-user").problem?.code).toBe("application-user-elsewhere");
    const question = blocked.questions.find(({ id }) => id === "application-user.business-unit");
    const unit = question?.choices.find(({ label }) => String(label.values?.name).trim() === "Contoso EMEA");
    const plan = await engine.admin.answer("application-user.business-unit", unit?.value ?? "");
    expect(plan.confirmable).toBe(true);
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)[0]?.users).toMatchObject([
      { businessUnit: "Contoso EMEA", roles: wholeSetup.users[0]?.roles },
    ]);
  });
});
