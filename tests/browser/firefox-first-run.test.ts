import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { type Firefox, launchFirefox } from "./support/firefox.ts";

/** From an empty profile in Firefox, by the guide's chapter of the sign-in app. */
describe("The first run in real Firefox", () => {
  let sandbox: Sandbox;
  let firefox: Firefox;

  beforeAll(async () => {
    sandbox = await startSandbox({
      scenario: { extends: "contoso", signInApp: null, portals: { signIn: "admin" } },
    });
    firefox = await launchFirefox(sandbox);
  });
  afterAll(async () => {
    await firefox?.close();
    await sandbox?.close();
  });

  const another = (what: string, before: readonly string[]): Promise<string> =>
    until(what, async () => (await firefox.page.windows()).find((handle) => !before.includes(handle)));
  const cardSays = (text: string) =>
    until(
      `“${text}” on the card`,
      async () => ((await firefox.page.textAbove(".card"))?.includes(text) ? true : null),
      { told: async () => String(await firefox.page.textAbove(".card")) },
    );
  const press = (name: string) => firefox.page.pressIn(name, () => sandbox.portals.truth.find(name));

  it("registers the sign-in app with the guide's card", async () => {
    const { page } = firefox;
    await page.goto(firefox.extensionUrl("popup/welcome.html"));
    const before = await page.windows();
    await page.press("button", "Register it with the guide");
    await page.switchTo(await another("the portal's tab", before));
    await cardSays("Register the sign-in app");
    await page.pressAbove(/^Fill “TextUs Setup sign-in”/);
    await cardSays("Choose Single-page application (SPA)");
    await press("platform");
    await press("platform:spa");
    await page.pressAbove(/^Fill “https:/);
    await cardSays("Choose Register");
    await press("register");
    await cardSays("The sign-in app is ready");
    const made = sandbox.world.tenant.applications.at(-1);
    expect(made?.spa.redirectUris).toEqual([expect.stringMatching(/\.extensions\.allizom\.org\/$/)]);
  });

  it("signs in from the card; the popup, or its page in a tab, opens by itself", async () => {
    const { page } = firefox;
    const { username, password } = accountOf(sandbox, "admin@contoso.com");
    const before = await page.windows();
    await page.pressAbove("Sign in now");
    await page.switchTo(await another("the sign-in window", before));
    await page.fill("Email", username);
    await page.fill("Password", password);
    await page.press("button", "Sign in");
    await page.press("button", "Accept");
    // Microsoft's window closes, and the popup opens over the tab in front.
    await page.switchTo(before[0] ?? "");
    // Where Firefox wants a click for a popup, the same page opens in a tab (browsers-39).
    const place = Number.parseInt(firefox.version, 10) >= 153 ? "POPUP" : "TAB";
    await until(`the popup to open by itself as a ${place}`, async () => {
      const shown = await page.evaluate(
        `return browser.runtime.getContexts({ contextTypes: ["${place}"] }).then((all) => all.filter(({ documentUrl }) => documentUrl.endsWith("/popup/index.html")).length)`,
      );
      return shown === 1 ? true : null;
    });
  });

  it("goes to the plan", async () => {
    const { page } = firefox;
    // What is in a popup can't be driven in Firefox: the same page in a tab.
    await page.goto(firefox.extensionUrl("popup/index.html"));
    await page.press("button", "Continue with Contoso Sales");
    await page.sees("Nothing changes before you confirm.");
  });
});
