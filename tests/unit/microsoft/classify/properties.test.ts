import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify, rulesByService, type Verdict } from "../../../../src/microsoft/classify.ts";
import { type FailureFacts, MicrosoftError, type Service } from "../../../../src/microsoft/errors.ts";
import { failure, mustLocal, nameUsed, noBacking, notPresent, POST } from "./failures.ts";

describe("properties", () => {
  const codes = Object.values(rulesByService).flatMap((rules) => rules.flatMap((rule) => rule.codes ?? []));
  const facts = fc.record<FailureFacts>({
    service: fc.constantFrom("graph", "dataverse", "entra", "power-platform"),
    status: fc.oneof(fc.constantFrom(0, 400, 401, 403, 404, 409, 412, 429, 500, 503), fc.integer()),
    code: fc.oneof(fc.constantFrom(...codes), fc.string()),
    detailCodes: fc.array(fc.oneof(fc.constantFrom(...codes), fc.string()), { maxLength: 3 }),
    operation: fc.oneof(
      fc.constantFrom("GET /x", POST, "PATCH /applications/{id}", "DELETE /x"),
      fc.string(),
    ),
    requestId: fc.constant(null),
    retryAfterMs: fc.option(fc.nat()),
    claims: fc.option(fc.string()),
  });
  const message = fc.oneof(fc.constantFrom(noBacking, notPresent, mustLocal, nameUsed), fc.string());
  const known: ReadonlySet<Verdict["is"]> = new Set([
    "replicating",
    "throttled",
    "transient",
    "already-exists",
    "name-taken",
    "denied",
    "interaction",
    "policy",
    "not-found",
    "admin-mode",
    "unknown-outcome",
    "fatal",
  ]);

  it("never throws, whatever was thrown", () => {
    fc.assert(
      fc.property(fc.anything(), fc.boolean(), (thrown, ours) => {
        expect(classify(thrown, { ours })).toEqual({ is: "fatal" });
      }),
    );
    fc.assert(
      fc.property(facts, message, fc.boolean(), (junk, text, ours) => {
        expect(known.has(classify(new MicrosoftError(text, junk), { ours }).is)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("never reads an error out of a success: a read is fatal, a write is looked up", () => {
    fc.assert(
      fc.property(
        facts,
        message,
        fc.integer({ min: 200, max: 206 }),
        fc.boolean(),
        (junk, text, status, ours) => {
          const reads = junk.service === "entra" || junk.operation.startsWith("GET ");
          expect(classify(new MicrosoftError(text, { ...junk, status }), { ours }).is).toBe(
            reads ? "fatal" : "unknown-outcome",
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never has a write sent again when nobody knows what became of it", () => {
    const write = fc.constantFrom("POST /x", "PATCH /x", "PUT /x", "DELETE /x");
    const service = fc.constantFrom<Service>("graph", "dataverse", "power-platform");
    fc.assert(
      fc.property(
        service,
        write,
        fc.option(fc.nat()),
        fc.boolean(),
        (name, operation, retryAfterMs, ours) => {
          const lost = failure({ service: name, status: 0, operation, retryAfterMs }, "");
          expect(classify(lost, { ours })).toEqual({ is: "unknown-outcome", waitMs: retryAfterMs });
        },
      ),
    );
  });

  it("says 'not visible yet' of nothing but Microsoft's own answers", () => {
    fc.assert(
      fc.property(facts, message, (junk, text) => {
        const verdict = classify(
          new MicrosoftError(text, { ...junk, status: 0, code: "", detailCodes: [] }),
          {
            ours: true,
          },
        );
        expect(["transient", "unknown-outcome"]).toContain(verdict.is);
      }),
    );
  });
});
