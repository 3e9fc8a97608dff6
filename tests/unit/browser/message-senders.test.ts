import { describe, expect, it } from "vitest";
import { createCommandRegister } from "../../../background/commands.ts";
import { takePort } from "../../../background/guide/portal-ports.ts";
import { connectGuide, type NativeRuntime } from "../../../content-scripts/guide-link.ts";
import type { MessageSender } from "../../../src/browser/api.ts";
import { commandInputs } from "../../../src/contract/command-inputs.ts";
import type { CommandName } from "../../../src/contract/commands.ts";
import { announceMessage, guidePorts } from "../../../src/contract/guide-protocol.ts";
import { extensionId, fakeBrowser, fakeEvent } from "./fake-browser.ts";

const entra = "https://entra.microsoft.com/#view/x";
const react = "https://sandbox-1.reactblade.portal.azure.net/React/Index";
const evil = "https://entra-microsoft.com/";
const own = (page: string) => `chrome-extension://${extensionId}/${page}`;
const inEntra = { id: 7, url: entra };

type Channel = "a command" | "the frame's port" | "the card's port" | "an announcement";

/** Everyone who can send anything, as the browser names them, and the only channels that hear them. */
const senders: readonly (readonly [string, object, readonly Channel[]])[] = [
  [
    "our popup",
    { id: extensionId, url: own("popup/index.html"), origin: own("").slice(0, -1) },
    ["a command", "an announcement"],
  ],
  [
    "our popup's page in a tab",
    {
      id: extensionId,
      url: own("popup/index.html"),
      frameId: 0,
      tab: { id: 9, url: own("popup/index.html") },
    },
    ["a command"],
  ],
  [
    "our options",
    { id: extensionId, url: own("popup/options.html"), frameId: 0 },
    ["a command", "an announcement"],
  ],
  ["our worker", { id: extensionId, url: own("background.js") }, ["an announcement"]],
  ["our worker, not named", { id: extensionId }, ["an announcement"]],
  [
    "our popup's page framed by a page",
    { id: extensionId, url: own("popup/index.html"), frameId: 4, tab: { id: 7, url: evil } },
    [],
  ],
  [
    "a file of ours that is no page",
    { id: extensionId, url: own("icons/icon.svg"), frameId: 0, tab: { id: 7 } },
    [],
  ],
  [
    "our script in a portal's tab",
    { id: extensionId, url: entra, origin: "https://entra.microsoft.com", frameId: 0, tab: inEntra },
    ["the frame's port", "the card's port"],
  ],
  [
    "our script in a portal's frame",
    { id: extensionId, url: react, origin: new URL(react).origin, frameId: 3, tab: inEntra },
    ["the frame's port"],
  ],
  [
    "our script in a frame of the Power Platform inside Entra",
    { id: extensionId, url: "https://admin.powerplatform.microsoft.com/", frameId: 3, tab: inEntra },
    [],
  ],
  [
    "our script in a portal's frame that is a tab",
    { id: extensionId, url: react, frameId: 0, tab: { id: 7, url: react } },
    [],
  ],
  [
    "our script in a portal framed by a stranger",
    { id: extensionId, url: entra, frameId: 3, tab: { id: 7, url: evil } },
    [],
  ],
  [
    "our script in a stranger's frame in a portal",
    { id: extensionId, url: evil, frameId: 3, tab: inEntra },
    [],
  ],
  [
    "our script in a tab that has gone on to a stranger's page",
    { id: extensionId, url: entra, frameId: 0, tab: { id: 7, url: evil } },
    [],
  ],
  [
    "our script in a page that a portal's address only names",
    { id: extensionId, url: entra, origin: "https://evil.example", frameId: 0, tab: inEntra },
    [],
  ],
  [
    "our script in a sandboxed frame of a portal",
    { id: extensionId, url: react, origin: "null", frameId: 3, tab: inEntra },
    [],
  ],
  [
    "our script in a portal's frame that the browser still takes for the empty one that it began as",
    { id: extensionId, url: "about:blank", origin: new URL(react).origin, frameId: 3, tab: inEntra },
    ["the frame's port"],
  ],
  ...(
    [
      ["a stranger's", { origin: "https://evil.example" }],
      ["a sandboxed", { origin: "null" }],
      ["a portal of another family's", { origin: "https://admin.powerplatform.microsoft.com" }],
      ["an unnamed", {}],
    ] as const
  ).map(
    ([whose, told]) =>
      [
        `our script in ${whose} frame that has no address`,
        { id: extensionId, url: "about:blank", frameId: 3, tab: inEntra, ...told },
        [],
      ] as const,
  ),
  [
    "our script in an empty tab",
    { id: extensionId, url: "about:blank", origin: new URL(entra).origin, frameId: 0, tab: inEntra },
    [],
  ],
  [
    "our script in a tab whose address is not shown",
    { id: extensionId, url: entra, frameId: 0, tab: { id: 7 } },
    [],
  ],
  // Only tabs.sendMessage reaches a script, and no script has it.
  ["our script without a tab", { id: extensionId, url: entra, frameId: 0 }, ["an announcement"]],
  ["our script without a frame", { id: extensionId, url: entra, tab: inEntra }, []],
  [
    "our script on a look-alike host",
    {
      id: extensionId,
      url: "https://portal.azure.com.evil.example/",
      frameId: 0,
      tab: { id: 7, url: "https://portal.azure.com.evil.example/" },
    },
    [],
  ],
  ["another extension", { id: "ponmlkjihgfedcbaponmlkjihgfedcba", url: own("popup/index.html") }, []],
  [
    "another extension's script in a portal",
    { id: "ponmlkjihgfedcbaponmlkjihgfedcba", url: entra, frameId: 0, tab: inEntra },
    [],
  ],
  ["a page", { url: entra, origin: "https://entra.microsoft.com", frameId: 0, tab: inEntra }, []],
  ["nobody", {}, []],
];

