import { describe, expect, it } from "vitest";
import { localKeys, sessionKeys } from "../../../src/contract/commands.ts";
import { guidePorts } from "../../../src/contract/guide-protocol.ts";
import { type GuideRecord, newGuideRecord } from "../../../src/guide/guide-record.ts";
import { portalMatchPatterns } from "../../../src/guide/routes/hosts.ts";
import { eventually } from "../../support/eventually.ts";
import { extensionId, fakeBrowser, fakeEvent } from "../browser/fake-browser.ts";
import { fakeSetup, startBackground } from "./start-background.ts";

const at = "2026-01-01T00:00:00.000Z";
const secret = {
  owner: "guide",
  clientSecret: "abc8Q~0123456789abcdefghijABCDEFGHIJ0123",
  at,
  keyId: null,
  tenantId: null,
  clientId: null,
  dynamicsUrl: null,
  provedAt: null,
};
const url =
  "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade/quickStartType~/null";
const credentials =
  "ApplicationMenuBlade/~/Credentials/appId/0d5a1b2c-1111-4222-8333-444455556666/isMSAApp~/false";
const guideTab = [[7, { view: { place: null, showing: [], choices: {} } }]];

/** What the worker before has left, and the next one. */
function nextWorker(held: unknown) {
  const browser = fakeBrowser();
  browser.storage.local.data.set(localKeys.guide, { ...newGuideRecord(at), on: true });
  browser.storage.session.data.set(sessionKeys.guideTabs, guideTab);
  if (held !== null) browser.storage.session.data.set(sessionKeys.secrets, [held]);
  const background = startBackground(browser, fakeSetup());
  return {
    browser,
    background,
    record: () => browser.storage.local.data.get(localKeys.guide) as GuideRecord,
    held: () => (browser.storage.session.data.get(sessionKeys.secrets) as unknown[] | undefined)?.[0],
    connect(name: string) {
      const orders: { readonly kind: string }[] = [];
      const onMessage = fakeEvent<[unknown]>();
      browser.events.connect.emit({
        name,
        sender: { id: extensionId, frameId: 0, url, tab: { id: 7, url } },
        onMessage,
        onDisconnect: fakeEvent(),
        postMessage: (order: { readonly kind: string }) => void orders.push(order),
        disconnect() {},
      });
      return { orders, say: (message: unknown) => onMessage.emit(message) };
    },
  };
}

describe("A worker that follows one that died", () => {
  it("ticks a secret that was kept and not yet ticked, instead of throwing it away", async () => {
    const { background, record, held } = nextWorker(secret);
    await background.ready;
    expect(held()).toEqual(secret);
    expect(record().progress.captured.clientSecret).not.toBeNull();
    expect(record().progress.marks["secret-value"]?.state).toBe("done");
    expect(JSON.stringify(record())).not.toContain(secret.clientSecret);
  });

  it("ticks none where none was kept", async () => {
    const { background, record } = nextWorker(null);
    await background.ready;
    expect(record().progress.captured.clientSecret).toBeNull();
  });

  const sees = (state: "found" | "absent") => ({
    kind: "sees",
    page: "register",
    sizeless: false,
    sights: [{ target: "register.name", state, score: 1, runnerUp: 0, reasons: [] }],
    facts: [],
    secretIsMasked: false,
  });

  it("carries out a press on the card that woke it once the frames have reported where the target is", async () => {
    const { background, connect } = nextWorker(null);
    await background.ready;
    const card = connect(guidePorts.card);
    const frame = connect(guidePorts.frame);
    card.say({ kind: "fill", step: "register" });
    frame.say({ kind: "route", url });
    await eventually(() => expect(frame.orders.map(({ kind }) => kind)).toContain("watch"));
    expect(card.orders.map(({ kind }) => kind)).not.toContain("filled");
    frame.say(sees("found"));
    await eventually(() =>
      expect(frame.orders).toContainEqual({ kind: "fill", target: "register.name", value: "TextUs" }),
    );
    expect(card.orders.map(({ kind }) => kind)).not.toContain("filled");
    frame.say({ ...sees("found"), sizeless: true });
    frame.say(sees("found"));
    // Messages are taken one after another: once this one is answered, the former two are over.
    frame.say({ kind: "speaks", language: "de", within: ["https://entra.microsoft.com"] });
    await eventually(() => expect(frame.orders).toContainEqual(expect.objectContaining({ kind: "words" })));
    expect(frame.orders.filter(({ kind }) => kind === "fill").length).toBe(1);
  });
});

