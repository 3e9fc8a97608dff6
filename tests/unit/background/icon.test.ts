import { beforeEach, describe, expect, it, vi } from "vitest";
import { createIcon } from "../../../background/icon.ts";
import { iconCommands } from "../../../background/icon-commands.ts";
import { createStorageArea } from "../../../src/browser/storage.ts";
import { type FakeBrowser, fakeBrowser } from "../browser/fake-browser.ts";
import { fakeSetup, send, startBackground } from "./start-background.ts";

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
});

/** As Chromium is. */
function withPanel() {
  const setPanelBehavior = vi.fn(async (_: { readonly openPanelOnActionClick: boolean }) => {});
  Object.assign(browser.api, { sidePanel: { open: async () => {}, setPanelBehavior } });
  return setPanelBehavior;
}
/** As Firefox is. */
function withSidebar() {
  const toggle = vi.fn(async () => {});
  Object.assign(browser.api, { sidebarAction: { open: async () => {}, toggle } });
  return toggle;
}
const icon = () => {
  const local = createStorageArea(browser.api.storage.local);
  const made = createIcon(browser.api, local);
  return { ...made, choose: iconCommands({ icon: made, local })["icon.opens"] };
};

describe("the toolbar icon", () => {
  it("opens what is chosen in Chromium, and again with each worker", async () => {
    const setPanelBehavior = withPanel();
    expect(await icon().choose({ opens: "panel" })).toEqual({ accepted: true });
    expect(browser.storage.local.data.get("icon-opens")).toBe("panel");
    await icon().apply();
    await icon().choose({ opens: "popup" });
    expect(setPanelBehavior.mock.calls.map(([to]) => to.openPanelOnActionClick)).toEqual([true, true, false]);
    expect(browser.iconPopup).toBeNull();
  });

  it("has no popup in Firefox where it opens the sidebar, and the manifest's again afterwards", async () => {
    withSidebar();
    await icon().choose({ opens: "panel" });
    expect(browser.iconPopup).toBe("");
    browser.iconPopup = null;
    await icon().apply();
    expect(browser.iconPopup).toBe("");
    await icon().choose({ opens: "popup" });
    expect(browser.iconPopup).toBeNull();
  });

  it("is left alone where nobody has chosen, and where the browser has no panel", async () => {
    const setPanelBehavior = withPanel();
    const mine = icon();
    await mine.apply();
    expect(mine.opens()).toBeNull();
    expect(setPanelBehavior).not.toHaveBeenCalled();
    browser = fakeBrowser();
    const another = icon();
    await another.choose({ opens: "panel" });
    expect(another.opens()).toBe("panel");
    expect(browser.iconPopup).toBeNull();
  });

  it("opens the popup where what is stored is damaged", async () => {
    const setPanelBehavior = withPanel();
    browser.storage.local.data.set("icon-opens", { opens: "panel" });
    await icon().apply();
    expect(setPanelBehavior).toHaveBeenCalledExactlyOnceWith({ openPanelOnActionClick: false });
  });

  it("opens the sidebar on the stack of Firefox's click, by a worker that has only started", () => {
    const toggle = withSidebar();
    startBackground(browser, fakeSetup());
    browser.events.iconClicked.emit();
    expect(toggle).toHaveBeenCalledOnce();
  });

  it("does nothing more than that: Chromium's own panel needs no listener", () => {
    withPanel();
    startBackground(browser, fakeSetup());
    expect(browser.events.iconClicked.listeners.size).toBe(0);
  });

  it("opens what was chosen once a worker has started, and the popup after a reset", async () => {
    const setPanelBehavior = withPanel();
    browser.storage.local.data.set("icon-opens", "panel");
    await startBackground(browser, fakeSetup()).ready;
    expect(setPanelBehavior).toHaveBeenLastCalledWith({ openPanelOnActionClick: true });
    expect(await send(browser, "reset.everything")).toMatchObject({ ok: true });
    await startBackground(browser, fakeSetup()).ready;
    expect(setPanelBehavior).toHaveBeenLastCalledWith({ openPanelOnActionClick: false });
    expect(browser.storage.local.data.has("icon-opens")).toBe(false);
  });
});
