import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLog, LONGEST_VALUE, type LogLine } from "../../../src/log/log.ts";
import { REMOVED, redact, redactStart } from "../../../src/log/redact.ts";
import { failureOf } from "../../../src/microsoft/failure.ts";

const jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl";
const secret = "Abc8Q~0123456789-_.~abcdefghijklmnopqrst";

describe("what stays readable", () => {
  it.each([
    "POST /applications/{id}/addPassword",
    "CredentialInvalidLifetimeAsPerAppPolicy",
    "CredentialTypeNotAllowedAsPerAppPolicy",
    "SignInAudienceNotAllowedAsPerAppPolicy",
    "Request_MultipleObjectsWithSameKeyValue",
    "AADSTS7000215 invalid_client 0x80040220",
    "request aaaaaaaa-1111-4222-8333-444444444444 failed",
    "Default-aaaaaaaa-1111-4222-8333-444444444444",
    "aaaaaaaa-1111-4222-8333-444444444444/bbbbbbbb-1111-4222-8333-444444444444",
    "https://contoso.crm4.dynamics.com/api/data/v9.2/systemusers(aaaaaaaa-1111-4222-8333-444444444444)",
    "https://api.bap.microsoft.com/providers/Microsoft.BusinessAppPlatform/scopes/admin/environments",
    "https://api.powerplatform.com/usermanagement/environments/{id}/user/applyAdminRole",
    "is missing prvCreateUser privilege on OTC=8 for entity 'systemuser' (LocalizedName='User')",
    "2026-11-24T10:00:00.1234567Z",
    "Bearer authorization_uri=https://login.microsoftonline.com/common",
    "The code is Request_BadRequest, code: 400",
    "textus-dynamics-integration",
  ])("%s", (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe("what is removed", () => {
  it.each([
    [`Authorization: Bearer abc`, `Authorization: ${REMOVED} ${REMOVED}`],
    [`sent Bearer ${jwt} to Graph`, `sent Bearer ${REMOVED} to Graph`],
    [`token ${jwt}`, `token ${REMOVED}`],
    [`encrypted ${jwt}.x.y`, `encrypted ${REMOVED}`],
    [`the value ${secret}.`, `the value ${REMOVED}`],
    [`client_secret=short&grant_type=x`, `client_secret=${REMOVED}&grant_type=x`],
    [`{"secretText":"short","keyId":"k"}`, `{"secretText":"${REMOVED}","keyId":"k"}`],
    [`{"access_token": "short"}`, `{"access_token": "${REMOVED}"}`],
    [`password: hunter2, user: a`, `password: ${REMOVED}, user: a`],
    [
      `https://x.chromiumapp.org/?code=0.AX&state=s1#id_token=t`,
      `https://x.chromiumapp.org/?code=${REMOVED}&state=${REMOVED}#id_token=${REMOVED}`,
    ],
    [`sha ${"0123456789abcdef".repeat(4)}`, `sha ${REMOVED}`],
    [`${"aB".repeat(9)}eyJ${"aB".repeat(20)}`, REMOVED],
  ])("%s", (text, clean) => {
    expect(redact(text)).toBe(clean);
  });

  it("removes what it is told of, in every spelling", () => {
    const odd = 'p/ä+s s"w?o&rd';
    const text = [
      odd,
      encodeURIComponent(odd),
      new URLSearchParams({ p: odd }),
      JSON.stringify({ odd }),
    ].join(" | ");
    expect(redact(text, [odd])).toBe(`${REMOVED} | ${REMOVED} | p=${REMOVED} | {"odd":"${REMOVED}"}`);
    expect(redact("half a pair \ud800x99", ["\ud800x99"])).toBe(`half a pair ${REMOVED}`);
  });

  it("does not take a known value of no length for everything", () => {
    expect(redact("abc", ["", "a"])).toBe("abc");
  });
});

// ---- Planted secrets --------------------------------------------------------------------------------------

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~."];
const of = (alphabet: readonly string[], minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength, maxLength }).map((found) => found.join(""));
const bytes = (minLength: number, maxLength: number) =>
  fc.uint8Array({ minLength, maxLength }).map((found) => Buffer.from(found));
const clientSecret = fc
  .tuple(of(letters, 3, 3), fc.constantFrom(..."0123456789"), of(letters, 28, 40))
  .map(([start, version, end]) => `${start}${version}Q~${end}`);
const part = bytes(20, 120).map((found) => found.toString("base64url"));
const token = fc
  .tuple(fc.constantFrom("RS256", "none", "PS256"), part, part)
  .map(([alg, payload, signature]) => {
    const header = Buffer.from(JSON.stringify({ alg, typ: "JWT" })).toString("base64url");
    return `${header}.${payload}.${signature}`;
  });
/** Refresh tokens and codes: random, long, without dots. */
const opaque = bytes(48, 200).map((found) => found.toString("base64url"));
const planted = fc.oneof(clientSecret, token, opaque);
const around = fc.oneof(
  fc.constantFrom("", " ", '"', "'", "(", "=", ": ", "\n", ",", "/", "?x="),
  fc.string(),
);

/** Any eight characters in a row of a secret would be a leak. */
const leaks = (text: string, value: string): boolean => {
  for (let start = 0; start + 8 <= value.length; start++) {
    if (text.includes(value.slice(start, start + 8))) return true;
  }
  return false;
};

describe("planted secrets", () => {
  it("never get through the redactor", () => {
    fc.assert(
      fc.property(planted, around, around, (value, before, after) => {
        expect(leaks(redact(`${before}${value}${after}`), value)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it("never get into the log: not by event, name, or value, whole or cut", () => {
    fc.assert(
      fc.property(planted, around, fc.nat({ max: LONGEST_VALUE }), (value, before, padding) => {
        const lines: LogLine[] = [];
        const log = createLog({ sink: (line) => lines.push(line) });
        log.info(`${before}${value}`, {
          [`${before}${value}`]: 1,
          message: `${" x".repeat(padding)}${before}${value}`,
        });
        log.warn("event", {
          secret: value.slice(0, 10),
          clientSecret: value.slice(3, 12),
          accessToken: value,
        });
        expect(leaks(JSON.stringify(lines), value)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("never get into the log when they have no shape but are known", () => {
    const shapeless = fc.string({ minLength: 16, maxLength: 64 });
    fc.assert(
      fc.property(shapeless, around, (value, before) => {
        const lines: LogLine[] = [];
        const log = createLog({ sink: (line) => lines.push(line), known: () => [value] });
        log.info(value, { message: `${before}${value}` });
        const written = lines.flatMap((line) => [line.event, ...Object.values(line.facts).map(String)]);
        expect(written.some((text) => text.includes(value))).toBe(false);
      }),
    );
  });
});

describe("the start of a long text", () => {
  /** Characters that any pattern is given to look at. */
  const lookedAt = (work: () => unknown): number => {
    let characters = 0;
    const counted = <Name extends typeof Symbol.replace | typeof Symbol.matchAll>(
      name: Name,
    ): (() => void) => {
      const before = RegExp.prototype[name];
      const patched = function (this: RegExp, text: string, ...more: never[]) {
        characters += text.length;
        return Reflect.apply(before, this, [text, ...more]);
      };
      Object.defineProperty(RegExp.prototype, name, { value: patched, configurable: true, writable: true });
      return () => Object.defineProperty(RegExp.prototype, name, { value: before, configurable: true });
    };
    const undo = [counted(Symbol.replace), counted(Symbol.matchAll)];
    try {
      work();
    } finally {
      for (const back of undo) back();
    }
    return characters;
  };

  const million = 1_000_000;
  it.each([
    ["one letter", "a".repeat(4 * million)],
    ["words", "word ".repeat(million)],
    ["a token's start again and again", "eyJ".repeat(million)],
    ["a header's name again and again", "x-ms-".repeat(million)],
    ["spaces after a telling name", `password${" ".repeat(4 * million)}`],
    ["a secret's mark again and again", "8Q~".repeat(million)],
  ])("costs no more than that of a short one: %s", (_, text) => {
    const short = lookedAt(() => redactStart("word ".repeat(400), 1000));
    expect(short).toBeGreaterThan(1000);
    expect(lookedAt(() => redactStart(text, 1000))).toBeLessThan(20 * short);
  });

  it("costs a failure and a line of the log no more either", () => {
    const text = "a.".repeat(2 * million);
    const name = { service: "graph", operation: "GET /me" } as const;
    const body = {
      error: { code: text, message: text, details: [{ code: text }], innerError: { code: text } },
    };
    const headers = new Headers({ "request-id": "r" });
    expect(lookedAt(() => failureOf(name, { status: 400, headers, body }, [], 0))).toBeLessThan(200_000);
    const entra = {
      error: "invalid_request",
      error_description: `${" ".repeat(2 * million)}x`,
      trace_id: text,
    };
    expect(lookedAt(() => failureOf(name, { status: 400, headers, body: entra }, [], 0))).toBeLessThan(
      200_000,
    );
    expect(lookedAt(() => createLog({ sink: () => {} }).info("event", { text }))).toBeLessThan(100_000);
  });

  it("shows no secret that a cut goes through, wherever it goes", () => {
    fc.assert(
      fc.property(
        planted,
        fc.constantFrom("word ", "x ", `${secret} `, `${jwt} `, "- "),
        fc.integer({ min: 0, max: 2500 }),
        fc.integer({ min: 1, max: 1000 }),
        (value, filling, before, longest) => {
          const text = filling.repeat(Math.ceil(before / filling.length)).slice(0, before);
          const whole = `${text} ${value} ${"word ".repeat(2000)}`;
          const shown = redactStart(whole, longest);
          expect(shown.length).toBeLessThanOrEqual(longest);
          expect(leaks(shown, value)).toBe(false);
          const shapeless = `${text} ${"pass word, ".repeat(30)}end ${"word ".repeat(2000)}`;
          const known = `${"pass word, ".repeat(30)}end`;
          expect(redactStart(shapeless, longest, [known])).not.toContain("pass word");
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("is that of the whole text without secrets, where the text is short", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.nat({ max: 300 }), (text, longest) => {
        expect(redactStart(text, longest)).toBe(redact(text).slice(0, longest));
      }),
    );
  });
});

describe("log", () => {
  const written = (facts: Record<string, string | number | boolean>) => {
    const lines: LogLine[] = [];
    createLog({ sink: (line) => lines.push(line) }).info("graph.failed", facts);
    return lines[0];
  };

  it("keeps codes, ids, numbers and facts about secrets", () => {
    const facts = {
      code: "0x80040220",
      status: 403,
      ours: true,
      keyId: "k-1",
      secretKeyId: "k-2",
      tokenCount: 2,
    };
    expect(written(facts)).toEqual({ level: "info", event: "graph.failed", facts });
  });

  it("drops values behind telling names, and all but the start of long ones", () => {
    expect(
      written({ clientSecret: "a", accessToken: 5, hasSecret: true, text: "word ".repeat(500) })?.facts,
    ).toEqual({
      clientSecret: REMOVED,
      accessToken: REMOVED,
      hasSecret: true,
      text: "word ".repeat(500).slice(0, LONGEST_VALUE),
    });
  });

  it("goes on when the sink fails", () => {
    const log = createLog({
      sink: () => {
        throw new Error("full");
      },
    });
    expect(() => log.warn("event")).not.toThrow();
  });
});
