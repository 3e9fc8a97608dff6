import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extensionId } from "../../drive/browser/chromium.ts";
import { setupIs, storedSetup } from "../../drive/browser/extension.ts";
import { completeSignIn, signInWindow } from "../../drive/browser/sign-in-window.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { accountOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { tenantHolds } from "./support/tenant-holds.ts";

describe("A popup that closes", () => {
  let stage: Stage;
  const badge = () => stage.browser.desk.evaluate("chrome.action.getBadgeText({})");

  beforeAll(async () => {
    stage = await setStage("contoso");
  });

  afterAll(() => stage?.close());

  it("does not stop a sign-in: the popup reopens afterwards, with the environments", async () => {
    const { browser, sandbox } = stage;
    const { popup } = browser;
    const window = await signInWindow(browser.context, () =>
      popup.press({ role: "button", name: "Auto-configure" }),
    );
    await popup.close();
    await completeSignIn(window, accountOf(sandbox, "admin@contoso.com"));
    await setupIs(browser, "environments", ({ environments }) => environments.length > 0);
    // Nobody has pressed the toolbar icon.
    await until("the popup to come back", async () =>
      (await browser.cdp.find("page", `chrome-extension://${extensionId}/popup/index.html`)).length > 0
        ? true
        : null,
    );
    await popup.sees({ role: "radio", name: "Contoso Sales" });
  });

  it("does not stop a run: it goes on with nobody watching", async () => {
    const { admin, browser, sandbox } = stage;
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
    // Long enough for a busy machine to open the popup while the run is at work.
    sandbox.setLatency(3_000);
    await admin.confirm();
    await setupIs(browser, "the run to begin", ({ phase }) => phase === "running");
    await browser.popup.close();
    const seen = sandbox.requests.length;
    await until("requests without a popup", async () => (sandbox.requests.length > seen + 3 ? true : null));
    expect(browser.popup.isOpen()).toBe(false);
    expect(await badge()).toMatch(/^\d+\/\d+$/);
  });

  it("shows the run's progress when it opens, and then the credentials", async () => {
    const { admin, browser, sandbox } = stage;
    await browser.popup.sees({ role: "list", name: "Progress" });
    expect((await storedSetup(browser))?.phase).toBe("running");
    await browser.popup.says("The work goes on without this window.");
    await browser.popup.close();
    sandbox.setLatency(0);
    await admin.finish();
    await browser.popup.sees({ role: "heading", name: "Ready, and tested" });
    await browser.popup.sees({ role: "button", name: "Copy all four" });
    expect(await badge()).toBe("✓");
    expect(tenantHolds(sandbox).applications).toHaveLength(1);
  });
});
