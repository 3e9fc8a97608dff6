import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCardMessage, parseFrameMessage } from "../../../src/browser/guide-messages.ts";
import { takePort } from "../../../src/browser/portal-ports.ts";
import { extensionId, fakeEvent } from "./fake-browser.ts";

const sees = {
  kind: "sees",
  page: "register",
  sizeless: false,
  sights: [{ target: "register.name", state: "found", score: 0.9, runnerUp: 0, reasons: ["name 0.75"] }],
  facts: [{ kind: "choice", choice: "application-name", verdict: "wrong", found: "X" }],
  secretIsMasked: false,
};

describe("what a frame sends", () => {
  it("is taken as it is when it is a message", () => {
    expect(parseFrameMessage(sees)).toEqual(sees);
    expect(parseCardMessage({ kind: "fill" })).toEqual({ kind: "fill" });
  });

  it.each([
    ["a member too many", { ...sees, done: true }],
    ["a text without end", { kind: "route", url: "x".repeat(5000) }],
    [
      "a fact that only the worker makes",
      { ...sees, facts: [{ kind: "told", step: "register", what: "done" }] },
    ],
    [
      "a captured fact that was judged by nobody",
      { ...sees, facts: [{ kind: "captured", value: "clientId" }] },
    ],
    ["more than a page can hold", { ...sees, sights: Array(1000).fill(sees.sights[0]) }],
    ["a number that is none", { kind: "ringed", box: { x: Number.NaN, y: 0, width: 1, height: 1 } }],
  ])("is refused with %s", (_what, message) => {
    expect(parseFrameMessage(message)).toBeNull();
  });

  it("can't paste a secret by way of the card", () => {
    expect(parseCardMessage({ kind: "paste", value: "clientSecret", text: "x" })).toBeNull();
    expect(parseCardMessage({ kind: "paste", value: "clientId", text: "x" })).not.toBeNull();
  });

  it("is null or a message whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect([null, "object"]).toContain(parseFrameMessage(raw) === null ? null : "object");
        parseCardMessage(raw);
      }),
    );
  });
});

describe("a port", () => {
  const entra = "https://entra.microsoft.com/#view/x";
  const port = (name: string, sender: object) =>
    ({
      name,
      sender,
      onMessage: fakeEvent(),
      onDisconnect: fakeEvent(),
      postMessage() {},
      disconnect() {},
    }) as never;
  const frame = { id: extensionId, frameId: 0, url: entra, tab: { id: 7, url: entra } };
  const child = { ...frame, frameId: 3, url: "https://sandbox-1.reactblade.portal.azure.net/React/Index" };

  it("of a portal's tab, its frames and its card is taken", () => {
    expect(takePort(port("guide-frame", frame), extensionId)).toMatchObject({
      is: "frame",
      tabId: 7,
      frameId: 0,
    });
    expect(takePort(port("guide-frame", child), extensionId)).toMatchObject({ is: "frame", frameId: 3 });
    expect(takePort(port("guide-card", frame), extensionId)).toMatchObject({ is: "card" });
  });

  it.each([
    ["another extension", "guide-frame", { ...frame, id: "ponmlkjihgfedcbaponmlkjihgfedcba" }],
    ["a look-alike host", "guide-frame", { ...frame, url: "https://entra.microsoft.com.evil.example/" }],
    [
      "a portal's frame in a stranger's tab",
      "guide-frame",
      { ...child, tab: { id: 7, url: "https://evil.example/" } },
    ],
    ["a tab whose address is not shown", "guide-frame", { ...child, tab: { id: 7 } }],
    ["a stranger's frame in a portal", "guide-frame", { ...child, url: "https://evil.example/" }],
    ["a card in a child frame", "guide-card", child],
    [
      "one of our pages",
      "guide-frame",
      { id: extensionId, url: `chrome-extension://${extensionId}/popup/index.html` },
    ],
    ["another name", "elsewhere", frame],
  ])("of %s is refused", (_who, name, sender) => {
    expect(takePort(port(name, sender), extensionId)).toBeNull();
  });
});
