import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { alarmName } from "../../../background/deferred-jobs.ts";
import { runSecret as held, runSecretName } from "../../../drive/popup/held-secrets.ts";
import { sessionKeys } from "../../../src/contract/commands.ts";
import { organizationOf } from "../../../src/credentials/organization-url.ts";
import { eventually } from "../../support/eventually.ts";
import { wrongAddresses } from "../../support/wrong-addresses.ts";
import { fakeBrowser } from "../browser/fake-browser.ts";
import { fakeSetup, send, startBackground } from "./start-background.ts";

let browser: ReturnType<typeof fakeBrowser>;
let setup: ReturnType<typeof fakeSetup>;
beforeEach(() => {
  browser = fakeBrowser();
  setup = fakeSetup();
});

afterEach(() => {
  vi.useRealTimers();
});

const settings = {
  applicationName: "TextUs",
  secretDescription: "production",
  secretLifetimeMonths: 24,
  roles: ["Salesperson"],
};

describe("a worker's start", () => {
  it("listens to every event before anything is awaited", () => {
    // As in Firefox, whose icon tells of a click.
    Object.assign(browser.api, { sidebarAction: { toggle: async () => {} } });
    startBackground(browser, setup);
    const { tabCreated: _created, tabUpdated: _updated, ...events } = browser.events;
    for (const [name, event] of Object.entries(events)) {
      expect([name, event.listeners.size]).toEqual([name, 1]);
    }
  });

  it("closes storage, removes a leftover rule, and takes up what was under way, in that order", async () => {
    browser.rules.set(1, { id: 1, condition: {} });
    const order: string[] = [];
    const close = browser.storage.local.setAccessLevel;
    browser.storage.local.setAccessLevel = async (options) => {
      order.push("storage closed");
      await close?.(options);
    };
    setup.setup.wake = async () => {
      order.push(`wake with ${browser.rules.size} rules`);
    };
    await startBackground(browser, setup).ready;
    expect(order).toEqual(["storage closed", "wake with 0 rules"]);
    expect(browser.storage.session.accessLevel).toBe("TRUSTED_CONTEXTS");
  });

  it("shows on the badge what an earlier worker stored", async () => {
    browser.storage.session.data.set("setup", {
      version: 1,
      id: "r1",
      phase: "paused",
      environments: [],
      progress: [],
      problem: null,
    });
    await startBackground(browser, setup).ready;
    expect(browser.badge.text).toBe("!");
  });

  it("lets a page read while it is under way, and nothing else", async () => {
    let end = (): void => {};
    setup.setup.wake = () =>
      new Promise((resolve) => {
        end = resolve;
      });
    browser.storage.session.data.set(sessionKeys.secrets, [{ ...held, provedAt: null }]);
    const { ready } = startBackground(browser, setup);
    expect(await send(browser, "options.get")).toMatchObject({ ok: true });
    expect(await send(browser, "credentials.get", runSecretName)).toMatchObject({
      output: { clientId: held.clientId },
    });
    const resumed = send(browser, "setup.resume");
    // What only reads is answered after it.
    await send(browser, "options.get");
    expect(setup.asked).toEqual([]);
    end();
    await ready;
    expect(await resumed).toMatchObject({ ok: true });
    expect(setup.asked).toEqual([["resume"]]);
  });

  it("does the rest when one part fails, and answers pages", async () => {
    browser.storage.session.setAccessLevel = () => Promise.reject(new Error("no"));
    browser.api.declarativeNetRequest.updateSessionRules = () => Promise.reject(new Error("no"));
    setup.fail("wake");
    await startBackground(browser, setup).ready;
    expect(setup.asked).toEqual([["wake"]]);
    expect(await send(browser, "options.get")).toMatchObject({ ok: true });
    await eventually(() => {
      const lines = browser.storage.session.data.get("log") as { event: string; facts: { part: string } }[];
      expect(lines.filter(({ event }) => event === "start.failed").map(({ facts }) => facts.part)).toEqual([
        "header-rule",
        "storage-access",
        "setup",
      ]);
    });
  });
});

