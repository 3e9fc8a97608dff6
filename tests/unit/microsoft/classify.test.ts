import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify, rulesByService, type Verdict } from "../../../src/microsoft/classify.ts";
import {
  type FailureFacts,
  InteractionNeededError,
  MicrosoftError,
  type Service,
} from "../../../src/microsoft/errors.ts";

const failure = (facts: Partial<FailureFacts>, message = "m"): MicrosoftError =>
  new MicrosoftError(message, {
    service: "graph",
    status: 400,
    code: "",
    detailCodes: [],
    operation: "GET /things",
    requestId: null,
    retryAfterMs: null,
    claims: null,
    ...facts,
  });

/** The same failure about something of ours and about something else. */
const both = (error: unknown): [ours: string, other: string] => [
  short(classify(error, { ours: true })),
  short(classify(error, { ours: false })),
];

const short = (verdict: Verdict): string => {
  const { is } = verdict;
  if (verdict.is === "denied" || verdict.is === "policy") return `${is}:${verdict.kind}`;
  if (verdict.is === "throttled") return `${is}:${verdict.waitMs}`;
  if (verdict.is === "interaction") return `${is}:${verdict.claims}`;
  return is;
};

type Row = [what: string, facts: Partial<FailureFacts>, message: string, ours: string, other?: string];
const table = (rows: Row[]) =>
  it.each(rows)("%s", (_, facts, message, ours, other = ours) => {
    expect(both(failure(facts, message))).toEqual([ours, other]);
  });

const POST = "POST /applications";
const noBacking = "The appId 'x' of the service principal does not reference a valid application object.";
const notPresent =
  "Resource 'x' does not exist or one of its queried reference-property objects are not present.";
const mustLocal =
  "When using this permission, the backing application of the service principal being created must in the local tenant";
const nameUsed = "Another object with the same value for property uniqueName already exists.";

describe("Graph (facts/apis.md 2.2-2.6, 2.9)", () => {
  table([
    [
      "application not replicated, by its detail",
      {
        code: "Request_BadRequest",
        detailCodes: ["NoBackingApplicationObject"],
        operation: "POST /servicePrincipals",
      },
      "another language",
      "replicating",
    ],
    ["application not replicated, by its text", { code: "Request_BadRequest" }, noBacking, "replicating"],
    [
      "application not replicated, 403",
      { status: 403, code: "Authorization_RequestDenied" },
      mustLocal,
      "replicating",
      "denied:directory-role",
    ],
    [
      "rights missing",
      { status: 403, code: "Authorization_RequestDenied" },
      "Insufficient privileges to complete the operation.",
      "denied:directory-role",
    ],
    ["rights missing, by another code", { status: 403, code: "Forbidden" }, "", "denied:directory-role"],
    [
      "object not there",
      { status: 404, code: "Request_ResourceNotFound" },
      notPresent,
      "replicating",
      "not-found",
    ],
    ["reference not there", { status: 400, code: "Request_BadRequest" }, notPresent, "replicating"],
    [
      "directory out of order, reading",
      { status: 404, code: "Directory_ObjectNotFound" },
      "Unable to read the company information from the directory.",
      "transient",
    ],
    [
      "directory out of order, writing",
      { status: 404, code: "Directory_ObjectNotFound", operation: "POST /oauth2PermissionGrants" },
      "",
      "unknown-outcome",
    ],
    [
      "at the same time, 409",
      { status: 409, code: "Directory_ConcurrencyViolation", operation: POST },
      "",
      "transient",
    ],
    [
      "at the same time, 503",
      { status: 503, code: "Directory_ConcurrencyViolation", operation: POST },
      "",
      "transient",
    ],
    [
      "service principal is there",
      { status: 409, code: "Request_MultipleObjectsWithSameKeyValue", detailCodes: ["ObjectConflict"] },
      "the service principal name x is already in use.",
      "already-exists",
    ],
    [
      "grant is there, 409",
      { status: 409, code: "Request_MultipleObjectsWithSameKeyValue" },
      "Permission entry already exists.",
      "already-exists",
    ],
    [
      "grant is there, 400",
      { code: "Request_BadRequest" },
      "Permission entry already exists.",
      "already-exists",
    ],
    ["unique name used, 400", { code: "Request_BadRequest", operation: POST }, nameUsed, "name-taken"],
    ["unique name used, ObjectConflict", { code: "ObjectConflict", operation: POST }, "m", "name-taken"],
    [
      "unique name used, 409",
      { status: 409, code: "Request_MultipleObjectsWithSameKeyValue", operation: POST },
      nameUsed,
      "name-taken",
    ],
    [
      "unique name used, on back-fill",
      { code: "Request_BadRequest", detailCodes: ["ObjectConflict"], operation: "PATCH /applications/{id}" },
      "m",
      "name-taken",
    ],
    ["lifetime too long", { code: "CredentialInvalidLifetimeAsPerAppPolicy" }, "", "policy:lifetime"],
    [
      "lifetime too long, by its detail",
      { code: "Request_BadRequest", detailCodes: ["InvalidKeyEndDate"] },
      "",
      "policy:lifetime",
    ],
    ["no secrets here", { code: "CredentialTypeNotAllowedAsPerAppPolicy" }, "", "policy:forbidden"],
    ["audience policy", { code: "SignInAudienceNotAllowedAsPerAppPolicy" }, "", "fatal"],
    ["a plain mistake of ours", { code: "Request_BadRequest" }, "Invalid value specified.", "fatal"],
    [
      "codes in another case",
      { status: 404, code: "request_resourcenotfound" },
      "",
      "replicating",
      "not-found",
    ],
  ]);
});

