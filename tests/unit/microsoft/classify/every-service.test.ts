import { describe, expect, it } from "vitest";
import { classify, rulesByService } from "../../../../src/microsoft/classify.ts";
import { type FailureFacts, InteractionNeededError, type Service } from "../../../../src/microsoft/errors.ts";
import { both, failure } from "./failures.ts";

describe("every service", () => {
  const services: Service[] = ["graph", "dataverse", "power-platform"];
  it.each(services)("%s: reads are repeated, writes are looked up", (service) => {
    for (const status of [0, 408, 500, 502, 503, 504]) {
      expect(both(failure({ service, status }))).toEqual(["transient", "transient"]);
      for (const method of ["POST", "PATCH", "PUT", "DELETE"]) {
        const write = failure({ service, status, operation: `${method} /things` });
        expect(both(write)).toEqual(["unknown-outcome", "unknown-outcome"]);
      }
    }
  });

  it.each(services)("%s: Retry-After is passed on", (service) => {
    const retryAfterMs = 5000;
    const verdict = (facts: Partial<FailureFacts>) =>
      classify(failure({ service, retryAfterMs, ...facts }), { ours: false });
    expect(verdict({ status: 429 })).toEqual({ is: "throttled", waitMs: 5000 });
    expect(verdict({ status: 429, operation: "POST /x" })).toEqual({ is: "throttled", waitMs: 5000 });
    expect(verdict({ status: 503 })).toEqual({ is: "throttled", waitMs: 5000 });
    expect(verdict({ status: 503, operation: "POST /x" })).toEqual({ is: "unknown-outcome", waitMs: 5000 });
  });

  it.each(services)("%s: a challenge outranks the code beside it", (service) => {
    for (const status of [401, 403]) {
      const error = failure({ service, status, code: "Authorization_RequestDenied", claims: '{"a":1}' });
      expect(classify(error, { ours: true })).toEqual({ is: "interaction", claims: '{"a":1}' });
    }
    expect(both(failure({ service, status: 401 }))).toEqual(["interaction:null", "interaction:null"]);
  });

  it.each(services)("%s: a 404 without a code may be a proxy's", (service) => {
    expect(both(failure({ service, status: 404 }))).toEqual(["replicating", "fatal"]);
    expect(both(failure({ service, status: 404, code: "Unheard" }))).toEqual(["replicating", "not-found"]);
  });

  it("hands on what the token source wants", () => {
    expect(both(new InteractionNeededError('{"x":1}'))).toEqual([
      'interaction:{"x":1}',
      'interaction:{"x":1}',
    ]);
  });

  it("names a source for every rule, and has no rule that never applies for want of a condition", () => {
    for (const rules of Object.values(rulesByService)) {
      for (const rule of rules) {
        expect(rule.source).not.toBe("");
        expect(Boolean(rule.codes ?? rule.status ?? rule.says ?? rule.foreign)).toBe(true);
      }
    }
  });
});
