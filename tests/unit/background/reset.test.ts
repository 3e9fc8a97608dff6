import { describe, expect, it, vi } from "vitest";
import { createReset, parseResetNote } from "../../../background/reset.ts";
import { createStorageArea } from "../../../src/browser/storage.ts";
import { localKeys } from "../../../src/contract/commands.ts";
import { fakeBrowser } from "../browser/fake-browser.ts";

function start({ changing = false } = {}) {
  const browser = fakeBrowser();
  const lines: string[] = [];
  const cleared = vi.fn(async () => {});
  const welcome = vi.fn(async () => {});
  const make = () =>
    createReset({
      browser: browser.api,
      note: createStorageArea(browser.api.storage.local).item(localKeys.resetting, parseResetNote),
      isBusy: async () => changing,
      clearClipboard: cleared,
      welcome,
      log: { info: () => {}, warn: (event, facts) => lines.push(`${event} ${facts?.part}`) },
    });
  return { browser, lines, cleared, welcome, make };
}

/** As it is in the middle of everything. */
async function fill(browser: ReturnType<typeof fakeBrowser>): Promise<void> {
  await browser.storage.local.set({
    setup: { version: 1 },
    finished: [],
    options: { clientId: "x", tenant: "y" },
    clipboard: { afterSeconds: 60, dueAt: 42, failed: false },
  });
  await browser.storage.session.set({ secrets: [{ clientSecret: "s" }], msal: {} });
  browser.permissions.add("https://contoso.crm4.dynamics.com/*");
  browser.permissions.add("https://login.microsoftonline.com/*");
  browser.scripts.set("guide-card", { id: "guide-card" });
  browser.alarms.set("deferred-jobs", 1);
  browser.badge.text = "!";
  browser.iconPopup = "";
}

describe("a reset", () => {
  it("notes the request, and restarts the extension", async () => {
    const { browser, make } = start();
    await fill(browser);
    expect(await make().begin()).toBe(true);
    expect(browser.storage.local.data.get("resetting")).toBe("begun");
    await vi.waitFor(() => expect(browser.reloads).toBe(1));
    // Nothing else yet: the old worker may still be writing.
    expect(browser.storage.session.data.has("secrets")).toBe(true);
  });

  it("is refused while something in a tenant is changing, and leaves no note", async () => {
    const { browser, make } = start({ changing: true });
    expect(await make().begin()).toBe(false);
    expect(browser.storage.local.data.size).toBe(0);
    expect(browser.reloads).toBe(0);
  });

  it("leaves nothing, keeps what the manifest has, clears a waiting secret off the clipboard, and welcomes", async () => {
    const { browser, make, cleared, welcome, lines } = start();
    await fill(browser);
    await make().begin();
    await make().finish();
    expect([...browser.storage.local.data.keys()]).toEqual([]);
    expect([...browser.storage.session.data.keys()]).toEqual([]);
    expect([...browser.permissions]).toEqual(["https://login.microsoftonline.com/*"]);
    expect([browser.scripts.size, browser.alarms.size, browser.badge.text]).toEqual([0, 0, ""]);
    expect(cleared).toHaveBeenCalledOnce();
    expect(welcome).toHaveBeenCalledOnce();
    expect(lines).toEqual([]);
    await make().finish();
    expect(welcome).toHaveBeenCalledOnce();
  });

  it("touches nothing when it starts without a note", async () => {
    const { browser, make, welcome } = start();
    await fill(browser);
    await make().finish();
    expect(browser.storage.local.data.size).toBe(4);
    expect(browser.permissions.size).toBe(2);
    expect(welcome).not.toHaveBeenCalled();
  });

  it("is taken up by the next worker when one died, or when the browser did not allow the removal", async () => {
    const { browser, make, welcome, lines } = start();
    await fill(browser);
    await make().begin();
    browser.storage.local.beforeWrite = async () => {
      throw new Error("no room");
    };
    await make().finish();
    expect(lines).toEqual(["reset.failed local"]);
    expect(welcome).not.toHaveBeenCalled();
    expect(browser.storage.local.data.get("resetting")).toBe("begun");
    browser.storage.local.beforeWrite = async () => {};
    await make().finish();
    expect(browser.storage.local.data.size).toBe(0);
    expect(welcome).toHaveBeenCalledOnce();
  });
});
