import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type CommandHandlers, createCommandRegister } from "../../../background/commands.ts";
import { squareOf } from "../../../drive/png.ts";
import { runSecretName } from "../../../drive/popup/held-secrets.ts";
import type { MessageSender } from "../../../src/browser/api.ts";
import { commandInputs } from "../../../src/contract/command-inputs.ts";
import type { CommandName } from "../../../src/contract/commands.ts";
import { extensionId, fakeBrowser } from "./fake-browser.ts";

const ourPage: MessageSender = {
  id: extensionId,
  url: `chrome-extension://${extensionId}/popup/index.html`,
};
const names = Object.keys(commandInputs) as CommandName[];

/** A register whose every handler notes what it was given. */
function registerAll() {
  const handled: { readonly command: string; readonly input: unknown }[] = [];
  const lines: unknown[] = [];
  const log = { info: () => {}, warn: (...line: unknown[]) => void lines.push(line) };
  const register = createCommandRegister({ runtime: fakeBrowser().api.runtime, log });
  const note = (command: string) => async (input: unknown) => {
    handled.push({ command, input });
    return { accepted: true };
  };
  register.register(
    Object.fromEntries(names.map((name) => [name, note(name)])) as unknown as Partial<CommandHandlers>,
    commandInputs,
  );
  return { register, handled, lines };
}

const settings = {
  applicationName: "TextUs",
  secretDescription: "production",
  secretLifetimeMonths: 24,
  roles: ["Salesperson"],
};
/** One good input of each command. */
const good: Readonly<Record<CommandName, unknown>> = {
  "setup.sign-in": { otherAccount: true },
  "reset.everything": {},
  "setup.cancel-sign-in": {},
  "setup.list-environments": {},
  "setup.choose-environment": { environmentId: "Default-4b9d5e0a" },
  "setup.host-declined": {},
  "setup.inspect": {},
  "setup.change-settings": { settings },
  "setup.choose-picture": { png: squareOf(0, 90, 200).toString("base64") },
  "setup.answer": { question: "application.adopt", value: "new" },
  "setup.confirm": { planId: "p1" },
  "setup.resume": {},
  "setup.test-again": {},
  "setup.start-over": {},
  "setup.sign-out": {},
  "setup.done": {},
  "undo.begin": { runId: "r1", deleteApplication: true },
  "undo.inspect": {},
  "undo.confirm": { planId: "p1" },
  "undo.resume": {},
  "undo.sign-in": { otherAccount: true },
  "undo.stop": {},
  "undo.leave": {},
  "rotation.begin": { runId: "r1", removes: null },
  "rotation.inspect": {},
  "rotation.confirm": { planId: "p1" },
  "rotation.resume": {},
  "rotation.sign-in": { otherAccount: true },
  "rotation.stop": {},
  "rotation.leave": {},
  "check.begin": { runId: "r1" },
  "check.inspect": {},
  "check.confirm": { planId: "p1" },
  "check.resume": {},
  "check.sign-in": { otherAccount: true },
  "check.stop": {},
  "check.leave": {},
  "home.opened": {},
  "home.known": { runId: "r1" },
  "home.forget": { runId: "r1" },
  "clipboard.copied": { secret: true },
  "clipboard.keep": {},
  "clipboard.clear": {},
  "clipboard.set": { afterSeconds: 120 },
  "credentials.held": {},
  "credentials.get": runSecretName,
  "credentials.forget": { owner: "guide" },
  "guide.turn-on": { cloud: "public" },
  "guide.turn-off": {},
  "guide.host-declined": {},
  "guide.follow-here": { cloud: "gcc-high" },
  "guide.open": { step: "register" },
  "guide.tell": { step: "register", what: "done" },
  "guide.paste": { value: "clientId", text: "11111111-2222-3333-4444-555555555555" },
  "guide.test": {},
  "guide.misses": {},
  "guide.start-over": {},
  "log.recent": {},
  "options.get": {},
  "options.set": { clientId: "", tenant: "" },
  "icon.opens": { opens: "panel" },
  "language.choose": { language: "pt-BR" },
  "options.tenants-among": { ids: ["11111111-2222-3333-4444-555555555555"] },
};

