import { expect, it } from "vitest";
import { localKeys, sessionKeys } from "../../../src/contract/commands.ts";
import { guidePorts } from "../../../src/contract/guide-protocol.ts";
import { newGuideRecord } from "../../../src/guide/guide-record.ts";
import { eventually } from "../../support/eventually.ts";
import { extensionId, fakeBrowser, fakeEvent } from "../browser/fake-browser.ts";
import { fakeSetup, startBackground } from "./start-background.ts";

const entra = "https://entra.microsoft.com";
const frame = "https://sandbox-1.reactblade.portal.azure.net/React/Index";

it.each([
  ["gives its words to a portal's frame in the portal", [entra], "words"],
  [
    "ends the guide in a portal's frame that another site's page holds",
    ["https://evil.example", entra],
    "off",
  ],
  ["ends the guide in a portal's frame in a page without an origin", ["null", entra], "off"],
])("%s", async (_, within, answer) => {
  const browser = fakeBrowser();
  browser.storage.local.data.set(localKeys.guide, {
    ...newGuideRecord("2026-01-01T00:00:00.000Z"),
    on: true,
  });
  browser.storage.session.data.set(sessionKeys.guideTabs, [
    [7, { view: { place: null, showing: [], choices: {} } }],
  ]);
  await startBackground(browser, fakeSetup()).ready;
  const orders: { readonly kind: string }[] = [];
  const onMessage = fakeEvent<[unknown]>();
  browser.events.connect.emit({
    name: guidePorts.frame,
    sender: { id: extensionId, frameId: 3, url: frame, tab: { id: 7, url: `${entra}/#home` } },
    onMessage,
    onDisconnect: fakeEvent(),
    postMessage: (order: { readonly kind: string }) => void orders.push(order),
    disconnect() {},
  });
  onMessage.emit({ kind: "speaks", language: "en", within });
  await eventually(() => expect(orders.map(({ kind }) => kind)).toContain(answer));
  expect(orders.filter(({ kind }) => kind === "words" || kind === "off")).toHaveLength(1);
});
