import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paste } from "../../drive/browser/clipboard.ts";
import { setupIs } from "../../drive/browser/extension.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { writesOf } from "../../drive/browser/tenant.ts";
import { tenantHolds } from "./support/tenant-holds.ts";

/** Nothing is there of TextUs, and nobody has tried. */
const untouched = { applications: [], applicationUsers: [], servicePrincipals: 0, grantCount: 0 };

describe("An admin who may register apps but is not System Administrator", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage("no-rights", "cloudapp@contoso.com");
    await stage.admin.signIn();
    await stage.admin.chooseEnvironment("Contoso Sales");
  });

  afterAll(() => stage?.close());

  it("is told which role is missing, and nothing is written", async () => {
    const { admin, browser, sandbox } = stage;
    const plan = await admin.plan();
    expect(plan.confirmable).toBe(false);
    expect(plan.items.flatMap(({ problem }) => problem?.code ?? [])).toContain("not-system-administrator");
    await browser.popup.says(
      "cloudapp@contoso.com is not System Administrator in Contoso Sales.",
      "Nothing changes before you confirm.",
    );
    expect(await browser.popup.find({ role: "button", name: /^Configure / })).toBeNull();
    expect(writesOf(sandbox)).toEqual([]);
    expect(tenantHolds(sandbox)).toMatchObject(untouched);
  });

  it("gets a message to forward to somebody who can help", async () => {
    const { browser } = stage;
    await browser.popup.press({ role: "button", name: "Copy a message for your administrator" });
    await browser.popup.sees({ role: "button", name: "Copied" });
    const message = await paste(browser.context);
    expect(message).toContain("System Administrator");
    expect(message).toContain("cloudapp@contoso.com");
    expect(message).toContain("Contoso Sales");
  });
});

describe("A System Administrator who may not register apps", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(
      {
        extends: "contoso",
        signInAppConsented: true,
        environments: [
          {
            displayName: "Contoso Sales",
            organization: {
              systemUsers: [{ user: "user@contoso.com", roles: ["System Administrator"] }],
            },
          },
        ],
      },
      "user@contoso.com",
    );
    await stage.admin.signIn();
    await stage.admin.chooseEnvironment("Contoso Sales");
  });

  afterAll(() => stage?.close());

  it("is told which role is missing, and nothing is written", async () => {
    const { admin, browser, sandbox } = stage;
    const plan = await admin.plan();
    expect(plan.confirmable).toBe(false);
    expect(plan.items.flatMap(({ problem }) => problem?.code ?? [])).toContain("directory-role-missing");
    await browser.popup.says("Cloud Application Administrator");
    expect(writesOf(sandbox)).toEqual([]);
    expect(tenantHolds(sandbox)).toMatchObject(untouched);
  });
});

describe("A person who may not consent to the sign-in app", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage("contoso", "user@contoso.com");
  });

  afterAll(() => stage?.close());

  it("is told who can, and nothing is written", async () => {
    const { admin, browser, sandbox } = stage;
    await admin.signIn();
    const { problem } = await setupIs(browser, "the problem", (setup) => setup.problem !== null);
    expect(problem?.code).toBe("sign-in-consent-needed");
    await browser.popup.says("Cloud Application Administrator or Global Administrator");
    expect(writesOf(sandbox)).toEqual([]);
  });
});
