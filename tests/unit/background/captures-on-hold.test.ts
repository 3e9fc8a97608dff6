import { describe, expect, it } from "vitest";
import { localKeys, sessionKeys } from "../../../src/contract/commands.ts";
import { guidePorts } from "../../../src/contract/guide-protocol.ts";
import { type GuideRecord, newGuideRecord } from "../../../src/guide/guide-record.ts";
import { eventually } from "../../support/eventually.ts";
import { extensionId, fakeBrowser, fakeEvent } from "../browser/fake-browser.ts";
import { fakeSetup, startBackground } from "./start-background.ts";

const top =
  "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/0d5a1b2c-1111-4222-8333-444455556666/isMSAApp~/false";
const inner = "https://sandbox-1.reactblade.portal.azure.net/React/Index";
const secret = "xyz8Q~0123456789abcdefghijABCDEFGHIJ0123";

const read = {
  kind: "captures",
  page: "credentials",
  captures: [
    {
      key: "clientSecret",
      text: secret,
      appName: "TextUs",
      rowName: "production",
      isInSecretsList: true,
      alike: 1,
    },
  ],
};

async function tabWithFrame() {
  const browser = fakeBrowser();
  browser.storage.local.data.set(localKeys.guide, {
    ...newGuideRecord("2026-01-01T00:00:00.000Z"),
    on: true,
  });
  browser.storage.session.data.set(sessionKeys.guideTabs, [
    [7, { view: { place: null, showing: [], choices: {} } }],
  ]);
  await startBackground(browser, fakeSetup()).ready;
  const connect = (frameId: number, url: string) => {
    const orders: { readonly kind: string }[] = [];
    const onMessage = fakeEvent<[unknown]>();
    browser.events.connect.emit({
      name: guidePorts.frame,
      sender: { id: extensionId, frameId, url, tab: { id: 7, url: top } },
      onMessage,
      onDisconnect: fakeEvent(),
      postMessage: (order: { readonly kind: string }) => void orders.push(order),
      disconnect() {},
    });
    return { orders, say: (message: unknown) => onMessage.emit(message) };
  };
  return {
    connect,
    /** What the guide has learnt of the page. */
    seen: () => {
      const record = browser.storage.local.data.get(localKeys.guide) as GuideRecord;
      const [[, tab] = [7, { view: { showing: [] }, secretIsMasked: false }]] =
        browser.storage.session.data.get(sessionKeys.guideTabs) as [
          number,
          { view: { showing: readonly string[] }; secretIsMasked?: boolean },
        ][];
      return {
        rows: record.progress.rows,
        showing: tab.view.showing,
        masked: tab.secretIsMasked ?? false,
      };
    },
    held: () => (browser.storage.session.data.get(sessionKeys.secrets) as unknown[] | undefined)?.[0],
    /** Messages are taken one after another: once this is answered, those before it are over. */
    async isOver({ orders, say }: ReturnType<typeof connect>) {
      const before = orders.length;
      say({ kind: "speaks", language: "de", within: ["https://entra.microsoft.com"] });
      await eventually(() => expect(orders.slice(before).map(({ kind }) => kind)).toContain("words"));
    },
  };
}

const stands = (at: readonly number[], over: boolean, levels = at.map((_, level) => level)) => ({
  kind: "stands",
  at,
  levels,
  over,
});

describe("What a child frame has read", () => {
  it("is taken once the top document says that the frame does not lie over the page", async () => {
    const { connect, held, isOver } = await tabWithFrame();
    const [page, frame] = [connect(0, top), connect(3, inner)];
    page.say({ kind: "route", url: top });
    frame.say({ ...read, at: [1] });
    await eventually(() => expect(page.orders).toContainEqual({ kind: "where", at: [1] }));
    page.say(stands([0], false));
    await isOver(page);
    expect(held()).toBeUndefined();
    page.say(stands([1], false));
    await eventually(() => expect(held()).toMatchObject({ clientSecret: secret }));
  });

  it("is never taken when the frame lies over the page, or another frame says that it does not", async () => {
    const { connect, held, isOver } = await tabWithFrame();
    const [page, frame] = [connect(0, top), connect(3, inner)];
    page.say({ kind: "route", url: top });
    frame.say({ ...read, at: [1] });
    frame.say(stands([1], false));
    await isOver(frame);
    page.say(stands([1], true));
    page.say(stands([1], false));
    frame.say(read);
    await isOver(frame);
    await isOver(page);
    expect(held()).toBeUndefined();
  });

  it("waits for a top document that connects later", async () => {
    const { connect, held } = await tabWithFrame();
    const first = connect(0, top);
    first.say({ kind: "route", url: top });
    const frame = connect(3, inner);
    frame.say({ ...read, at: [0] });
    await eventually(() => expect(first.orders).toContainEqual({ kind: "where", at: [0] }));
    const next = connect(0, top);
    await eventually(() => expect(next.orders).toContainEqual({ kind: "where", at: [0] }));
    next.say(stands([0], false));
    await eventually(() => expect(held()).toMatchObject({ clientSecret: secret }));
  });

  it("is taken of a frame in a frame once both documents around it have answered", async () => {
    const { connect, held, isOver } = await tabWithFrame();
    const [page, hosting, frame] = [connect(0, top), connect(3, inner), connect(4, inner)];
    page.say({ kind: "route", url: top });
    frame.say({ ...read, at: [0, 2] });
    await eventually(() => expect(hosting.orders).toContainEqual({ kind: "where", at: [0, 2] }));
    page.say(stands([0, 2], false, [0]));
    await isOver(page);
    expect(held()).toBeUndefined();
    hosting.say(stands([0, 2], false, [1]));
    await eventually(() => expect(held()).toMatchObject({ clientSecret: secret }));
  });

  it("is not taken of a frame in a dialog of a hosting frame", async () => {
    const { connect, held, isOver } = await tabWithFrame();
    const [page, hosting, frame] = [connect(0, top), connect(3, inner), connect(4, inner)];
    page.say({ kind: "route", url: top });
    frame.say({ ...read, at: [0, 2] });
    page.say(stands([0, 2], false, [0]));
    hosting.say(stands([0, 2], true, [1]));
    page.say(stands([0, 2], false, [0, 1]));
    await isOver(page);
    await isOver(hosting);
    expect(held()).toBeUndefined();
  });
});

