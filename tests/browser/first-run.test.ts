import { afterEach, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../../drive/browser/chromium.ts";
import { allowHosts, setupIs, storedIn } from "../../drive/browser/extension.ts";
import { openCard } from "../../drive/browser/guide-card.ts";
import { createHand } from "../../drive/browser/portal-hand.ts";
import { completeSignIn, signInWindow } from "../../drive/browser/sign-in-window.ts";
import { accountOf } from "../../drive/browser/tenant.ts";
import { portalHosts } from "../../drive/browser/turn-guide-on.ts";
import { until } from "../../drive/browser/until.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { lookInside } from "./support/closed-card.ts";

/** From an empty profile, as after an installation, with nothing filled in. */
describe("The first run", () => {
  let sandbox: Sandbox;
  let browser: Chromium;

  afterEach(async () => {
    await browser?.close();
    await browser?.removeProfile();
    await sandbox?.close();
  });

  it("goes from the welcome page through the guide's chapter of the sign-in app to a sign-in", async () => {
    sandbox = await startSandbox({ scenario: { extends: "contoso", portals: { signIn: "admin" } } });
    browser = await launchChromium({ sandbox, firstRun: true });
    const { context } = browser;
    const account = accountOf(sandbox, "admin@contoso.com");

    const welcome = await until("the welcome page", async () => {
      const page = context.pages().find((one) => one.url().endsWith("/popup/welcome.html"));
      return page ?? null;
    });
    await allowHosts(browser, portalHosts);
    const opened = context.waitForEvent("page");
    await welcome.bringToFront();
    await welcome.getByRole("button", { name: "Register it with the guide" }).click();
    const portal = await opened;
    await portal.waitForURL(/CreateApplicationBlade/);
    await portal.bringToFront();
    const card = await openCard(portal);
    const hand = createHand(portal, sandbox);

    await card.says("Register the sign-in app");
    const inside = await lookInside(portal);
    expect(await inside.violations()).toEqual([]);
    await card.press({ role: "button", name: /^Fill “TextUs Setup sign-in”/ });
    await card.says("Choose Single-page application (SPA)");
    await hand.choose("platform", "web");
    await card.says("“Web” is the wrong platform");
    expect(await inside.violations()).toEqual([]);
    await hand.choose("platform", "spa");
    await card.press({ role: "button", name: /^Fill “https:/ });
    await card.says("Choose Register");
    await hand.press("register");
    await card.says("The sign-in app is ready");
    expect(await (await lookInside(portal)).violations()).toEqual([]);

    const made = sandbox.world.tenant.applications.at(-1);
    expect(made?.spa.redirectUris).toEqual([expect.stringMatching(/chromiumapp\.org\/$/)]);
    expect(made?.web.redirectUris).toEqual([]);
    const stored = await storedIn(browser, "local");
    expect(stored.options).toEqual({ clientId: made?.appId, tenant: sandbox.world.tenant.id });

    const window = await signInWindow(context, () => card.press({ role: "button", name: "Sign in now" }));
    await completeSignIn(window, account);
    const signedIn = await setupIs(browser, "the account", ({ account: one }) => one !== null);
    expect(signedIn.account).toMatchObject({ username: account.username });
    // The card is no place for the rest: the popup opens by itself, with the environments.
    await browser.popup.opensByItself();
    await browser.popup.sees({ role: "radio", name: "Contoso Sales" });
  });
});
