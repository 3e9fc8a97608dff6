import { describe, expect, it } from "vitest";
import { createFaults, type FaultRule } from "../../../../sandbox/server/faults.ts";

const request = (method = "GET", address = "https://graph.microsoft.com/v1.0/applications") => ({
  method,
  url: new URL(address),
});
const unavailable: FaultRule["action"] = { status: 503 };

describe("faults", () => {
  it("leave requests alone when there are no rules", () => {
    expect(createFaults().decide(request())).toEqual({ delayMs: 0, action: null });
  });

  it("hit the first matching request only, unless told otherwise", () => {
    const faults = createFaults([{ match: {}, action: unavailable }]);
    expect(faults.decide(request()).action).toEqual(unavailable);
    expect(faults.decide(request()).action).toBeNull();
  });

  it("count from the nth match for so many times", () => {
    const faults = createFaults([{ match: { nth: 2, times: 2 }, action: unavailable }]);
    const hits = [1, 2, 3, 4].map(() => faults.decide(request()).action !== null);
    expect(hits).toEqual([false, true, true, false]);
    expect(faults.list()).toEqual([
      { rule: { match: { nth: 2, times: 2 }, action: unavailable }, matched: 4, hit: 2 },
    ]);
  });

  it("can hit always", () => {
    const faults = createFaults([{ match: { times: "always" }, action: unavailable }]);
    expect([1, 2, 3].every(() => faults.decide(request()).action !== null)).toBe(true);
  });

  it("match by method, host, host suffix, path and query", () => {
    const matches = (match: FaultRule["match"], asked: ReturnType<typeof request>): boolean =>
      createFaults([{ match, action: unavailable }]).decide(asked).action !== null;
    expect(matches({ method: "post" }, request("POST"))).toBe(true);
    expect(matches({ method: "POST" }, request("GET"))).toBe(false);
    expect(matches({ host: "graph.microsoft.com" }, request())).toBe(true);
    expect(matches({ host: "api.bap.microsoft.com" }, request())).toBe(false);
    const organization = request("GET", "https://contoso.crm4.dynamics.com/api/data/v9.2/systemusers?$top=1");
    expect(matches({ host: "*.dynamics.com" }, organization)).toBe(true);
    expect(matches({ host: "*.dynamics.com" }, request("GET", "https://dynamics.com/"))).toBe(false);
    expect(matches({ path: "/systemusers\\?.*top=1$" }, organization)).toBe(true);
    expect(matches({ path: "^/systemusers" }, organization)).toBe(false);
  });

  it("add delays up and let the first other rule win", () => {
    const faults = createFaults([
      { match: {}, action: { delay: 5 } },
      { match: {}, action: { status: 429, retryAfterSeconds: 3 } },
      { match: {}, action: { cut: "before" } },
      { match: {}, action: { delay: 7 } },
    ]);
    expect(faults.decide(request())).toEqual({
      delayMs: 12,
      action: { status: 429, retryAfterSeconds: 3 },
    });
    expect(faults.decide(request())).toEqual({ delayMs: 0, action: null });
    expect(faults.list().map((one) => one.hit)).toEqual([1, 1, 0, 1]);
  });

  it("refuse a path that is no regular expression, and can be cleared", () => {
    const faults = createFaults([{ match: {}, action: unavailable }]);
    expect(() => faults.add({ match: { path: "(" }, action: unavailable })).toThrow(SyntaxError);
    expect(faults.list()).toHaveLength(1);
    faults.clear();
    expect(faults.decide(request()).action).toBeNull();
  });
});