const names = Object.keys(commandInputs) as CommandName[];

async function hears(channel: Channel, sender: object): Promise<boolean> {
  switch (channel) {
    case "a command":
      return hearsCommand(sender);
    case "the frame's port":
      return takePort(portOf(guidePorts.frame, sender), extensionId) !== null;
    case "the card's port":
      return takePort(portOf(guidePorts.card, sender), extensionId) !== null;
    case "an announcement":
      return hearsAnnouncement(sender);
  }
}

/** All commands, or none of them: they have the same sender. */
async function hearsCommand(sender: MessageSender): Promise<boolean> {
  const register = createCommandRegister({
    runtime: fakeBrowser().api.runtime,
    log: { info: () => {}, warn: () => {} },
  });
  const refusals = await Promise.all(
    names.map(async (command) => {
      const reply = await register.answer({ command, input: {} }, sender);
      return reply.ok ? "none" : reply.refusal;
    }),
  );
  // Without handlers everything that passes the sender's check ends as unknown.
  const passed = refusals.filter((refusal) => refusal === "unknown-command").length;
  expect([0, names.length]).toContain(passed);
  expect(refusals.filter((refusal) => refusal === "sender").length).toBe(names.length - passed);
  return passed > 0;
}

/** A frame that has lost its worker connects again when a worker asks. */
function hearsAnnouncement(sender: object): boolean {
  const onMessage = fakeEvent<[unknown, { readonly id?: string; readonly tab?: unknown }]>();
  let connected = 0;
  const onDisconnect = fakeEvent<[unknown]>();
  const runtime: NativeRuntime = {
    id: extensionId,
    onMessage,
    connect() {
      connected += 1;
      return { postMessage() {}, disconnect() {}, onMessage: fakeEvent(), onDisconnect };
    },
  };
  const off = new AbortController();
  connectGuide({
    name: "guide-frame",
    onOrder: () => {},
    isAnswer: () => true,
    onConnected: () => {},
    onGone: () => {},
    signal: off.signal,
    runtime,
  });
  onDisconnect.emit(undefined);
  const before = connected;
  onMessage.emit(announceMessage, sender);
  off.abort();
  return connected > before;
}

const portOf = (name: string, sender: object) =>
  ({
    name,
    sender,
    onMessage: fakeEvent(),
    onDisconnect: fakeEvent(),
    postMessage() {},
    disconnect() {},
  }) as never;

describe("Of everyone who can send something", () => {
  const channels: readonly Channel[] = [
    "a command",
    "the frame's port",
    "the card's port",
    "an announcement",
  ];
  const rows = senders.flatMap(([who, sender, heard]) =>
    channels.map(
      (channel) => [who, channel, heard.includes(channel) ? "is heard" : "is refused", sender] as const,
    ),
  );

  it.each(rows)("%s, as %s, %s", async (_who, channel, what, sender) => {
    expect(await hears(channel, sender)).toBe(what === "is heard");
  });

  it("a port of any other name is refused, whoever opened it", () => {
    for (const [, sender] of senders)
      for (const name of ["", "guide", "guide-frame2", "GUIDE-FRAME", "__proto__", "constructor"])
        expect(takePort(portOf(name, sender), extensionId)).toBeNull();
  });
});