describe("What a child frame sees", () => {
  const sight = (target: string) => ({ target, state: "found", score: 1, runnerUp: 0, reasons: [] });
  const sees = {
    kind: "sees",
    page: "credentials",
    sizeless: false,
    sights: [sight("credentials.secret-value"), sight("credentials.description")],
    facts: [
      { kind: "row", row: "secret", there: true },
      { kind: "choice", choice: "secret-description", verdict: "right", found: "production" },
    ],
    secretIsMasked: true,
    at: [1],
  };

  it("ticks nothing before the documents around it have answered, and all of it afterwards", async () => {
    const { connect, isOver, seen } = await tabWithFrame();
    const [page, frame] = [connect(0, top), connect(3, inner)];
    page.say({ kind: "route", url: top });
    frame.say(sees);
    await isOver(frame);
    expect(seen()).toEqual({ rows: {}, showing: [], masked: false });
    page.say(stands([1], false));
    await eventually(() =>
      expect(seen()).toMatchObject({
        rows: { secret: { there: true } },
        showing: ["credentials.description", "credentials.secret-value"],
        masked: true,
      }),
    );
  });

  it("counts only as far as it can stand in a pane, where the frame lies over the page", async () => {
    const { connect, isOver, seen } = await tabWithFrame();
    const [page, frame] = [connect(0, top), connect(3, inner)];
    page.say({ kind: "route", url: top });
    frame.say(sees);
    page.say(stands([1], true));
    await isOver(page);
    await eventually(() =>
      expect(seen()).toEqual({ rows: {}, showing: ["credentials.description"], masked: false }),
    );
  });
});

describe("A child frame that is the content of a pane of the top document", () => {
  const pane = (at: number, ...targets: readonly string[]) => ({ kind: "panes", panes: [{ at, targets }] });
  const told = ({ orders }: { readonly orders: readonly { readonly kind: string }[] }) =>
    orders.filter(({ kind }) => kind === "pane");

  it("is told so once it has said which one it is, and told anew when the pane is closed", async () => {
    const { connect } = await tabWithFrame();
    const [page, frame] = [connect(0, top), connect(3, inner)];
    page.say({ kind: "route", url: top });
    page.say(pane(1, "credentials.description"));
    await eventually(() => expect(frame.orders).toContainEqual({ kind: "at" }));
    frame.say({ kind: "at", at: 1 });
    await eventually(() =>
      expect(told(frame)).toEqual([{ kind: "pane", targets: ["credentials.description"] }]),
    );
    page.say({ kind: "panes", panes: [] });
    await eventually(() => expect(frame.orders.filter(({ kind }) => kind === "at")).toHaveLength(2));
    frame.say({ kind: "at", at: 1 });
    await eventually(() => expect(told(frame).at(-1)).toEqual({ kind: "pane", targets: [] }));
  });

  it("is asked again for its number whenever the panes change, because numbers move", async () => {
    const { connect, isOver } = await tabWithFrame();
    const [page, frame, other] = [connect(0, top), connect(3, inner), connect(4, inner)];
    page.say({ kind: "route", url: top });
    page.say(pane(0, "credentials.description"));
    frame.say({ kind: "at", at: 0 });
    await isOver(frame);
    page.say(pane(1, "credentials.description"));
    other.say({ kind: "at", at: 0 });
    frame.say({ kind: "at", at: 1 });
    await isOver(other);
    expect(told(other)).toEqual([]);
    expect(told(frame)).toHaveLength(1);
  });

  it("believes no child frame that speaks of panes", async () => {
    const { connect, isOver } = await tabWithFrame();
    const [page, frame] = [connect(0, top), connect(3, inner)];
    page.say({ kind: "route", url: top });
    frame.say(pane(0, "credentials.description"));
    frame.say({ kind: "at", at: 0 });
    await isOver(frame);
    expect(told(frame)).toEqual([]);
  });
});
