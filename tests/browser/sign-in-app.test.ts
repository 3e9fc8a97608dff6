import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../../drive/browser/chromium.ts";
import { setSignInApp, setupIs, storedIn, storedSetup } from "../../drive/browser/extension.ts";
import { completeSignIn, signInWindow } from "../../drive/browser/sign-in-window.ts";
import { signInAppOf } from "../../drive/browser/tenant.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";

/** The sign-in app of one organization and one for all, with and without a tenant in the options. */
const admin = { username: "admin@contoso.com", password: "sandbox" };

let sandbox: Sandbox;
let browser: Chromium;

async function start(scenario: string): Promise<void> {
  sandbox = await startSandbox({ scenario });
  browser = await launchChromium({ sandbox });
}

afterEach(async () => {
  await browser?.close();
  await browser?.removeProfile();
  await sandbox?.close();
});

const begin = (page: Page): Promise<unknown> =>
  page.evaluate('chrome.runtime.sendMessage({ command: "setup.sign-in", input: {} })');
const signIn = async (page: Page): Promise<void> => {
  const window = await signInWindow(browser.context, async () => void (await begin(page)));
  await completeSignIn(window, admin);
};
const environmentsAreThere = () =>
  setupIs(browser, "the environments", (setup) => setup.environments.length > 0);

describe("a sign-in app of one organization", () => {
  it("says that the tenant is missing, works with it, and signs out when it is changed", async () => {
    await start("contoso");
    const app = signInAppOf(sandbox);
    const open = await setSignInApp(browser, app, "");
    await begin(open);
    const stopped = await setupIs(browser, "a problem", (setup) => setup.problem !== null);
    expect(stopped).toMatchObject({
      phase: "start",
      problem: {
        code: "sign-in-tenant-needed",
        remedy: "open-options",
        technical: { code: "AADSTS50194" },
      },
    });
    await open.close();

    const page = await setSignInApp(browser, app, "contoso.onmicrosoft.com");
    expect((await storedSetup(browser))?.problem).toBeNull();
    await signIn(page);
    await environmentsAreThere();
    expect(JSON.stringify((await storedIn(browser, "session")).msal)).toContain("secret");

    await page.getByLabel("Directory (tenant) ID of your organization").fill("fabrikam.onmicrosoft.com");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const signedOut = await setupIs(browser, "to be signed out", (setup) => setup.account === null);
    expect(signedOut).toMatchObject({
      phase: "start",
      environments: [],
      problem: { code: "sign-in-changed" },
    });
    expect((await storedIn(browser, "session")).msal).toBeUndefined();
  });
});

describe("a sign-in app that is open to several organizations", () => {
  it("needs no tenant", async () => {
    await start("multi-tenant-sign-in");
    await signIn(await setSignInApp(browser, signInAppOf(sandbox), ""));
    expect(await environmentsAreThere()).toMatchObject({ account: { username: admin.username } });
  });
});