describe("commands", () => {
  it.each<[string, unknown, unknown[]]>([
    ["setup.sign-in", {}, ["signIn", { otherAccount: false }]],
    ["setup.sign-in", { otherAccount: true }, ["signIn", { otherAccount: true }]],
    ["setup.cancel-sign-in", {}, ["cancelSignIn"]],
    ["setup.list-environments", {}, ["listEnvironments"]],
    ["setup.choose-environment", { environmentId: "e1" }, ["chooseEnvironment", "e1"]],
    ["setup.host-declined", {}, ["hostDeclined"]],
    ["setup.inspect", {}, ["inspect"]],
    ["setup.change-settings", { settings }, ["changeSettings", settings]],
    ["setup.answer", { question: "application.adopt", value: "a1" }, ["answer", "application.adopt", "a1"]],
    ["setup.confirm", { planId: "the plan that was read" }, ["confirm", "the plan that was read"]],
    ["setup.resume", {}, ["resume"]],
    ["setup.start-over", {}, ["startOver"]],
  ])("%s %j is passed on after the start and accepted", async (command, input, call) => {
    startBackground(browser, setup);
    expect(await send(browser, command, input)).toEqual({ ok: true, output: { accepted: true } });
    expect(setup.asked).toEqual([["wake"], call]);
  });

  it("refuse a plan that has changed since", async () => {
    startBackground(browser, setup);
    expect(await send(browser, "setup.confirm", { planId: "an older one" })).toEqual({
      ok: true,
      output: { accepted: false, reason: "plan-changed" },
    });
  });

  it("give the four values and nothing else, until they are forgotten", async () => {
    browser.storage.session.data.set(sessionKeys.secrets, [{ ...held, provedAt: null }]);
    startBackground(browser, setup);
    expect(await send(browser, "credentials.held")).toEqual({ ok: true, output: [runSecretName] });
    expect(await send(browser, "credentials.get", runSecretName)).toEqual({
      ok: true,
      output: {
        dynamicsUrl: held.dynamicsUrl,
        tenantId: held.tenantId,
        clientId: held.clientId,
        clientSecret: held.clientSecret,
        proved: false,
      },
    });
    expect(await send(browser, "credentials.forget", runSecretName)).toEqual({
      ok: true,
      output: { accepted: true },
    });
    expect(await send(browser, "credentials.get", runSecretName)).toEqual({ ok: true, output: null });
    expect(browser.storage.session.data.has(sessionKeys.secrets)).toBe(false);
  });

  it("tell and set the sign-in app; a former one's tokens go and the set-up hears of it", async () => {
    startBackground(browser, setup);
    const clientId = "0c7f7b54-5a3c-4c0b-9d8e-6a1b2c3d4e5f";
    const tenant = "contoso.onmicrosoft.com";
    const saved = { ok: true, output: { saved: true } };
    expect(await send(browser, "options.set", { clientId: "x", tenant: "" })).toEqual({
      ok: true,
      output: { saved: false, faults: { clientId: "not-a-guid" } },
    });
    expect(await send(browser, "options.set", { clientId, tenant })).toEqual(saved);
    expect(await send(browser, "options.get")).toMatchObject({
      output: { clientId, clientIdSource: "options", tenant, tenantSource: "options" },
    });
    expect(setup.asked).toEqual([["wake"]]);

    browser.storage.session.data.set("msal", { "msal.token": "of the former tenant" });
    browser.storage.session.data.set("needed-interaction", { scope: "s", claims: null });
    expect(await send(browser, "options.set", { clientId, tenant: "" })).toEqual(saved);
    expect(setup.asked).toEqual([["wake"], ["signInChanged"]]);
    expect(browser.storage.session.data.has("msal")).toBe(false);
    expect(browser.storage.session.data.has("needed-interaction")).toBe(false);
    expect(await send(browser, "options.set", { clientId, tenant: "" })).toEqual(saved);
    expect(setup.asked).toHaveLength(2);
  });

  it("a policy that comes late or changes ends the sign-in of the former app too", async () => {
    startBackground(browser, setup);
    await send(browser, "options.set", { clientId: "0c7f7b54-5a3c-4c0b-9d8e-6a1b2c3d4e5f", tenant: "" });
    browser.storage.managed.data.set("tenantId", "contoso.com");
    browser.events.storageChanged.emit({ tenantId: { newValue: "contoso.com" } }, "managed");
    await eventually(() => expect(setup.asked).toEqual([["wake"], ["signInChanged"]]));
  });

  it("are refused to a content script", async () => {
    browser.storage.session.data.set(sessionKeys.secrets, [{ ...held, provedAt: null }]);
    startBackground(browser, setup);
    const portal = { id: browser.api.runtime.id, url: "https://entra.microsoft.com/" };
    const [reply] = browser.events.message.emit({ command: "credentials.get", input: {} }, portal);
    expect(await reply).toEqual({ ok: false, refusal: "sender" });
  });
});

