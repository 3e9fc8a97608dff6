import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAdmin } from "../../drive/browser/admin.ts";
import { type Chromium, extensionId, launchChromium } from "../../drive/browser/chromium.ts";
import { sendFrom, storedIn } from "../../drive/browser/extension.ts";
import { accountOf, signInAppOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { canHavePolicies, chromiumWithPolicy, type ManagedBrowser, policyIn } from "./support/with-policy.ts";

const supportLink = "https://support.contoso.example/dynamics";

describe.runIf(canHavePolicies())("An organization that sets the sign-in app by policy", () => {
  let sandbox: Sandbox;
  let managed: ManagedBrowser;
  let browser: Chromium;

  beforeAll(async () => {
    sandbox = await startSandbox({ scenario: "contoso" });
    managed = await chromiumWithPolicy({
      policyVersion: 1,
      clientId: signInAppOf(sandbox),
      tenantId: sandbox.world.tenant.id,
      signOutAfterMinutes: 15,
      supportLink,
    });
    browser = await launchChromium({ sandbox, program: managed.program });
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([browser?.removeProfile(), managed?.remove(), sandbox?.close()]);
  });

  it("delivers it to the extension", async () => {
    const policy = await policyIn(browser);
    expect(policy).toEqual({
      policyVersion: 1,
      clientId: signInAppOf(sandbox),
      tenantId: sandbox.world.tenant.id,
      signOutAfterMinutes: 15,
      supportLink,
    });
  });

  it("shows it in the options, where it can't be changed", async () => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup/options.html`);
    await page.getByText("Your organization sets this value").first().waitFor();
    expect(await page.getByText("does not say its version").count()).toBe(0);
    const support = page.getByRole("link", { name: "Your organization's support" });
    expect(await support.getAttribute("href")).toBe(supportLink);
    expect(await page.getByLabel("Application (client) ID of the sign-in app").isDisabled()).toBe(true);
    const others = { clientId: "11111111-2222-4333-8444-555555555555", tenant: "fabrikam.com" };
    expect(await sendFrom(page, "options.set", others)).toMatchObject({ output: { saved: false } });
    expect(await sendFrom(page, "options.get")).toMatchObject({
      output: { clientId: signInAppOf(sandbox), clientIdSource: "policy" },
    });
    await page.close();
  });

  it("lets an admin who has set nothing sign in with it", async () => {
    const admin = createAdmin(browser, accountOf(sandbox, "admin@contoso.com"));
    await admin.signIn();
    await browser.popup.sees({ role: "radio", name: "Contoso Sales" });
  });

  it("sets after how many minutes an unused sign-in is dropped", async () => {
    const minutes = await until("the time to sign out", async () => {
      const { "deferred-jobs": jobs } = await storedIn(browser, "local");
      const due = (jobs as { readonly unused?: number } | undefined)?.unused;
      return due === undefined ? null : (due - Date.now()) / 60_000;
    });
    expect(minutes).toBeGreaterThan(5);
    expect(minutes).toBeLessThanOrEqual(15);
  });
});