describe("A press that comes twice before the card could show the next step", () => {
  /** What the presses leave, once all are carried out. */
  const left = async (...presses: readonly { readonly kind: string; readonly step: string }[]) => {
    const { background, browser, connect, record } = nextWorker(null);
    await background.ready;
    const card = connect(guidePorts.card);
    for (const press of presses) card.say(press);
    // Messages are taken one after another.
    card.say({ kind: "placed", where: { x: 0.5, y: 0.5, collapsed: false } });
    await eventually(() => expect(browser.storage.local.data.has(localKeys.guideCard)).toBe(true));
    const { chosen, marks } = record().progress;
    return { chosen, marks: Object.keys(marks).toSorted() };
  };
  const skip = { kind: "skip", step: "tenant-id" };
  const next = { kind: "skip", step: "new-registration" };
  const back = { kind: "back", step: "register" };

  it("skips one step", async () => {
    expect(await left(skip, skip)).toEqual({ chosen: null, marks: ["tenant-id"] });
  });

  it("ticks one step", async () => {
    const done = { kind: "done", step: "tenant-id" };
    expect(await left(done, done)).toEqual({ chosen: null, marks: ["tenant-id"] });
  });

  it("goes back by one step", async () => {
    expect((await left(skip, next, back, back)).chosen).toBe("new-registration");
  });
});

describe("A wait for the browser's prompt about the portals", () => {
  const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

  /** A worker that begins while something waits, or after the browser has answered. */
  const beginning = async (
    pending: { readonly at?: string; readonly tabId: number | null },
    { allowed, on = false }: { readonly allowed: boolean; readonly on?: boolean },
  ) => {
    const browser = fakeBrowser();
    const { session, local } = browser.storage;
    session.data.set(sessionKeys.guidePending, { task: "vendor", ...pending });
    if (on) session.data.set(sessionKeys.guideTabs, guideTab);
    local.data.set(localKeys.guide, { ...newGuideRecord(at), on });
    const allow = () => {
      for (const pattern of portalMatchPatterns("public")) browser.permissions.add(pattern);
    };
    if (allowed) allow();
    await startBackground(browser, fakeSetup()).ready;
    return {
      browser,
      allow,
      waits: () => session.data.has(sessionKeys.guidePending),
      isOn: () => (local.data.get(localKeys.guide) as GuideRecord).on,
    };
  };

  it("is taken up by the next worker when the browser has answered and the worker died", async () => {
    const { browser, waits, isOn } = await beginning({ at: minutesAgo(1), tabId: null }, { allowed: true });
    expect({ waits: waits(), isOn: isOn() }).toEqual({ waits: false, isOn: true });
    expect([...browser.tabs.values()]).toEqual([expect.stringContaining("https://entra.microsoft.com/")]);
    expect(browser.scripts.size).toBeGreaterThan(0);
  });

  it("opens no second tab if the guide was already on", async () => {
    const { browser, waits, isOn } = await beginning(
      { at: minutesAgo(1), tabId: null },
      { allowed: true, on: true },
    );
    expect({ waits: waits(), isOn: isOn() }).toEqual({ waits: false, isOn: true });
    expect(browser.tabs.size).toBe(0);
  });

  it("lasts through a worker's death while the prompt is open", async () => {
    const { browser, allow, waits, isOn } = await beginning(
      { at: minutesAgo(1), tabId: null },
      { allowed: false },
    );
    expect({ waits: waits(), isOn: isOn() }).toEqual({ waits: true, isOn: false });
    allow();
    browser.events.permissionsAdded.emit({});
    await eventually(() => expect({ waits: waits(), isOn: isOn() }).toEqual({ waits: false, isOn: true }));
  });

  it.each([
    ["ten minutes ago", { at: minutesAgo(10) }],
    ["at a time that is not known", {}],
    ["in the future, by a clock that was set", { at: minutesAgo(-5) }],
  ])("that began %s is over: access given later turns nothing on", async (_when, when) => {
    const { browser, allow, waits, isOn } = await beginning({ ...when, tabId: null }, { allowed: false });
    allow();
    browser.events.permissionsAdded.emit({});
    await eventually(() => expect(waits()).toBe(false));
    expect(isOn()).toBe(false);
    expect(browser.tabs.size).toBe(0);
  });
});

describe("A second secret on the page", () => {
  const page = "credentials";
  const other = "xyz8Q~0123456789abcdefghijABCDEFGHIJ0123";
  const capture = (text: string) => ({
    kind: "captures",
    page,
    captures: [
      {
        key: "clientSecret",
        text,
        appName: "TextUs",
        rowName: "production",
        isInSecretsList: true,
        alike: 1,
      },
    ],
  });

  it("never replaces the held secret without a question", async () => {
    const { background, held, connect } = nextWorker(secret);
    await background.ready;
    const frame = connect(guidePorts.frame);
    const card = connect(guidePorts.card);
    frame.say({
      kind: "route",
      url: url.replace("CreateApplicationBlade/quickStartType~/null", credentials),
    });
    frame.say(capture(secret.clientSecret));
    frame.say(capture(other));
    await eventually(() => expect(JSON.stringify(card.orders)).toContain("Another secret was captured"));
    expect(held()).toMatchObject({ clientSecret: secret.clientSecret });
    expect(JSON.stringify(card.orders)).not.toContain(other);
    card.say({ kind: "answer", value: "clientSecret", yes: true });
    await eventually(() => expect(held()).toMatchObject({ clientSecret: other }));
  });
});
