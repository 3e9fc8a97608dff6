import { beforeEach, describe, expect, it } from "vitest";
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
});