describe("events", () => {
  it("of host permissions reach the set-up", async () => {
    const { ready } = startBackground(browser, setup);
    await ready;
    browser.events.permissionsAdded.emit({});
    browser.events.permissionsRemoved.emit();
    await eventually(() => expect(setup.asked).toEqual([["wake"], ["hostsChanged"], ["hostsChanged"]]));
  });

  it("of the alarm wake the set-up when its time has come, in this worker or the next", async () => {
    const { given, ready } = startBackground(browser, setup);
    await ready;
    const due = Date.now() + 60_000;
    await given.wakeAt(due);
    expect(browser.alarms.get(alarmName)).toBe(due);
    vi.setSystemTime(due);
    browser.events.alarm.emit({ name: alarmName });
    await eventually(() => expect(setup.asked).toEqual([["wake"], ["wake"]]));
    expect(browser.alarms.size).toBe(0);
  });

  it("of the stored set-up change the badge", async () => {
    const { given, ready } = startBackground(browser, setup);
    await ready;
    const state = { version: 1, id: "r1", phase: "finished", environments: [], progress: [], problem: null };
    await given.state.write(state as never);
    await eventually(() => expect(browser.badge.text).toBe("✓"));
    await given.state.clear();
    await eventually(() => expect(browser.badge.text).toBe(""));
  });
});

describe("a run in flight", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  it("keeps the worker alive until the set-up is idle", async () => {
    let done = (): void => {};
    setup.busyUntil(
      new Promise((resolve) => {
        done = resolve;
      }),
    );
    startBackground(browser, setup);
    await send(browser, "setup.resume");
    await vi.advanceTimersByTimeAsync(61_000);
    expect(browser.pings).toBe(3);
    done();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(browser.pings).toBe(3);
  });
});

describe("what the set-up is given", () => {
  it("is memory for the secret and what was found, disk for the notes", async () => {
    const { given } = startBackground(browser, setup);
    await given.ports.vault.put(held);
    const { journal } = await given.journal.open();
    await journal.begin({
      id: "run",
      tenantId: "tenant",
      organizationUrl: "https://contoso.crm4.dynamics.com",
    });
    await given.inspection.write({ found: 1 });
    expect([...browser.storage.local.data.keys()]).toEqual(["journal"]);
    expect(browser.storage.session.data.get("inspection")).toEqual({ found: 1 });
    expect(browser.storage.session.data.get(sessionKeys.secrets)).toEqual([{ ...held, provedAt: null }]);
  });

  it("is a log that removes the secret it holds", async () => {
    const { given } = startBackground(browser, setup);
    await given.ports.vault.put({ ...held, clientSecret: "no-shape-of-its-own" });
    given.ports.log.info("test", { note: "said no-shape-of-its-own aloud" });
    await eventually(() =>
      expect(JSON.stringify(browser.storage.session.data.get("log"))).toContain("aloud"),
    );
    expect(JSON.stringify(browser.storage.session.data.get("log"))).not.toContain("no-shape");
  });

  it("is the extension's own picture and a clock that can be stopped", async () => {
    const { given } = startBackground(browser, setup);
    expect(await given.ports.icon(undefined)).toEqual(new Uint8Array([1, 2, 3]));
    const stop = new AbortController();
    const slept = given.ports.clock.sleep(60_000, stop.signal);
    stop.abort(new Error("enough"));
    await expect(slept).rejects.toThrow("enough");
    await expect(given.ports.clock.sleep(1, stop.signal)).rejects.toThrow("enough");
    await given.ports.clock.sleep(1, new AbortController().signal);
  });

  it("is whether an organization may be called", async () => {
    const { given } = startBackground(browser, setup);
    expect(await given.mayCall(held.dynamicsUrl)).toBe(false);
    browser.permissions.add(`${held.dynamicsUrl}/*`);
    expect(await given.mayCall(held.dynamicsUrl)).toBe(true);
  });

  it("sends no token to an address that is none of an organization, although the browser allows it", async () => {
    const { given, fetched } = startBackground(browser, setup);
    const options = { signal: new AbortController().signal };
    for (const [why, address] of wrongAddresses) {
      if (URL.canParse(address)) browser.permissions.add(`${new URL(address).origin}/*`);
      const asked = given.ports.dataverse(address).whoAmI(options);
      await expect(asked, why).rejects.toHaveProperty("name", "AddressError");
      // The proof's four values may have been collected by hand in another cloud.
      if (organizationOf(address) !== null) continue;
      const proof = given.ports.dataverseWithToken(address, "a token").whoAmI(options);
      await expect(proof, why).rejects.toHaveProperty("name", "AddressError");
    }
    expect(fetched).toEqual([]);
    // And this is how one looks that may be called.
    await given.ports
      .dataverseWithToken(held.dynamicsUrl, "a token")
      .whoAmI(options)
      .catch(() => undefined);
    expect(fetched).toEqual([`${held.dynamicsUrl}/api/data/v9.2/WhoAmI`]);
  });
});
