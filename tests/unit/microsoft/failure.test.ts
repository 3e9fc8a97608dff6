import { describe, expect, it } from "vitest";
import { claimsOfChallenge } from "../../../src/microsoft/challenge.ts";
import { failureOf } from "../../../src/microsoft/failure.ts";
import { LONGEST_RETRY_AFTER_MS, retryAfterMs } from "../../../src/microsoft/retry-after.ts";

const now = Date.parse("2026-11-24T10:00:00Z");
const name = { service: "graph", operation: "POST /applications" } as const;

const read = (body: unknown, headers: Record<string, string> = {}, secrets: string[] = [], status = 400) =>
  failureOf(name, { status, headers: new Headers(headers), body }, secrets, now);

describe("envelopes", () => {
  it("reads Graph's, with details and request id", () => {
    const error = read(
      {
        error: {
          code: "Request_BadRequest",
          message: "The appId 'x' of the service principal does not reference a valid application object.",
          details: [{ code: "NoBackingApplicationObject", message: "same", target: "appId" }],
          innerError: { date: "2026-03-12T23:50:07", "request-id": "req-1", "client-request-id": "c-1" },
        },
      },
      { "Retry-After": "3" },
    );
    expect(error.facts).toEqual({
      service: "graph",
      operation: "POST /applications",
      status: 400,
      code: "Request_BadRequest",
      detailCodes: ["NoBackingApplicationObject"],
      requestId: "req-1",
      retryAfterMs: 3000,
      claims: null,
      said: true,
    });
    expect(error.message).toContain("does not reference a valid application object");
  });

  it.each([
    ["request-id", "g"],
    ["x-ms-service-request-id", "d"],
    ["x-ms-request-id", "e"],
    ["x-ms-correlation-request-id", "p"],
  ])("prefers the header %s over the body", (header, id) => {
    expect(read({ error: { innerError: { "request-id": "other" } } }, { [header]: id }).facts.requestId).toBe(
      id,
    );
  });

  it.each([
    ["0x80040220", "0x80040220"],
    ["0x8004F511", "0x8004f511"],
    ["-2147220960", "0x80040220"],
    [-2147015902, "0x80072322"],
  ])("spells Dataverse's code %s as %s", (code, spelled) => {
    expect(read({ error: { code, message: "" } }).facts.code).toBe(spelled);
  });

  it("reads api.powerplatform.com's, which has no wrapper", () => {
    const error = read({
      code: "EndpointInvalid",
      message: "m",
      innererror: { code: "EnvironmentIdInvalid" },
    });
    expect(error.facts).toMatchObject({ code: "EndpointInvalid", detailCodes: ["EnvironmentIdInvalid"] });
  });

  it("reads Entra's", () => {
    const claims = '{"access_token":{"capolids":{"essential":true,"values":["p"]}}}';
    const error = read({
      error: "invalid_grant",
      error_description:
        "AADSTS53003: Access has been blocked by Conditional Access policies.\r\nTrace ID: t\r\nCorrelation ID: c",
      error_codes: [53003],
      suberror: "message_only",
      trace_id: "t",
      claims,
    });
    expect(error.facts).toMatchObject({
      code: "AADSTS53003",
      detailCodes: ["invalid_grant", "message_only"],
      requestId: "t",
      claims,
    });
    expect(error.message).toBe("AADSTS53003: Access has been blocked by Conditional Access policies.");
  });

  it("takes Entra's number when the text has none, and OAuth's word when there is no number", () => {
    expect(read({ error: "invalid_client", error_codes: [7000215] }).facts.code).toBe("AADSTS7000215");
    expect(read({ error: "temporarily_unavailable" }).facts).toMatchObject({
      code: "temporarily_unavailable",
      detailCodes: [],
    });
  });

  it.each([undefined, null, "text", 7, [], { error: null }, { error: { details: "none" } }, { error: [] }])(
    "finds no code in %j",
    (body) => {
      expect(read(body).facts).toMatchObject({ status: 400, code: "", detailCodes: [] });
      expect(read(body).message).not.toBe("");
    },
  );
});

describe("secrets", () => {
  const jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln";

  it("are not in the message, by shape or because they were sent", () => {
    const message = `Token ${jwt} with secret Abc8Q~0123456789012345678901234567890123 and hunter2-hunter2 failed`;
    const error = read({ error: { code: "X", message } }, {}, ["hunter2-hunter2"]);
    expect(error.message).toBe("Token [removed] with secret [removed] and [removed] failed");
  });

  it("are not in a code either", () => {
    expect(read({ error: { code: jwt, message: "" } }).facts.code).toBe("[removed]");
  });

  it("does not copy a body of any length", () => {
    expect(
      read({ error: { code: "X", message: "word ".repeat(10_000) } }).message.length,
    ).toBeLessThanOrEqual(1000);
  });
});

describe("Retry-After", () => {
  it.each([
    ["5", 5000],
    ["0", 0],
    ["1.5", 1500],
    ["Tue, 24 Nov 2026 10:00:30 GMT", 30_000],
    ["Tue, 24 Nov 2026 09:00:00 GMT", 0],
    ["999999999", LONGEST_RETRY_AFTER_MS],
    ["-5", null],
    ["2026", 2_026_000],
    ["soon", null],
    ["Tue, whenever", null],
    ["", null],
    [null, null],
  ])("%j is %j ms", (value, ms) => {
    expect(retryAfterMs(value, now)).toBe(ms);
  });
});

describe("claims challenge", () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"},"ü":"é"}}';
  const base64 = Buffer.from(claims).toString("base64");

  it.each([
    ["base64", `Bearer realm="", error="insufficient_claims", claims="${base64}"`],
    ["base64url", `Bearer claims="${Buffer.from(claims).toString("base64url")}"`],
    ["unquoted", `Bearer error=insufficient_claims, claims=${base64}`],
    ["plain JSON", `Bearer claims="${claims.replaceAll('"', '\\"')}"`],
    [
      "among several",
      `Basic realm="x", Bearer authorization_uri="https://a/b?claims=no", claims="${base64}"`,
    ],
  ])("is found when %s", (_, header) => {
    expect(claimsOfChallenge(header)).toBe(claims);
  });

  it.each([
    null,
    "",
    "Bearer",
    'Bearer authorization_uri="https://login.microsoftonline.com/x", resource_id="https://org.crm.dynamics.com/"',
    'Bearer claims=""',
    'Bearer claims="%%%"',
    `Bearer claims="${Buffer.from("[1]").toString("base64")}"`,
    `Bearer claims="${Buffer.from("not json").toString("base64")}"`,
    'Bearer myclaims="e30="',
  ])("is not found in %j", (header) => {
    expect(claimsOfChallenge(header)).toBeNull();
  });

  it("reaches the facts", () => {
    const header = { "WWW-Authenticate": `Bearer claims="${base64}"` };
    expect(read({ error: { code: "InvalidAuthenticationToken" } }, header, [], 401).facts.claims).toBe(
      claims,
    );
  });
});
