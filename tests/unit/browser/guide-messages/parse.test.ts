import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCardMessage, parseFrameMessage } from "../../../../src/contract/guide-messages.ts";
import { goodCardMessage, goodFrameMessage } from "./good-messages.ts";
import { isCardMessage, isFrameMessage } from "./independent-check.ts";
import { mutated } from "./mutate.ts";

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
    expect(parseCardMessage({ kind: "show" })).toEqual({ kind: "show" });
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
    [
      "a number that is none",
      { kind: "ringed", box: { x: Number.NaN, y: 0, width: 1, height: 1 }, pane: null },
    ],
  ])("is refused with %s", (_what, message) => {
    expect(parseFrameMessage(message)).toBeNull();
  });

  it("can't paste a secret by way of the card", () => {
    expect(parseCardMessage({ kind: "paste", value: "clientSecret", text: "x" })).toBeNull();
    expect(parseCardMessage({ kind: "paste", value: "clientId", text: "x" })).not.toBeNull();
  });
});

describe.each([
  ["a frame", parseFrameMessage, goodFrameMessage, isFrameMessage],
  ["the card", parseCardMessage, goodCardMessage, isCardMessage],
] as const)("of all messages, those of %s", (_of, parse, good, isGood) => {
  it("are given back as they are when they are good", () => {
    fc.assert(
      fc.property(good, (message) => {
        expect(isGood(message)).toBe(true);
        expect(parse(message)).toEqual(message);
      }),
      { numRuns: 400 },
    );
  });

  it("are refused exactly when the protocol does not know them, and change nothing", () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: mutated(good) }, fc.anything()), (raw) => {
        const parsed = parse(raw);
        expect(parsed !== null).toBe(isGood(raw));
        if (parsed === null) refused += 1;
        else {
          accepted += 1;
          expect(parsed).toEqual(raw);
          expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
        }
        expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(5);
    expect(refused).toBeGreaterThan(500);
  });

  it("are refused without an error when they are huge or nested without end", () => {
    let deep: unknown = "deep";
    for (let at = 0; at < 20_000; at += 1) deep = { kind: deep };
    const huge = Array.from({ length: 100_000 }, (_, at) => ({ target: String(at) }));
    for (const kind of ["route", "sees", "captures", "paste", "placed", "ringed"]) {
      for (const value of [deep, huge, "x".repeat(5_000_000)]) {
        const names = ["page", "url", "sights", "facts", "captures", "text", "value", "where", "box"];
        const raw = { kind, ...Object.fromEntries(names.map((name) => [name, value])) };
        expect(parse(raw)).toBeNull();
      }
    }
  });
});
