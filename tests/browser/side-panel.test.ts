import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Admin, createAdmin } from "../../drive/browser/admin.ts";
import { extensionId, pressIcon } from "../../drive/browser/chromium.ts";
import { killWorker, setupIs, storedIn } from "../../drive/browser/extension.ts";
import type { Popup } from "../../drive/browser/popup.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { accountOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { overflowsIn } from "./support/overflows.ts";
import { violationsIn } from "./support/popup-axe.ts";

const button = (name: string | RegExp) => ({ role: "button", name });
const heading = (name: string | RegExp) => ({ role: "heading", name });
const menuItem = (name: string) => ({ role: "menuitem", name });
const openPanel = "Open in the side panel";
const pictures = process.env.PANEL_PICTURES ?? "";

/** The real side panel of Chromium, which a person opens from the real popup and by the toolbar icon. */
describe("The side panel", () => {
  let stage: Stage;
  /** At the panel instead of the popup. */
  let admin: Admin;
  let popup: Popup;
  let panel: Popup;

  const shown = async (page: "index" | "panel"): Promise<number> =>
    (await stage.browser.cdp.find("page", `chrome-extension://${extensionId}/popup/${page}.html`)).length;
  const isGone = (page: "index" | "panel") =>
    until(`${page} to be gone`, async () => ((await shown(page)) === 0 ? true : null));
  const openFromMenu = async (): Promise<void> => {
    await popup.press(button("More"));
    await popup.press(menuItem(openPanel));
    await isGone("index");
  };
  const behavior = () => stage.browser.desk.evaluate("chrome.sidePanel.getPanelBehavior()");

  /** In each width that it can have, as to somebody who has chosen light or dark. */
  const fits = async (name: string): Promise<void> => {
    for (const scheme of ["light", "dark"] as const) {
      await panel.inColors(scheme);
      for (const width of [320, 400, 480]) {
        await panel.resize(width, 800);
        const look = `${name}-${width}-${scheme}`;
        if (pictures) await panel.screenshot({ path: `${pictures}/${look}.png` });
        expect(await panel.size(), look).toEqual({ width, height: 800 });
        expect(await overflowsIn(panel), look).toEqual([]);
        expect(await violationsIn(panel), look).toEqual([]);
      }
    }
  };

  beforeAll(async () => {
    stage = await setStage("contoso");
    const { browser, sandbox } = stage;
    ({ popup, panel } = browser);
    admin = createAdmin({ ...browser, popup: panel }, accountOf(sandbox, "admin@contoso.com"));
  });
  afterAll(() => stage?.close());

  it("opens from the popup's menu, which closes the popup, and shows the guide where the popup showed it", async () => {
    await popup.press(button("Guide me through the portals"));
    await popup.sees(button("Turn on the guide"));
    await openFromMenu();
    await panel.sees(button("Turn on the guide"));
    expect(await storedIn(stage.browser, "session")).not.toHaveProperty("panel-shows");
    await panel.press(button("More"));
    await panel.sees(menuItem("Options"));
    expect(await panel.find(menuItem(openPanel))).toBeNull();
    await panel.key("Escape");
  });

  it("shows the set-up when it is asked for that, although it is open with something else", async () => {
    await popup.sees(button("Auto-configure"));
    await openFromMenu();
    await panel.sees(button("Auto-configure"));
    expect(await shown("panel")).toBe(1);
  });

  it("stays open beside the sign-in window, and no popup comes back over it", async () => {
    await admin.signIn();
    await panel.sees({ role: "radio", name: "Contoso Sales" });
    expect([await shown("panel"), await shown("index")]).toEqual([1, 0]);
  });

  /** Both load some parts a moment later than others. */
  const showTheSame = () =>
    until("popup and panel to show the same", async () => {
      const [one, other] = [await popup.shown(), await panel.shown()];
      return one.length > 5 && JSON.stringify(one) === JSON.stringify(other) ? true : null;
    });

  it("goes on with a run while the popup is closed, and shows the same as the popup while it is open", async () => {
    const { browser, sandbox } = stage;
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
    await popup.sees({ role: "list", name: "Plan" });
    await showTheSame();
    sandbox.setLatency(3_000);
    await admin.confirm();
    await setupIs(browser, "the run to begin", ({ phase }) => phase === "running");
    await popup.sees({ role: "list", name: "Progress" });
    await panel.sees({ role: "list", name: "Progress" });
    await popup.close();
    await fits("progress");
    // Nobody opens anything that would wake the next one.
    await killWorker(browser);
    sandbox.setLatency(0);
    await admin.finish();
    await panel.sees(heading("Ready, and tested"));
    await popup.sees(heading("Ready, and tested"));
    await showTheSame();
  });

  it("fits from 320 to 480 px in light and dark, and is clean for axe", () => fits("credentials"));

  it("is what the toolbar icon opens and closes once that is chosen in the options, and the popup no more", async () => {
    const { browser } = stage;
    await popup.close();
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${extensionId}/popup/options.html`);
    expect(await behavior()).toEqual({ openPanelOnActionClick: false });
    await options.getByRole("combobox", { name: "The toolbar icon opens" }).selectOption("The side panel");
    await until("the browser to know", async () =>
      JSON.stringify(await behavior()).includes("true") ? true : null,
    );
    await pressIcon(browser, options);
    await isGone("panel");
    await pressIcon(browser, options);
    await panel.sees(heading("Ready, and tested"));
    expect(await shown("index")).toBe(0);
    await options.getByRole("combobox", { name: "The toolbar icon opens" }).selectOption("The popup");
    await until("the browser to know", async () =>
      JSON.stringify(await behavior()).includes("false") ? true : null,
    );
    await pressIcon(browser, options);
    await until("the popup", async () => ((await shown("index")) === 1 ? true : null));
    expect(await shown("panel")).toBe(1);
    await options.close();
  });

  it("is made the icon's again by each worker that starts", async () => {
    const { browser } = stage;
    await popup.close();
    await browser.desk.evaluate('chrome.storage.local.set({ "icon-opens": "panel" })');
    await killWorker(browser);
    await browser.desk.evaluate('chrome.runtime.sendMessage({ command: "log.recent", input: {} })');
    await until("the browser to know", async () =>
      JSON.stringify(await behavior()).includes("true") ? true : null,
    );
  });
});
