import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBase } from "../../../background/base.ts";
import type { Background } from "../../../background/create-background.ts";
import { createFront } from "../../../background/front.ts";
import { type BackgroundEvents, listen } from "../../../background/listen.ts";
import { clouds } from "../../../src/clouds/table.ts";
import { type FakeBrowser, fakeBrowser, fakeEvent } from "../browser/fake-browser.ts";
import { send } from "./start-background.ts";

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** A front over a rest that notes when it is loaded and what it is told. */
function startFront() {
  const told: unknown[][] = [];
  let loads = 0;
  let fails = 0;
  const note =
    (name: string) =>
    (...values: unknown[]): void =>
      void told.push([name, ...values]);
  const events: BackgroundEvents = {
    onMessage: async (message) => {
      told.push(["message", message]);
      return { ok: true, output: "of the rest" };
    },
    onStarted: note("started"),
    onInstalled: note("installed"),
    onHostsChanged: note("hosts"),
    onAlarm: note("alarm"),
    onConnect(port) {
      told.push(["connect", port.name]);
      port.onMessage.addListener((message) => void told.push(["port", message]));
      port.onDisconnect.addListener(() => void told.push(["gone"]));
      port.onDisconnect.addListener(() => void told.push(["gone, told to another"]));
    },
    onTabCreated: note("tab created"),
    onTabRemoved: note("tab removed"),
    onShortcut: note("shortcut"),
    onNotificationClicked: note("notification"),
    onStored: note("stored"),
  };
  const whole: Background = { events, ready: Promise.resolve(), close: () => {} };
  const base = createBase({ browser: browser.api, buildClientId: "", cloud: clouds.public });
  const front = createFront({
    base,
    browser: browser.api,
    async load() {
      loads += 1;
      if (fails > 0) {
        fails -= 1;
        throw new Error("The script failed to import.");
      }
      return whole;
    },
  });
  listen(browser.api, front.events);
  return {
    front,
    told,
    loads: () => loads,
    failOnce: () => {
      fails = 1;
    },
  };
}

/** Until the front has taken up what was under way, or seen that nothing is. */
async function rest(front: { readonly ready: Promise<void> }): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
  await front.ready;
}

const atRest = { version: 1, phase: "start" };
const guideAtRest = {
  version: 1,
  on: false,
  progress: { task: "vendor", captured: { clientSecret: null } },
  check: null,
};

