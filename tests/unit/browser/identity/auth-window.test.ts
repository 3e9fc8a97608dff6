import { beforeEach, describe, expect, it, vi } from "vitest";
import { createAuthWindow, parseOpenedWindow } from "../../../../background/identity/auth-window.ts";
import { createStorageArea } from "../../../../src/browser/storage.ts";
import { eventually } from "../../../support/eventually.ts";
import { fakeBrowser } from "../fake-browser.ts";

const url = "https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize?state=s1";

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  browser.launch = () => new Promise(() => {});
});

/** The window as one life of the worker has it. */
const worker = () =>
  createAuthWindow({
    browser: browser.api,
    opened: createStorageArea(browser.api.storage.session).item("sign-in-window", parseOpenedWindow),
  });
/** Id of the window that is remembered, null when only its request is. */
const known = (): unknown =>
  (browser.storage.session.data.get("sign-in-window") as { window: unknown } | undefined)?.window;
const never = new AbortController().signal;
/** Until the window is open and its request is remembered; `window`: its id, or null while it is not recognised. */
const isOpen = (window: number | null) =>
  eventually(() => {
    expect(browser.windows.size).toBe(1);
    expect(known()).toBe(window);
  });

describe("Microsoft's window", () => {
  it("brings back the address that it was sent to, and is forgotten", async () => {
    browser.launch = async () => {
      await isOpen(1);
      return "https://x.chromiumapp.org/#code=c";
    };
    expect(await worker().ask(url, never)).toBe("https://x.chromiumapp.org/#code=c");
    expect(browser.storage.session.data.has("sign-in-window")).toBe(false);
    expect(browser.events.tabCreated.listeners.size + browser.events.tabUpdated.listeners.size).toBe(0);
  });

  it("is closed when the sign-in is cancelled, so that another can begin", async () => {
    const stop = new AbortController();
    const window = worker();
    const asked = window.ask(url, stop.signal);
    await isOpen(1);
    stop.abort(new Error("cancelled"));
    await expect(asked).rejects.toThrow("cancelled");
    expect(browser.windows.size).toBe(0);
    browser.launch = async () => "second";
    expect(await window.ask(url, never)).toBe("second");
  });

  it("is closed when it appears after the cancellation", async () => {
    const stop = new AbortController();
    const asked = worker().ask(url, stop.signal);
    await eventually(() => expect(browser.windows.size).toBe(1));
    stop.abort(new Error("cancelled"));
    await expect(asked).rejects.toThrow("cancelled");
    expect(browser.windows.size).toBe(0);
  });

  it("that a worker left open when it died is closed before the next", async () => {
    void worker()
      .ask(url, never)
      .catch(() => undefined);
    await eventually(() => expect(known()).toBe(1));
    browser.launch = async () => "second";
    expect(await worker().ask(url, never)).toBe("second");
    expect(browser.windows.size).toBe(0);
  });

  it("that a worker left open before it had recognised it is found by its request", async () => {
    browser.quiet = true;
    void worker()
      .ask(url, never)
      .catch(() => undefined);
    await isOpen(null);
    browser.launch = async () => "second";
    expect(await worker().ask(url.replace("s1", "s2"), never)).toBe("second");
  });

  it("is recognised when its tab gets its address later", async () => {
    browser.showsAddress = false;
    void worker()
      .ask(url, never)
      .catch(() => undefined);
    await isOpen(null);
    const tab = (address: string, windowId = 1) => ({ id: 7, windowId, url: address });
    browser.events.tabUpdated.emit(7, {}, tab("about:blank"));
    browser.events.tabUpdated.emit(8, {}, tab("https://login.microsoftonline.com/authorize?state=other", 5));
    expect(known()).toBeNull();
    browser.events.tabUpdated.emit(7, {}, tab(url));
    await eventually(() => expect(known()).toBe(1));
  });

  it("that can't be recognised does not hold up a cancellation for ever", async () => {
    browser.showsAddress = false;
    vi.useFakeTimers();
    const stop = new AbortController();
    const asked = expect(worker().ask(url, stop.signal)).rejects.toThrow("cancelled");
    await vi.advanceTimersByTimeAsync(10);
    stop.abort(new Error("cancelled"));
    await vi.advanceTimersByTimeAsync(4_000);
    await asked;
    vi.useRealTimers();
    await expect(worker().ask(url, never)).rejects.toThrow("Only one web auth flow");
  });

  it("is not opened for a sign-in that was cancelled before", async () => {
    await expect(worker().ask(url, AbortSignal.abort(new Error("cancelled")))).rejects.toThrow("cancelled");
    expect(browser.windows.size).toBe(0);
  });
});
