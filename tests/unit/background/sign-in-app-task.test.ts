import { describe, expect, it } from "vitest";
import { localKeys, sessionKeys } from "../../../src/contract/commands.ts";
import { guidePorts } from "../../../src/contract/guide-protocol.ts";
import { type GuideRecord, newGuideRecord, onTask } from "../../../src/guide/guide-record.ts";
import { eventually } from "../../support/eventually.ts";
import { extensionId, fakeBrowser, fakeEvent } from "../browser/fake-browser.ts";
import { fakeSetup, startBackground } from "./start-background.ts";

const at = "2026-01-01T00:00:00.000Z";
const app = "0d5a1b2c-1111-4222-8333-444455556666";
const tenant = "9a8b7c6d-2222-4333-8444-555566667777";
const url = `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${app}/isMSAApp~/false`;
const former = { clientId: "11111111-2222-4333-8444-555566667777", tenant: "contoso.onmicrosoft.com" };

/** A tab in which the guide has led to the overview of the new app. */
function onTheOverview(policy: Record<string, unknown> = {}) {
  const browser = fakeBrowser();
  const vendor = newGuideRecord(at);
  browser.storage.local.data.set(localKeys.guide, onTask({ ...vendor, on: true }, "sign-in-app", at));
  browser.storage.local.data.set(localKeys.options, former);
  for (const [key, value] of Object.entries(policy)) browser.storage.managed.data.set(key, value);
  browser.storage.session.data.set(sessionKeys.guideTabs, [
    [7, { view: { place: null, showing: [], choices: {} } }],
  ]);
  const setup = fakeSetup();
  const background = startBackground(browser, setup);
  const connect = (name: string) => {
    const onMessage = fakeEvent<[unknown]>();
    const orders: { readonly kind: string; readonly card?: { readonly doThis: string } }[] = [];
    browser.events.connect.emit({
      name,
      sender: { id: extensionId, frameId: 0, url, tab: { id: 7, url } },
      onMessage,
      onDisconnect: fakeEvent(),
      postMessage: (order: (typeof orders)[number]) => void orders.push(order),
      disconnect() {},
    });
    return { orders, say: (message: unknown) => onMessage.emit(message) };
  };
  const captures = [
    {
      key: "clientId",
      text: app,
      appName: "TextUs Setup sign-in",
      rowName: null,
      isInSecretsList: false,
      alike: 1,
    },
    { key: "tenantId", text: tenant, appName: null, rowName: null, isInSecretsList: false, alike: 1 },
  ];
  return {
    browser,
    setup,
    background,
    record: () => browser.storage.local.data.get(localKeys.guide) as GuideRecord,
    options: () => browser.storage.local.data.get(localKeys.options),
    async arrive() {
      await background.ready;
      const card = connect(guidePorts.card);
      const frame = connect(guidePorts.frame);
      frame.say({ kind: "route", url });
      frame.say({ kind: "captures", page: "app-overview", captures });
      return card;
    },
  };
}

describe("The values of a sign-in app that was registered with the guide", () => {
  it("go into the options as they are captured, are undone, and are put there again by Sign in now", async () => {
    const { arrive, options, record, setup } = onTheOverview();
    const card = await arrive();
    await eventually(() => expect(options()).toEqual({ clientId: app, tenant }));
    await eventually(() => expect(record().saved).toMatchObject({ state: "saved", former }));

    card.say({ kind: "undo" });
    await eventually(() => expect(options()).toEqual(former));
    await eventually(() => expect(card.orders.at(-1)?.card?.doThis).toContain("as they were before"));
    expect(setup.asked.map(([name]) => name)).not.toContain("signIn");

    card.say({ kind: "sign-in" });
    await eventually(() => expect(setup.asked.map(([name]) => name)).toContain("signIn"));
    expect(options()).toEqual({ clientId: app, tenant });
    expect(record()).toMatchObject({ on: false, progress: { task: "vendor" } });
  });

  it("are not the manual procedure's: it is as it was", async () => {
    const { arrive, record } = onTheOverview();
    const card = await arrive();
    await eventually(() => expect(record().saved?.state).toBe("saved"));
    card.say({ kind: "close" });
    await eventually(() => expect(record().progress.task).toBe("vendor"));
    expect(record().progress.captured).toEqual(newGuideRecord(at).progress.captured);
  });

  it("are not saved where a policy sets them, and the card says so", async () => {
    const { arrive, options } = onTheOverview({ clientId: former.clientId });
    const card = await arrive();
    await eventually(() => expect(card.orders.at(-1)?.card?.doThis).toContain("policy"));
    expect(options()).toEqual(former);
  });
});
