import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { createAdmin } from "../../drive/browser/admin.ts";
import { type Chromium, extensionId, launchChromium } from "../../drive/browser/chromium.ts";
import { paste } from "../../drive/browser/clipboard.ts";
import { allowHosts, setSignInApp, setupIs } from "../../drive/browser/extension.ts";
import { openCard } from "../../drive/browser/guide-card.ts";
import { createHand, type Hand } from "../../drive/browser/portal-hand.ts";
import { signInWindow } from "../../drive/browser/sign-in-window.ts";
import { accountOf } from "../../drive/browser/tenant.ts";
import { portalHosts } from "../../drive/browser/turn-guide-on.ts";
import { until } from "../../drive/browser/until.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { launchPlainChromium } from "./portals/stage.ts";
import { runAz } from "./support/run-az.ts";

const administrator = "admin@contoso.com";
const redirectUri = `https://${extensionId}.chromiumapp.org/`;
const box = "Paste both IDs here, in any form";

/** What people get wrong in their first minute. Each mistake ends in the words for it, and from there to the plan. */
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
    expect(await browser.popup.text()).toContain("Nothing was changed.");
  };
  const goesOnToThePlan = async (button: string | RegExp, username = administrator): Promise<void> => {
    const admin = createAdmin(browser, accountOf(sandbox, username));
    await admin.signIn({ button });
    await admin.chooseEnvironment("Contoso Sales");
    expect((await admin.plan()).confirmable).toBe(true);
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

  /** Registering by the guide's card: the portal refuses, and the card says where the request is. */
  const isRefusedInThePortal = async (person: string): Promise<void> => {
    const { context } = browser;
    await allowHosts(browser, portalHosts);
    const welcome = await context.newPage();
    await welcome.goto(`chrome-extension://${extensionId}/popup/welcome.html`);
    const opened = context.waitForEvent("page");
    await welcome.getByRole("button", { name: "Register it with the guide" }).click({ noWaitAfter: true });
    const portal = await opened;
    const { username, password } = accountOf(sandbox, person);
    await portal.getByLabel("Email").fill(username);
    await portal.getByLabel("Password").fill(password);
    await portal.getByRole("button", { name: "Sign in" }).click({ noWaitAfter: true });
    await portal.waitForURL(/CreateApplicationBlade/);
    const card = await openCard(portal);
    const hand = createHand(portal, sandbox);
    await hand.type("applicationName", "TextUs Setup sign-in");
    await hand.press("register");
    await card.says("Refused? See Why.");
    await card.press({ role: "button", name: "Why" });
    await card.says("The extension's options have a request for your administrator.");
    expect(sandbox.world.tenant.applications).toEqual([]);
    await portal.close();
    await welcome.close();
  };

  it("of Web in place of single-page application is named once the sign-in is over", async () => {
    await start({ redirectUris: { web: [redirectUri], spa: [] } });
    await set(signInApp().appId);
    await createAdmin(browser, accountOf(sandbox, administrator)).signIn();
    await isTold(
      "redirect-uri-not-single-page",
      "The sign-in app has the redirect URI, but not as a single-page application.",
    );
    expect(await browser.popup.text()).toContain(redirectUri);

    const { page, hand } = await authenticationPage();
    const { element } = await hand.sees(`redirect:web:${redirectUri}`);
    await (await element.$('[aria-label="Delete"]'))?.click({ noWaitAfter: true });
    await until("the row to go", async () =>
      (await hand.isShown(`redirect:web:${redirectUri}`)) ? null : true,
    );
    await addSinglePage(hand);
    await page.close();
    await goesOnToThePlan(/^(Sign in|Try again)/);
  });

  it("of a missing redirect URI is named when Microsoft's page is closed", async () => {
    await start({ redirectUris: { spa: [] } });
    await set(signInApp().appId);
    await signInAndClose("Auto-configure");
    await isTold("redirect-uri-missing", "The sign-in app does not have this extension's redirect URI.");
    expect(await browser.popup.text()).toContain(redirectUri);

    const { page, hand } = await authenticationPage();
    await addSinglePage(hand);
    await page.close();
    await goesOnToThePlan(/^(Sign in|Try again)/);
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
    await goesOnToThePlan(/^(Auto-configure|Sign in)/);
  });

  it("of another tenant is named when Microsoft's page is closed", async () => {
    await start({});
    await set(signInApp().appId, "fabrikam.onmicrosoft.com");
    await signInAndClose("Auto-configure");
    await isTold("sign-in-tenant-unknown", "Microsoft does not know the tenant that is set in the options.");
    // Both IDs alone: which one is a tenant, Microsoft says.
    const options = await setSignInApp(browser, signInApp().appId, "fabrikam.onmicrosoft.com");
    await options.getByLabel(box).fill(`${sandbox.world.tenant.id}\n${signInApp().appId}`);
    const tenant = options.getByLabel("Directory (tenant) ID of your organization");
    await expect.poll(() => tenant.inputValue()).toBe(sandbox.world.tenant.id);
    await options.getByRole("button", { name: "Save", exact: true }).click();
    await options.getByText("Saved.", { exact: false }).first().waitFor();
    await options.close();
    await goesOnToThePlan(/^(Auto-configure|Sign in)/);
  });

  it("is none: who may not register or consent gets a request and a link, and goes on with what comes back", async () => {
    const person = "developer@contoso.com";
    await start(null, {
      extends: "may-not-consent",
      users: [{ userPrincipalName: person, directoryRoles: [] }],
      portals: { signIn: "page" },
    });
    const { context, popup } = browser;
    await isRefusedInThePortal(person);
    const options = await context.newPage();
    await options.goto(`chrome-extension://${extensionId}/popup/options.html`);
    await options.getByRole("button", { name: "Ask an administrator" }).click();
    await options.getByRole("button", { name: "Copy Request for your administrator" }).click();
    const request = await paste(context);
    expect(request).toContain(`Single-page application (SPA), ${redirectUri}`);
    // The administrator runs the command of the request, and answers with what it prints.
    const answer = await runAz(sandbox, administrator, request.slice(request.indexOf("az rest ")));
    await options.getByRole("button", { name: "Enter its two IDs" }).click();
    await options.getByLabel(box).fill(`Here you are.\n${answer}`);
    await options.getByRole("button", { name: "Save", exact: true }).click();
    await options.getByText("Saved.", { exact: false }).first().waitFor();
    await options.close();

    await createAdmin(browser, accountOf(sandbox, person)).signIn();
    await isTold("sign-in-consent-needed", "An administrator has to consent to the sign-in app.");
    await popup.press({ role: "button", name: "Copy a message with the link" });
    await popup.sees({ role: "button", name: "Copied" });
    const link = /https:\/\/\S+adminconsent\S+/.exec(await paste(context))?.[0].replace(/,$/, "") ?? "";
    await consentElsewhere(sandbox, link);
    const admin = createAdmin(browser, accountOf(sandbox, person));
    await admin.signIn({ button: /^Sign in/ });
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
  });
});

/** The administrator follows the link in a browser of their own, which has no extension to come back to. */
async function consentElsewhere(sandbox: Sandbox, link: string): Promise<void> {
  const browser = await launchPlainChromium(sandbox);
  try {
    const page = await browser.newPage();
    const { username, password } = accountOf(sandbox, administrator);
    await page.goto(link);
    await page.getByLabel("Email").fill(username);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click({ noWaitAfter: true });
    await page.getByText("Review for your organization").waitFor();
    await page.getByRole("button", { name: "Accept" }).click({ noWaitAfter: true });
    // As the message says.
    await page.getByText("can’t be reached").waitFor();
  } finally {
    await browser.close();
  }
}