describe("the front of the worker", () => {
  it("listens to every event before anything is awaited", () => {
    // As in Firefox, whose icon tells of a click.
    Object.assign(browser.api, { sidebarAction: { toggle: async () => {} } });
    startFront();
    const { tabUpdated: _updated, ...events } = browser.events;
    for (const [name, event] of Object.entries(events)) {
      expect([name, event.listeners.size]).toEqual([name, 1]);
    }
  });

  it("answers what pages ask when they open, and loads the rest for the first thing to do", async () => {
    const { front, loads, told } = startFront();
    expect(await send(browser, "options.get")).toMatchObject({ ok: true, output: { clientId: null } });
    expect(await send(browser, "credentials.held")).toEqual({ ok: true, output: [] });
    expect(await send(browser, "log.recent")).toEqual({ ok: true, output: [] });
    await rest(front);
    expect(loads()).toBe(0);
    expect(await send(browser, "setup.resume")).toEqual({ ok: true, output: "of the rest" });
    await send(browser, "setup.resume");
    expect(loads()).toBe(1);
    expect(told).toHaveLength(2);
    expect(browser.storage.local.accessLevel).toBe("TRUSTED_CONTEXTS");
  });

  it.each<[string, "local" | "session", string, unknown]>([
    ["a run", "session", "setup", { version: 1, phase: "running" }],
    ["a run of before the browser was closed", "local", "setup", { version: 1, phase: "running" }],
    ["a set-up of another version", "local", "setup", { version: 0, phase: "start" }],
    ["a damaged set-up", "session", "setup", "?"],
    ["a list that is being asked for", "session", "setup", { ...atRest, listing: true }],
    ["an undo", "local", "undo", {}],
    ["a new secret", "session", "rotation", {}],
    ["a sign-out", "local", "signing-out", "done"],
    ["a job", "local", "deferred-jobs", { unused: 1 }],
    ["the guide in a tab", "session", "guide-tabs", [[7, {}]]],
    ["a damaged list of tabs", "session", "guide-tabs", {}],
    ["the browser's question about the portals", "session", "guide-pending", {}],
    ["a guide that was on", "local", "guide", { ...guideAtRest, on: true }],
    ["a test of the four values", "session", "guide-check", { state: "testing" }],
    ["a damaged test of the four values", "session", "guide-check", "?"],
    [
      "a secret that is ticked",
      "local",
      "guide",
      { ...guideAtRest, progress: { task: "vendor", captured: { clientSecret: { text: "" } } } },
    ],
    ["a guide to the sign-in app", "local", "guide", { ...guideAtRest, progress: { task: "sign-in-app" } }],
    ["what an older version kept", "local", "inspection", {}],
  ])("takes up %s", async (_what, area, key, stored) => {
    browser.storage[area].data.set(key, stored);
    const { front, loads } = startFront();
    await rest(front);
    expect(loads()).toBe(1);
  });

  it("takes up a secret of the guide that is not ticked", async () => {
    browser.storage.local.data.set("guide", guideAtRest);
    browser.storage.session.data.set("secrets", [{ owner: "guide" }]);
    const { front, loads } = startFront();
    await rest(front);
    expect(loads()).toBe(1);
  });

  it("loads nothing where all is put away, and nothing for tabs that the guide is not in", async () => {
    browser.storage.local.data.set("setup", { version: 1, phase: "running" });
    browser.storage.session.data.set("setup", atRest);
    browser.storage.local.data.set("guide", guideAtRest);
    browser.storage.session.data.set("secrets", [{ owner: "run" }]);
    browser.storage.session.data.set("guide-tabs", []);
    const { front, loads, told } = startFront();
    browser.events.tabCreated.emit({ id: 1 });
    browser.events.tabRemoved.emit(1);
    browser.events.shortcut.emit("switch-to-guide");
    await browser.storage.local.set({ finished: [] });
    await rest(front);
    expect(loads()).toBe(0);
    browser.storage.session.data.set("guide-tabs", [[2, {}]]);
    browser.events.tabCreated.emit({ id: 3, openerTabId: 2 });
    await vi.waitFor(() => expect(told).toEqual([["tab created", { id: 3, openerTabId: 2 }]]));
  });

  it("takes up what can't be read", async () => {
    browser.storage.local.get = () => Promise.reject(new Error("disk"));
    const { front, loads } = startFront();
    await rest(front);
    expect(loads()).toBe(1);
  });

  it("lets the page that started the worker have its answer first", async () => {
    browser.storage.session.data.set("setup", { version: 1, phase: "running" });
    const { front, loads } = startFront();
    await vi.advanceTimersByTimeAsync(10);
    expect(await send(browser, "options.get")).toMatchObject({ ok: true });
    expect(loads()).toBe(0);
    await rest(front);
    expect(loads()).toBe(1);
  });

  it("loads the rest for what changes from outside", async () => {
    const { told } = startFront();
    browser.events.alarm.emit({ name: "deferred-jobs" });
    browser.events.permissionsAdded.emit({ origins: [] });
    browser.events.installed.emit();
    await browser.storage.managed.set({ clientId: "x" });
    await vi.waitFor(() =>
      expect(told.map(([name]) => name)).toEqual(["alarm", "hosts", "installed", "stored"]),
    );
  });

  it("tells of a tab that was opened before it tells of the frames in it", async () => {
    browser.storage.session.data.set("guide-tabs", [[2, {}]]);
    const { told } = startFront();
    const port = { name: "frame", onMessage: fakeEvent<[unknown]>(), onDisconnect: fakeEvent<[]>() };
    browser.events.tabCreated.emit({ id: 3, openerTabId: 2 });
    browser.events.connect.emit({ ...port, postMessage: () => {}, disconnect: () => {} });
    await vi.waitFor(() =>
      expect(told).toEqual([
        ["tab created", { id: 3, openerTabId: 2 }],
        ["connect", "frame"],
      ]),
    );
  });

  it("keeps what a frame says until the rest is there", async () => {
    const { told } = startFront();
    const onMessage = fakeEvent<[unknown]>();
    const onDisconnect = fakeEvent<[]>();
    const port = { name: "frame", onMessage, onDisconnect, postMessage: () => {}, disconnect: () => {} };
    browser.events.connect.emit(port);
    onMessage.emit("first");
    onMessage.emit("second");
    onDisconnect.emit();
    await vi.waitFor(() => expect(told.at(-1)).toEqual(["gone, told to another"]));
    onMessage.emit("third");
    expect(told).toEqual([
      ["connect", "frame"],
      ["port", "first"],
      ["port", "second"],
      ["gone"],
      ["gone, told to another"],
      ["port", "third"],
    ]);
  });

  it("says that a command failed when the rest can't be loaded, and tries again with the next", async () => {
    const { failOnce, loads } = startFront();
    failOnce();
    expect(await send(browser, "setup.resume")).toEqual({ ok: false, refusal: "failed" });
    expect(await send(browser, "setup.resume")).toEqual({ ok: true, output: "of the rest" });
    expect(loads()).toBe(2);
  });
});