describe("a command from our own page", () => {
  it.each(names)("%s reaches its handler once, with its input", async (command) => {
    const { register, handled } = registerAll();
    const reply = await register.answer({ command, input: good[command] }, ourPage);
    expect(reply).toEqual({ ok: true, output: { accepted: true } });
    expect(handled).toEqual([{ command, input: good[command] }]);
  });

  it.each<[string, CommandName, unknown]>([
    ["nothing", "setup.confirm", undefined],
    ["a member too many", "setup.resume", { planId: "p1" }],
    ["a member too few", "setup.confirm", {}],
    ["a member of another type", "setup.sign-in", { otherAccount: "yes" }],
    ["an empty id", "setup.choose-environment", { environmentId: "" }],
    ["an id without end", "setup.choose-environment", { environmentId: "x".repeat(201) }],
    ["a question that is not asked", "setup.answer", { question: "constructor", value: "x" }],
    [
      "a lifetime of 25 months",
      "setup.change-settings",
      { settings: { ...settings, secretLifetimeMonths: 25 } },
    ],
    ["half a month", "setup.change-settings", { settings: { ...settings, secretLifetimeMonths: 1.5 } }],
    ["an app without a name", "setup.change-settings", { settings: { ...settings, applicationName: "  " } }],
    ["a time that can't be chosen", "clipboard.set", { afterSeconds: 61 }],
    ["a list", "options.get", []],
  ])("is refused with %s", async (_what, command, input) => {
    const { register, handled, lines } = registerAll();
    expect(await register.answer({ command, input }, ourPage)).toEqual({
      ok: false,
      refusal: "invalid-input",
    });
    expect(handled).toEqual([]);
    expect(lines).toEqual([["command.refused", { refusal: "invalid-input", command }]]);
  });

  it("is answered when its handler fails, without what it said", async () => {
    const failing = createCommandRegister({
      runtime: fakeBrowser().api.runtime,
      log: { info: () => {}, warn: () => {} },
    });
    failing.register({ "options.get": () => Promise.reject(new Error("secret sauce")) }, commandInputs);
    const reply = await failing.answer({ command: "options.get", input: {} }, ourPage);
    expect(reply).toEqual({ ok: false, refusal: "failed" });
  });

  it("can't have two handlers", () => {
    const { register } = registerAll();
    expect(() => register.register({ "options.get": vi.fn() }, commandInputs)).toThrow(
      "options.get has a handler already",
    );
  });

  it("is unknown while it has no handler", async () => {
    const empty = createCommandRegister({
      runtime: fakeBrowser().api.runtime,
      log: { info: () => {}, warn: () => {} },
    });
    expect(await empty.answer({ command: "options.get", input: {} }, ourPage)).toEqual({
      ok: false,
      refusal: "unknown-command",
    });
  });
});

describe("a sender that is not one of our pages", () => {
  const strangers: readonly [string, MessageSender][] = [
    ["another extension", { ...ourPage, id: "ponmlkjihgfedcbaponmlkjihgfedcba" }],
    ["a content script", { id: extensionId, url: "https://entra.microsoft.com/", frameId: 0 }],
    ["a page that names ours in its path", { id: extensionId, url: `https://evil.example/${ourPage.url}` }],
    [
      "a page whose host begins like ours",
      { id: extensionId, url: `${ourPage.url}`.replace("/popup", "x/popup") },
    ],
    ["our page inside a frame", { ...ourPage, frameId: 7 }],
    [
      "a file of ours that is no page",
      { ...ourPage, url: `chrome-extension://${extensionId}/icons/icon.svg` },
    ],
    ["nobody", {}],
  ];

  it.each(strangers)("%s is refused", async (_who, sender) => {
    const { register, handled } = registerAll();
    const reply = await register.answer({ command: "credentials.get", input: runSecretName }, sender);
    expect(reply).toEqual({ ok: false, refusal: "sender" });
    expect(handled).toEqual([]);
  });

  it("is refused whatever it is and whatever it says", async () => {
    const { register, handled } = registerAll();
    const text = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.constantFrom(extensionId, ourPage.url, undefined, null, 0),
    );
    const sender = fc.record(
      { id: text, url: text, origin: text, frameId: fc.oneof(fc.integer(), fc.constant(undefined)) },
      { requiredKeys: [] },
    );
    const message = fc.oneof(
      fc.anything(),
      fc.constantFrom(...names).map((command) => ({ command, input: good[command] })),
    );
    await fc.assert(
      fc.asyncProperty(sender, message, async (from, what) => {
        // The one sender in this space who is not a stranger.
        fc.pre(!(from.id === extensionId && from.url === ourPage.url && (from.frameId ?? 0) === 0));
        const reply = await register.answer(what, from as MessageSender);
        expect(reply).toEqual({ ok: false, refusal: "sender" });
      }),
      { numRuns: 500 },
    );
    expect(handled).toEqual([]);
  });
});