describe("Dataverse (facts/apis.md 5)", () => {
  const dataverse = (
    code: string,
    status = 400,
    more: Partial<FailureFacts> = {},
  ): Partial<FailureFacts> => ({
    service: "dataverse",
    status,
    code,
    operation: "POST /systemusers",
    ...more,
  });
  table([
    ["too many requests", dataverse("0x80072322", 429, { retryAfterMs: 4000 }), "", "throttled:4000"],
    ["too much time", dataverse("0x80072321", 429), "", "throttled:10000"],
    ["too many at once, whatever the status", dataverse("0x80072326", 400), "", "throttled:10000"],
    [
      "application user is there, either answer: DuplicateRecord",
      dataverse("0x80040237", 412),
      "",
      "already-exists",
    ],
    [
      "application user is there, either answer: DuplicateApplicationUser",
      dataverse("0x8004f511"),
      "",
      "already-exists",
    ],
    ["application user is there, key", dataverse("0x80060892", 412), "", "already-exists"],
    ["user is there", dataverse("0x80041d2c"), "", "already-exists"],
    ["before replication, either answer: by object", dataverse("0x80041d28"), "", "replicating"],
    ["before replication, either answer: by application", dataverse("0x8004f510"), "", "replicating"],
    ["in capitals", dataverse("0x8004F510"), "", "replicating"],
    ["Entra did not answer Dataverse", dataverse("0x80072559"), "", "transient"],
    ["Entra failed Dataverse", dataverse("0x80041d54", 500), "", "transient"],
    ["no user of the organization", dataverse("0x80072560", 403), "", "replicating", "denied:not-a-member"],
    ["user without roles", dataverse("0x80042f09", 403), "", "replicating", "denied:no-roles"],
    ["privilege missing", dataverse("0x80040220", 403), "is missing prvCreateUser", "denied:privilege"],
    ["privilege missing, another code", dataverse("0x80040231", 403), "", "denied:privilege"],
    ["not a system administrator", dataverse("0x8004b069", 403), "", "denied:privilege"],
    ["any other 403", dataverse("", 403), "", "denied:privilege"],
    ["administrative caller", dataverse("0x80048d2f"), "", "denied:access-mode"],
    ["disabled caller", dataverse("0x8004a112", 403), "", "denied:user-disabled"],
    ["unlicensed caller", dataverse("0x8004d24b", 403), "", "denied:license"],
    ["application shut out", dataverse("0x80095ffc", 403), "", "denied:application-blocked"],
    ["administration mode", dataverse("0x8004a113", 403), "", "admin-mode"],
    ["row not there", dataverse("0x80040217", 404), "", "replicating", "not-found"],
    ["role not there, either answer", dataverse("0x80060888"), "", "not-found"],
    ["first-party application only", dataverse("0x80041d49"), "", "fatal"],
    ["role of another business unit", dataverse("0x80041409"), "", "fatal"],
    ["application user may not be updated", dataverse("0x80041d48"), "", "fatal"],
    ["image refused", dataverse("0x80072553"), "", "fatal"],
    ["sign in", dataverse("", 401), "", "interaction:null"],
  ]);
});

describe("Entra (specs/entra/token-errors.json)", () => {
  const entra = (code: string, status = 400, more: Partial<FailureFacts> = {}): Partial<FailureFacts> => ({
    service: "entra",
    status,
    code,
    operation: "POST /{tenant}/oauth2/v2.0/token",
    ...more,
  });
  table([
    ["secret unknown", entra("AADSTS7000215", 401), "", "replicating", "denied:credentials"],
    ["secret expired", entra("AADSTS7000222", 401), "", "denied:credentials"],
    ["application unknown", entra("AADSTS700016"), "", "replicating", "not-found"],
    ["no service principal", entra("AADSTS7000229"), "", "replicating", "not-found"],
    ["no consent", entra("AADSTS65001", 400, { claims: "{}" }), "", "replicating", "interaction:{}"],
    ["multi-factor", entra("AADSTS50076", 400, { claims: "{}" }), "", "interaction:{}"],
    ["Conditional Access", entra("AADSTS53003", 400, { claims: "{}" }), "", "denied:conditional-access"],
    ["resource unknown", entra("AADSTS500011"), "", "replicating", "not-found"],
    ["sent with an Origin", entra("AADSTS9002326"), "", "fatal"],
    ["tenant unknown", entra("AADSTS900023"), "", "fatal"],
    ["out of order", entra("temporarily_unavailable", 503), "", "transient"],
    ["only OAuth's word", entra("invalid_client", 401), "", "denied:credentials"],
    ["401 without a word", entra("", 401), "", "denied:credentials"],
    ["asking for a token changes nothing", entra("", 0), "", "transient"],
    ["asking for a token changes nothing, 502", entra("", 502), "", "transient"],
  ]);
});

describe("Power Platform (facts/apis.md 4.3)", () => {
  const power = (code: string, status: number, more: Partial<FailureFacts> = {}): Partial<FailureFacts> => ({
    service: "power-platform",
    status,
    code,
    ...more,
  });
  const noAdmin = "…is not either a Global admin, Power Platform admin, or Dynamics 365 admin";
  table([
    ["no admin, 403", power("Forbidden", 403), noAdmin, "denied:platform-admin"],
    ["no admin, 400", power("BadRequest", 400), noAdmin, "denied:platform-admin"],
    ["no permission", power("", 403), "does not have permission to access the path", "denied:platform-admin"],
    ["has the role", power("UserExists", 400), "", "already-exists"],
    ["another operation", power("OperationNotStartable", 409), "", "transient"],
    ["environment unknown", power("EnvironmentNotFound", 404), "", "not-found"],
  ]);
});

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
        expect(Boolean(rule.codes ?? rule.status ?? rule.says)).toBe(true);
      }
    }
  });
});

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
