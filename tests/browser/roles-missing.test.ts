import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { writesOf } from "../../drive/browser/tenant.ts";
import { tenantHolds } from "./support/tenant-holds.ts";

/** With the Dynamics app that brings each. */
const missing = {
  "Activity Feeds": "Dynamics 365 Sales",
  "App Profile User": "Dynamics 365 Customer Service",
  "Customer service app access": "Dynamics 365 Customer Service",
  "Sales system access": "Dynamics 365 Sales",
} as const;

describe("An environment that lacks four of the six roles", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage("roles-missing");
    await stage.admin.signIn();
    await stage.admin.chooseEnvironment("Contoso Sales");
  });

  afterAll(() => stage?.close());

  it("names each missing role with the app that brings it, before anything is written", async () => {
    const { admin, browser, sandbox } = stage;
    const plan = await admin.plan();
    const lines = (await browser.popup.says(...Object.keys(missing))).split("\n");
    for (const [role, app] of Object.entries(missing)) {
      expect(lines.some((line) => line.includes(role) && line.includes(app))).toBe(true);
    }
    expect(lines.filter((line) => /Basic User|Bot Author/.test(line) && /not installed/.test(line))).toEqual(
      [],
    );
    expect(plan.confirmable).toBe(false);
    expect((await browser.popup.sees({ role: "button", name: /^Configure / })).disabled).toBe(true);
    expect(writesOf(sandbox)).toEqual([]);
  });

  it("is set up without them only after the admin has decided so", async () => {
    const { admin, sandbox } = stage;
    expect((await admin.answer("Go on without them")).confirmable).toBe(true);
    await admin.confirm();
    await admin.finish();
    expect(tenantHolds(sandbox).applicationUsers.map(({ roles }) => roles)).toEqual([
      ["Basic User", "Bot Author"],
    ]);
  });

  it("lists the missing roles in the result", async () => {
    const { browser, admin } = stage;
    const { result } = await admin.reaches("finished");
    expect(result?.verified).toBe(true);
    await browser.popup.sees({ role: "heading", name: "Ready, with something missing" });
    const told = JSON.stringify(result?.findings.filter(({ ok }) => !ok));
    for (const [role, app] of Object.entries(missing)) {
      expect(told).toContain(role);
      expect(told).toContain(app);
      await browser.popup.sees({ role: "StaticText", name: new RegExp(`${role}.*${app}`) });
    }
  });
});
