import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginButton } from "../../drive/browser/admin.ts";
import { storedIn } from "../../drive/browser/extension.ts";
import { readIndependently } from "../../drive/browser/independent-client.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { writesOf } from "../../drive/browser/tenant.ts";
import type { Plan } from "../../src/provisioning/model/plan.ts";
import { tenantHolds } from "./support/tenant-holds.ts";

describe("Auto-configure once more in the same tenant", () => {
  let stage: Stage;

  const startOver = async () => {
    const { popup } = stage.browser;
    await popup.press({ role: "button", name: "More" });
    await popup.press({ role: "menuitem", name: "Start over" });
    const confirm = { role: "button", name: "Start over" };
    if (await popup.find(confirm)) await popup.press(confirm);
    await popup.sees({ role: "button", name: beginButton });
  };
  const planAgain = async (): Promise<Plan> => {
    await startOver();
    await stage.admin.signIn();
    await stage.admin.chooseEnvironment("Contoso Sales");
    return stage.admin.plan();
  };
  const forget = async () => {
    const { popup } = stage.browser;
    await popup.press({ role: "button", name: "Forget the secret" });
    await popup.press({ role: "button", name: "Forget it" });
    await popup.sees({ role: "StaticText", name: /^No longer in memory/ });
    expect((await storedIn(stage.browser, "session")).secrets).toBeUndefined();
  };
  const actions = (plan: Plan) => Object.fromEntries(plan.items.map(({ step, action }) => [step, action]));
  const reuse = {
    application: "keep",
    "service-principal": "keep",
    "admin-consent": "keep",
    "application-user": "keep",
    "security-roles": "keep",
    icon: "keep",
  };

  beforeAll(async () => {
    stage = await setStage("contoso");
    await stage.admin.run();
  });

  afterAll(() => stage?.close());

  it("reuses everything, including the secret, while its value is still in memory", async () => {
    const before = writesOf(stage.sandbox).length;
    const plan = await planAgain();
    expect(actions(plan)).toMatchObject({ ...reuse, "client-secret": "keep" });
    expect(plan.questions).toEqual([]);
    expect(plan.writes).toBe(0);
    await stage.browser.popup.sees({ role: "heading", name: "Everything is in place" });
    await stage.admin.confirm("Check that it works");
    const { result } = await stage.admin.finish();
    expect(result?.verified).toBe(true);
    expect(writesOf(stage.sandbox)).toHaveLength(before);
  });

  it("asks before it creates another secret when the value is gone", async () => {
    await forget();
    const before = writesOf(stage.sandbox).length;
    const plan = await planAgain();
    expect(actions(plan)).toMatchObject(reuse);
    expect(plan.questions.map(({ id, answer }) => ({ id, answer }))).toEqual([
      { id: "client-secret.another", answer: null },
    ]);
    expect(plan.confirmable).toBe(false);
    expect(writesOf(stage.sandbox)).toHaveLength(before);
  });

  it("keeps the existing secret when the admin says so: writes nothing and claims nothing", async () => {
    const { admin, browser, sandbox } = stage;
    const before = writesOf(sandbox).length;
    const held = tenantHolds(sandbox);
    const plan = await admin.answer("Keep the one that exists");
    expect(actions(plan)).toMatchObject({ ...reuse, "client-secret": "keep" });
    await admin.confirm("Check that it works");
    const { result } = await admin.finish();
    expect(result?.verified).toBe(false);
    expect(writesOf(sandbox)).toHaveLength(before);
    expect(tenantHolds(sandbox)).toEqual(held);
    expect(await browser.popup.find({ role: "button", name: "Copy all four" })).toBeNull();
  });

  it("creates another secret when the admin says so, and nothing else", async () => {
    const { admin, sandbox } = stage;
    await planAgain();
    const held = tenantHolds(sandbox);
    const before = writesOf(sandbox).length;
    const plan = await admin.answer("Make another secret");
    expect(actions(plan)).toMatchObject({ ...reuse, "client-secret": "create" });
    expect(plan.writes).toBe(1);
    await admin.confirm();
    const { result } = await admin.finish();
    expect(result?.verified).toBe(true);
    expect(writesOf(sandbox).slice(before)).toEqual([expect.stringMatching(/addPassword$/)]);

    const [application] = held.applications;
    const secret = { displayName: "production", months: 24 };
    expect(tenantHolds(sandbox)).toEqual({
      ...held,
      applications: [{ ...application, secrets: [secret, secret] }],
    });
    expect((await readIndependently(sandbox, await admin.copyAll())).accounts.length).toBeGreaterThan(0);
  });
});
