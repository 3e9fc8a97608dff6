import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extensionId } from "../../drive/browser/chromium.ts";
import { paste } from "../../drive/browser/clipboard.ts";
import { storedIn } from "../../drive/browser/extension.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { until } from "../../drive/browser/until.ts";
import { type Firefox, launchFirefox } from "./support/firefox.ts";
import { allowRestart, keysOf } from "./support/reset-page.ts";
import { tenantHolds } from "./support/tenant-holds.ts";

const button = (name: string) => ({ role: "button", name });

describe("Reset everything", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage("contoso");
    await allowRestart(stage.browser);
    const { admin } = stage;
    await admin.signIn();
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
    await admin.confirm();
    await admin.finish();
  });
  afterAll(() => stage?.close());

  it("leaves the extension as after its installation, and the tenant as it was", async () => {
    const { admin, browser, sandbox } = stage;
    const { clientSecret } = await admin.copyAll();
    expect(JSON.stringify(await storedIn(browser, "session"))).toContain(clientSecret);
    const before = tenantHolds(sandbox);
    const requests = sandbox.requests.length;

    await browser.popup.press(button("More"));
    await browser.popup.press({ role: "menuitem", name: "Reset everything" });
    await browser.popup.sees({ role: "StaticText", name: /^It is wiped, and nobody can show it again\./ });
    await browser.popup.press(button("Reset everything"));
    await browser.popup.sees({ role: "heading", name: "Reset everything now?" });
    // The extension's own pages go with it, and it opens its first one.
    await browser.popup.press(button("Reset everything"));
    const page = await until(
      "the welcome page",
      async () => browser.context.pages().find((one) => one.url().endsWith("/popup/welcome.html")) ?? null,
    );
    await page.getByRole("button", { name: "Register it with the guide" }).waitFor();

    const left = await until("nothing to be left", async () => {
      const now = await keysOf((expression) => page.evaluate(expression));
      return now.local.includes("resetting") ? null : now;
    });
    // A set-up that nobody has begun is what every worker writes.
    expect(left).toEqual({
      local: ["setup", "welcome"],
      session: ["setup"],
      origins: [],
      scripts: 0,
      alarms: [],
      databases: 0,
      badge: "",
    });
    expect(await paste(browser.context)).toBe("");
    expect(tenantHolds(sandbox)).toEqual(before);
    expect(sandbox.requests).toHaveLength(requests);
  });

  it("starts over afterwards: no sign-in app, nobody signed in, no set-up", async () => {
    const { context } = stage.browser;
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup/index.html`);
    await page.getByRole("heading", { name: "Connect Dynamics 365 to TextUs" }).waitFor();
    await page.getByRole("button", { name: "Set up the sign-in app" }).waitFor();
    await page.getByRole("button", { name: "More" }).click();
    expect(await page.getByRole("menuitem").allTextContents()).toEqual([
      "Guide me through the portals",
      "Open in the side panel",
      "Options",
      "Help",
      "About",
      "Copy details for support",
      "Reset everything",
    ]);
  });

  it("has a Help and an About that open what ships with the extension", async () => {
    const { context } = stage.browser;
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup/index.html`);
    await page.getByRole("button", { name: "More" }).click();
    const help = context.waitForEvent("page");
    await page.getByRole("menuitem", { name: "Help" }).click();
    await (await help).getByRole("heading", { level: 1 }).waitFor();
    expect((await help).url()).toMatch(/\/refusals\.html$/);
    await page.bringToFront();
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "About" }).click();
    for (const name of ["Privacy", "License of this extension", "Licenses of the libraries in it"]) {
      const opened = context.waitForEvent("page");
      await page.getByRole("link", { name }).click();
      const text = await (await opened).locator("body").textContent();
      expect(text?.length).toBeGreaterThan(400);
      await (await opened).close();
    }
  });
});

describe("Reset everything in Firefox", () => {
  let stage: Stage | undefined;
  let firefox: Firefox;

  beforeAll(async () => {
    stage = await setStage("contoso");
    firefox = await launchFirefox(stage.sandbox);
  });
  afterAll(async () => {
    await firefox?.close();
    await stage?.close();
  });

  it("wipes what is stored, and opens the first page", async () => {
    const { page, extensionUrl } = firefox;
    await page.goto(extensionUrl("popup/index.html"));
    await page.evaluate(
      "return browser.storage.local.set({ options: { clientId: '5e7a11ed-0000-4000-8000-00000000c11d', tenant: 'contoso.com' } })",
    );
    // The extension's own tabs are closed, and with its last tab Firefox ends.
    await page.evaluate("return browser.tabs.create({ url: 'about:blank', active: false })");
    await page.press("button", "More");
    await page.press("menuitem", "Reset everything");
    const before = await page.windows();
    await page.press("button", "Reset everything");
    // What lies behind a modal dialog is there for WebDriver, so it is told by the dialog.
    await page.evaluate("document.querySelector('dialog[open] .button-primary').click()");
    const welcome = await until("the welcome page", async () =>
      (await page.windows()).find((one) => !before.includes(one)),
    );
    await page.switchTo(welcome);
    await page.sees("Register it with the guide");
    const left = await until("nothing to be left", async () => {
      const now = await keysOf((expression) => page.evaluate(`return ${expression}`));
      return now.local.includes("resetting") ? null : now;
    });
    expect(left).toMatchObject({
      local: ["setup", "welcome"],
      session: ["setup"],
      origins: [],
      scripts: 0,
      alarms: [],
    });
  });
});