describe("a message that makes no sense", () => {
  const inherited = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "setup"];

  it("never reaches a handler with anything but an input of its command", async () => {
    const { register, handled } = registerAll();
    const input = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
      fc.constantFrom(...names).map((name) => good[name]),
    );
    const command = fc.oneof(fc.constantFrom(...names, ...inherited), fc.string(), fc.anything());
    const message = fc.oneof(fc.anything(), fc.record({ command, input }), fc.record({ command }));
    await fc.assert(
      fc.asyncProperty(message, async (what) => {
        const before = handled.length;
        const reply = await register.answer(what, ourPage);
        expect(handled.length - before).toBe(reply.ok ? 1 : 0);
        if (reply.ok) expect(fits(handled.at(-1))).toBe(true);
        else expect(["unknown-command", "invalid-input"]).toContain(reply.refusal);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(names)("never reaches the handler of %s with another command's input", async (command) => {
    for (const input of Object.values(good)) {
      const { register, handled } = registerAll();
      const { ok } = await register.answer({ command, input }, ourPage);
      expect(handled.map(fits)).toEqual(ok ? [true] : []);
    }
  });

  /** What the contract says, written down a second time. */
  function fits(call: { readonly command: string; readonly input: unknown } | undefined): boolean {
    const input = call?.input as Record<string, unknown>;
    const keys = Object.keys(input).join();
    switch (call?.command) {
      case "setup.sign-in":
      case "undo.sign-in":
      case "rotation.sign-in":
      case "check.sign-in":
        return keys === "" || (keys === "otherAccount" && typeof input.otherAccount === "boolean");
      case "undo.begin":
        return keys === "runId,deleteApplication" && typeof input.deleteApplication === "boolean";
      case "rotation.begin":
        return keys === "runId,removes" && (input.removes === null || typeof input.removes === "string");
      case "home.forget":
      case "home.known":
      case "check.begin":
        return keys === "runId" && typeof input.runId === "string";
      case "clipboard.copied":
        return keys === "secret" && typeof input.secret === "boolean";
      case "clipboard.set":
        return keys === "afterSeconds" && [0, 30, 60, 120, 300].includes(Number(input.afterSeconds));
      case "guide.turn-on":
      case "guide.follow-here":
        return (
          keys === "cloud" && ["public", "gcc", "gcc-high", "dod", "china"].includes(String(input.cloud))
        );
      case "guide.open":
        return keys === "step" && typeof input.step === "string";
      case "guide.tell":
        return keys === "step,what" && ["done", "skip", "not-done"].includes(String(input.what));
      case "guide.paste":
        return keys.startsWith("value,text") && typeof input.text === "string";
      case "credentials.get":
      case "credentials.forget":
        return (
          (keys === "owner" && input.owner === "guide") ||
          (keys === "owner,runId,clientId,keyId,dynamicsUrl" && input.owner === "run")
        );
      case "setup.choose-environment":
        return keys === "environmentId" && typeof input.environmentId === "string";
      case "setup.confirm":
      case "undo.confirm":
      case "rotation.confirm":
      case "check.confirm":
        return keys === "planId" && typeof input.planId === "string";
      case "setup.answer":
        return keys === "question,value" && typeof input.value === "string";
      case "setup.change-settings":
        return keys === "settings" && Object.keys(input.settings as object).length === 4;
      case "setup.choose-picture":
        return keys === "png" && (input.png === null || typeof input.png === "string");
      case "options.tenants-among":
        return keys === "ids" && Array.isArray(input.ids) && input.ids.length > 0;
      case "icon.opens":
        return keys === "opens" && (input.opens === "popup" || input.opens === "panel");
      case "language.choose":
        return keys === "language" && (input.language === null || input.language === "pt-BR");
      case "options.set":
        return (
          keys === "clientId,tenant" && [input.clientId, input.tenant].every((one) => typeof one === "string")
        );
      default:
        return keys === "" && names.includes(call?.command as CommandName);
    }
  }
});
