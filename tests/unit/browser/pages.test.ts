import { beforeEach, describe, expect, it } from "vitest";
import { CommandRefusedError, createPageBrowser } from "../../../popup/host/pages.ts";
import { mayCall } from "../../../src/browser/permissions.ts";
import { fakeBrowser } from "./fake-browser.ts";

const origin = "https://contoso.crm4.dynamics.com";
const stored = (id: string) => ({ version: 1, id, phase: "start", environments: [], progress: [] });
let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
});

describe("a page", () => {
  it("gets what the background answers", async () => {
    const seen: unknown[] = [];
    browser.events.message.addListener(async (message) => {
      seen.push(message);
      return { ok: true, output: { saved: true } };
    });
    expect(
      await createPageBrowser(browser.api).sendCommand("options.set", { tenant: "", clientId: "x" }),
    ).toEqual({
      saved: true,
    });
    expect(seen).toEqual([{ command: "options.set", input: { tenant: "", clientId: "x" } }]);
  });

  it("is told by an error when it was refused", async () => {
    browser.events.message.addListener(async () => ({ ok: false, refusal: "invalid-input" }));
    const error = await createPageBrowser(browser.api)
      .sendCommand("setup.confirm", { planId: "" })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CommandRefusedError);
    expect(error).toMatchObject({ refusal: "invalid-input", message: "setup.confirm: invalid-input" });
  });

  it("reads the stored set-up and follows its changes", async () => {
    await browser.storage.local.set({ setup: stored("one") });
    const seen: unknown[] = [];
    const stop = new AbortController();
    const page = createPageBrowser(browser.api);
    page.followSetup((state) => seen.push(state?.id ?? null), stop.signal);
    expect((await page.setup())?.id).toBe("one");
    await browser.storage.local.set({ setup: stored("two") });
    await browser.storage.local.remove("setup");
    stop.abort();
    await browser.storage.local.set({ setup: stored("three") });
    expect(seen).toEqual(["two", null]);
  });

  it("asks for one organization's origin, and the background sees it", async () => {
    const page = createPageBrowser(browser.api);
    expect(await mayCall(browser.api, origin)).toBe(false);
    browser.grants = false;
    expect(await page.requestOrigin(origin)).toBe(false);
    browser.grants = true;
    expect(await page.requestOrigin(`${origin}/main.aspx?x=1`)).toBe(true);
    expect([...browser.permissions]).toEqual([`${origin}/*`]);
    expect(await mayCall(browser.api, origin)).toBe(true);
    expect(page.version).toBe("1.2.3");
  });
});
