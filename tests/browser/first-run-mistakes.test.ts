import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { createAdmin } from "../../drive/browser/admin.ts";
import { type Chromium, extensionId, launchChromium } from "../../drive/browser/chromium.ts";
import { setSignInApp, setupIs } from "../../drive/browser/extension.ts";
import { readIndependently } from "../../drive/browser/independent-client.ts";
import { createHand, type Hand } from "../../drive/browser/portal-hand.ts";
import { signInWindow } from "../../drive/browser/sign-in-window.ts";
import { accountOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";

const administrator = "admin@contoso.com";
const redirectUri = `https://${extensionId}.chromiumapp.org/`;
const box = "Paste both IDs here, in any form";

/** What people get wrong in their first minute. Each ends in the words for it, and from there in credentials that work. */
describe("A mistake in the first run", () => {
  let sandbox: Sandbox;
  let browser: Chromium;

  /** @param signInApp what of Contoso's is another; null: there is none. */
  const start = async (signInApp: unknown, scenario: Readonly<Record<string, unknown>> = {}) => {
    sandbox = await startSandbox({
      scenario: { extends: "contoso", signInApp, portals: { signIn: "admin" }, ...scenario },
    });
    browser = await launchChromium({ sandbox });
  };
  afterEach(async () => {
    await browser?.close();
    await browser?.removeProfile();
    await sandbox?.close();
  });

  const signInApp = () => {
    const app = sandbox.world.tenant.applications.find(
      ({ displayName }) => displayName === "TextUs Setup sign-in",
    );
    if (!app) throw new Error("There is no sign-in app.");
    return app;
  };
  const set = async (clientId: string, tenant?: string) =>
    (await setSignInApp(browser, clientId, tenant)).close();
  /** Microsoft shows the refusal on a page of its own, which the person closes. */
  const signInAndClose = async (button: string | RegExp) => {
    const window = await signInWindow(browser.context, () =>
      browser.popup.press({ role: "button", name: button }),
    );
    await window
      .getByText(/AADSTS\d+/)
      .first()
      .waitFor();
    await window.close();
  };
  const isTold = async (code: string, title: string): Promise<void> => {
    const { problem } = await setupIs(browser, "the problem", (setup) => setup.problem !== null);
    expect(problem?.code).toBe(code);
    await browser.popup.sees({ role: "heading", name: title });
    await browser.popup.says("Nothing was changed.");
  };
  /** Pastes both IDs without their names: which one is a tenant, Microsoft says. */
  const correctTenant = async (before: string): Promise<void> => {
    const options = await setSignInApp(browser, signInApp().appId, before);
    await options.getByLabel(box).fill(`${sandbox.world.tenant.id}\n${signInApp().appId}`);
    const tenant = options.getByLabel("Directory (tenant) ID of your organization");
    await expect.poll(() => tenant.inputValue()).toBe(sandbox.world.tenant.id);
    await options.getByRole("button", { name: "Save", exact: true }).click();
    await options.getByText("Saved.", { exact: false }).first().waitFor();
    await options.close();
  };
  const succeeds = async (button: string | RegExp): Promise<void> => {
    const admin = createAdmin(browser, accountOf(sandbox, administrator));
    await admin.signIn({ button });
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
    await admin.confirm();
    expect((await admin.finish()).result?.verified).toBe(true);
    expect(await readIndependently(sandbox, await admin.copyAll())).toBeTruthy();
  };
  /** As the words say: the registration's page Authentication. */
  const authenticationPage = async (): Promise<{ readonly page: Page; readonly hand: Hand }> => {
    const page = await browser.context.newPage();
    await page.goto(
      `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Authentication/appId/${signInApp().appId}`,
    );
    return { page, hand: createHand(page, sandbox) };
  };
  const addSinglePage = async (hand: Hand): Promise<void> => {
    await hand.press("addRedirectUri");
    await hand.press("addPlatform:spa");
    await hand.type("addedRedirectUri", redirectUri);
    await hand.press("configureRedirectUri");
    await hand.sees(`redirect:spa:${redirectUri}`);
  };

  it("of Web in place of single-page application is named once the sign-in is over", async () => {
    await start({ redirectUris: { web: [redirectUri], spa: [] } });
    await set(signInApp().appId);
    await createAdmin(browser, accountOf(sandbox, administrator)).signIn();
    await isTold(
      "redirect-uri-not-single-page",
      "Microsoft Entra takes the redirect URI, but not as a single-page application's.",
    );
    await browser.popup.says(redirectUri);

    const { page, hand } = await authenticationPage();
    const { element } = await hand.sees(`redirect:web:${redirectUri}`);
    await (await element.$('[aria-label="Delete"]'))?.click({ noWaitAfter: true });
    await until("the row to go", async () =>
      (await hand.isShown(`redirect:web:${redirectUri}`)) ? null : true,
    );
    await addSinglePage(hand);
    await page.close();
    await succeeds(/^(Sign in|Try again)/);
  });

  it("of a missing redirect URI is named when Microsoft's page is closed", async () => {
    await start({ redirectUris: { spa: [] } });
    await set(signInApp().appId);
    await signInAndClose("Auto-configure");
    await isTold("redirect-uri-missing", "The sign-in app does not have this extension's redirect URI.");
    await browser.popup.says(redirectUri);

    const { page, hand } = await authenticationPage();
    await addSinglePage(hand);
    await page.close();
    await succeeds(/^(Sign in|Try again)/);
  });

  it("of the Object ID in place of the Client ID is named when it is pasted, and when it was typed", async () => {
    await start({});
    const { id, appId } = signInApp();
    const options = await setSignInApp(browser, id);
    await options.getByLabel(box).fill(`Object ID : ${id}`);
    await options.getByText("This is the Object ID.", { exact: false }).waitFor();
    await options.close();
    // Typed into the field, nothing tells it from a Client ID.
    await signInAndClose("Auto-configure");
    await isTold("sign-in-app-unknown", "Microsoft Entra can't use the sign-in app in this organization.");

    const corrected = await setSignInApp(browser, id);
    await corrected.getByLabel(box).fill(`Application (client) ID : ${appId}\nObject ID : ${id}`);
    await corrected.getByRole("button", { name: "Save", exact: true }).click();
    await corrected.getByText("Saved.", { exact: false }).first().waitFor();
    await corrected.close();
    await succeeds(/^(Auto-configure|Sign in)/);
  });

  it("of a tenant that there is not is named when Microsoft's page is closed", async () => {
    await start({});
    await set(signInApp().appId, "fabrikam.onmicrosoft.com");
    await signInAndClose("Auto-configure");
    await isTold("sign-in-tenant-unknown", "Microsoft does not know the tenant that is set in the options.");
    await correctTenant("fabrikam.onmicrosoft.com");
    await succeeds(/^(Auto-configure|Sign in)/);
  });

  it("of another organization's tenant is named when Microsoft's page is closed, and the right one leads on", async () => {
    await start({}, { extends: "two-tenants" });
    const [fabrikam] = sandbox.world.otherTenants;
    await set(signInApp().appId, fabrikam?.id);
    await signInAndClose("Auto-configure");
    await isTold("sign-in-app-unknown", "Microsoft Entra can't use the sign-in app in this organization.");
    await browser.popup.says("or of another organization.");
    await correctTenant(fabrikam?.id ?? "");
    await succeeds(/^(Auto-configure|Sign in)/);
  });

  it("of another organization's account is explained once Microsoft's page is closed, and another account leads on", async () => {
    await start({}, { extends: "two-tenants" });
    await set(signInApp().appId, sandbox.world.tenant.id);
    const window = await signInWindow(browser.context, () =>
      browser.popup.press({ role: "button", name: "Auto-configure" }),
    );
    await window.getByLabel("Email").fill("admin@fabrikam.com");
    await window.getByLabel("Password").fill("sandbox");
    await window.getByRole("button", { name: "Sign in" }).click({ noWaitAfter: true });
    await window.getByText(/AADSTS50020/).waitFor();
    await window.close();
    await isTold("sign-in-cancelled", "The sign-in window was closed without an answer.");
    await browser.popup.press({ role: "button", name: "Did Microsoft's page refuse you?" });
    await browser.popup.sees({
      role: "StaticText",
      name: /^AADSTS50020 or AADSTS90072: that account is not in the organization of the sign-in app\./,
    });
    // Microsoft's page offers the account of before, and another one.
    await succeeds(/^Sign in$/);
  });
});
