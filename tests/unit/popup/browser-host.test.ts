import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBrowserHost } from "../../../popup/host/browser-host.ts";
import { CommandRefusedError } from "../../../popup/host/send-command.ts";
import { mayCall } from "../../../src/browser/permissions.ts";
import { organizationOf } from "../../../src/credentials/organization-url.ts";
import { wrongAddresses } from "../../support/wrong-addresses.ts";
import { fakeBrowser } from "../browser/fake-browser.ts";

const origin = "https://contoso.crm4.dynamics.com";
const stored = (id: string) => ({ version: 1, id, phase: "start", environments: [], progress: [] });
let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
});

describe("a page's host", () => {
  it("gets what the background answers", async () => {
    const seen: unknown[] = [];
    browser.events.message.addListener(async (message) => {
      seen.push(message);
      return { ok: true, output: { saved: true } };
    });
    const saved = await createBrowserHost(browser.api).send("options.set", { tenant: "", clientId: "x" });
    expect(saved).toEqual({ saved: true });
    expect(seen).toEqual([{ command: "options.set", input: { tenant: "", clientId: "x" } }]);
  });

  it("is told by an error when it was refused", async () => {
    browser.events.message.addListener(async () => ({ ok: false, refusal: "invalid-input" }));
    const error = await createBrowserHost(browser.api)
      .send("setup.confirm", { planId: "" })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CommandRefusedError);
    expect(error).toMatchObject({ refusal: "invalid-input", message: "setup.confirm: invalid-input" });
  });

  it("reads the stored set-up and follows its changes", async () => {
    await browser.storage.session.set({ setup: stored("one") });
    const seen: unknown[] = [];
    const stop = new AbortController();
    const host = createBrowserHost(browser.api);
    await new Promise<void>((resolve) => {
      host.followSetup((state) => {
        seen.push(state?.id ?? null);
        resolve();
      }, stop.signal);
    });
    await browser.storage.session.set({ setup: stored("two") });
    await browser.storage.session.remove("setup");
    stop.abort();
    await browser.storage.session.set({ setup: stored("three") });
    expect(seen).toEqual(["one", "two", null]);
  });

  it("asks for one organization's origin, and the background sees it", async () => {
    const host = createBrowserHost(browser.api);
    expect(await mayCall(browser.api, origin)).toBe(false);
    browser.grants = false;
    expect(await host.requestOrigin(origin)).toBe(false);
    browser.grants = true;
    expect(await host.requestOrigin(origin)).toBe(true);
    expect([...browser.permissions]).toEqual([`${origin}/*`]);
    expect(await mayCall(browser.api, origin)).toBe(true);
    expect(host.version).toBe("1.2.3");
  });

  it.each(wrongAddresses.filter(([, address]) => organizationOf(address) === null))(
    "asks the browser for nothing where the address is %s",
    async (_, address) => {
      const host = createBrowserHost(browser.api);
      browser.grants = true;
      if (URL.canParse(address)) browser.permissions.add(`${new URL(address).origin}/*`);
      const before = [...browser.permissions];
      expect(await host.requestOrigin(address)).toBe(false);
      expect(await mayCall(browser.api, address)).toBe(false);
      expect([...browser.permissions]).toEqual(before);
    },
  );

  describe("and the panel", () => {
    const panelHost = (open: (where: { readonly windowId: number }) => Promise<void>) => {
      const close = vi.fn();
      const created: unknown[] = [];
      vi.stubGlobal("window", { close });
      Object.assign(browser.api, { sidePanel: { open, setPanelBehavior: async () => {} } });
      Object.assign(browser.api.tabs, {
        getCurrent: async () => undefined,
        create: async (tab: unknown) => created.push(tab),
      });
      return { close, created, host: createBrowserHost(browser.api) };
    };
    afterEach(() => vi.unstubAllGlobals());

    it("opens it on the stack of the click, with what it shall show on its way, then closes the popup", async () => {
      const open = vi.fn(async () => {});
      const { close, host } = panelHost(open);
      host.panel?.open("guide");
      expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: -2 });
      await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
      expect(browser.storage.session.data.get("panel-shows")).toBe("guide");
    });

    it("opens the panel's page in a tab where the browser refuses", async () => {
      const { close, created, host } = panelHost(async () => Promise.reject(new Error("no user gesture")));
      host.panel?.open("set-up");
      await vi.waitFor(() => expect(created).toHaveLength(1));
      expect(JSON.stringify(created)).toContain("popup/panel.html");
      expect(close).not.toHaveBeenCalled();
    });

    it("shows once what it was opened for", async () => {
      const { host } = panelHost(async () => {});
      const seen: unknown[] = [];
      await browser.storage.session.set({ "panel-shows": "guide" });
      const stop = new AbortController();
      host.panel?.followShows((shows) => seen.push(shows), stop.signal);
      await vi.waitFor(() => expect(browser.storage.session.data.has("panel-shows")).toBe(false));
      await browser.storage.session.set({ "panel-shows": "what an older version wrote" });
      expect(seen).toEqual(["guide", null, null]);
      stop.abort();
    });

    it("has none in a browser without one, and Firefox's sidebar", () => {
      expect(createBrowserHost(browser.api).panel).toBeNull();
      Object.assign(browser.api, { sidebarAction: { open: async () => {} } });
      expect(createBrowserHost(browser.api).panel?.kind).toBe("sidebar");
    });
  });
});
