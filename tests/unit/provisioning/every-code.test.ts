import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "../../../drive/english.ts";
import { type CauseId, causeIds } from "../../../src/microsoft/causes.ts";
import { judge, rulesByService } from "../../../src/microsoft/classify.ts";
import { type FailureFacts, MicrosoftError, type Service } from "../../../src/microsoft/errors.ts";
import type { Held } from "../../../src/microsoft/held.ts";
import type { Rule } from "../../../src/microsoft/rules/rule.ts";
import { isWaitable } from "../../../src/provisioning/engine/patience.ts";
import { causeHelp } from "../../../src/provisioning/model/cause-help.ts";
import type { Problem } from "../../../src/provisioning/model/plan.ts";
import { problemFrom } from "../../../src/provisioning/model/problems.ts";
import { SignInError } from "../../../src/provisioning/model/sign-in-error.ts";
import { OutOfPatience } from "../../../src/provisioning/model/stops.ts";
import { whyNot } from "../../../src/provisioning/setup/try-credentials.ts";
import { english as sentences } from "../../../src/words/english.ts";
import { say, type Words } from "../../../src/words/index.ts";
import { type Listed, listed } from "../../support/refusals/listed.ts";
import { mayBeTold } from "../../support/refusals/proved.ts";

const operations: Readonly<Record<Service, readonly string[]>> = {
  entra: ["POST /{tenant}/oauth2/v2.0/token"],
  graph: [
    "GET /applications",
    "POST /applications",
    "PATCH /applications/{id}",
    "POST /applications/{id}/addPassword",
    "POST /oauth2PermissionGrants",
    "GET /something/new",
  ],
  "power-platform": [
    "GET /providers/Microsoft.BusinessAppPlatform/environments",
    "POST /usermanagement/environments/{id}/user/applyAdminRole",
  ],
  dataverse: [
    "GET /WhoAmI",
    "GET /systemusers",
    "POST /systemusers",
    "POST /systemusers({id})/systemuserroles_association/$ref",
  ],
};

const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";
const everyScope = [
  "Application.ReadWrite.All",
  "DelegatedPermissionGrant.ReadWrite.All",
  "UserManagement.Users.Apply",
  "User",
];
const person = (scopes: readonly string[] | null, roles: readonly string[] | null): Held => ({
  clientId: "5e7a11ed-0000-4000-8000-00000000c11d",
  scopes,
  roles,
  byApplication: false,
});
/** What is known of who was refused. */
const callers: readonly (Held | undefined)[] = [
  undefined,
  person(null, null),
  person(everyScope, [globalAdministrator]),
  person(everyScope, []),
  person(everyScope, null),
  person([], [globalAdministrator]),
  { clientId: "ab0b0000-0000-4000-8000-000000000001", scopes: null, roles: null, byApplication: true },
];

const failure = (one: Listed, operation: string, held: Held | undefined): MicrosoftError => {
  const facts: FailureFacts = {
    service: one.service,
    operation,
    status: one.status,
    code: one.code,
    detailCodes: [],
    requestId: "r-1",
    retryAfterMs: null,
    claims: null,
    host: "host.example",
    ...(one.message === "" ? {} : { said: true }),
    ...(held ? { held } : {}),
  };
  return new MicrosoftError(one.message.replace(/\{[^}]*\}/g, "x") || "refused", facts);
};

const values = {
  tenant: "Contoso",
  user: "ada@contoso.com",
  environment: "Contoso Sales",
  url: "https://contoso.crm4.dynamics.com",
  name: "TextUs",
};
const speak = (text: Words): string => say(text, { language: "en", sentences, names: { vendor: "TextUs" } });

/** Each way in which a refusal reaches an admin: inspection and run, the proof, a wait in vain, sign-in and "Try". */
function tellings(error: MicrosoftError): readonly Problem[] {
  const judged = judge(error, { ours: true }).verdict;
  return [
    problemFrom(error, values),
    ...(isWaitable(judged) ? [problemFrom(new OutOfPatience(judged.is, error), values)] : []),
    ...(error.facts.service === "entra"
      ? [
          problemFrom(
            new SignInError(
              "refused",
              { code: error.facts.code },
              {
                clientId: "5e7a11ed-0000-4000-8000-00000000c11d",
                redirectUri: "https://id.chromiumapp.org/",
              },
            ),
            values,
          ),
        ]
      : []),
  ];
}

/** Rows by the cause that they prove. */
const provedBy = (cause: string, service: Service): readonly Rule[] =>
  rulesByService[service].filter((rule) => rule.cause === cause);

/** Problems that say no more than that, or quote: they name no cause. */
const namesNoCause = ["refused", "refused-silently", "microsoft-is-slow"];

function holds(one: Listed, operation: string, held: Held | undefined): void {
  const error = failure(one, operation, held);
  for (const problem of tellings(error)) {
    const { code } = problem;
    if (!namesNoCause.includes(code)) {
      expect(causeIds as readonly string[], code).toContain(code);
      const proving = provedBy(code, one.service).filter(
        ({ codes, status, says, foreign }) =>
          codes?.some((known) => known.toLowerCase() === one.code.toLowerCase()) ||
          (codes === undefined && (status?.includes(one.status) || says?.test(error.message) || foreign)),
      );
      expect(proving.length, `${code} for ${one.service} ${one.status} ${one.code}`).toBeGreaterThan(0);
      // Not by the product's own table alone: by what the lists say that the code proves.
      expect(mayBeTold(one, held), `${one.service} ${one.status} ${one.code}, ${operation}`).toContain(code);
    }
    // What was changed is nobody's to say but the journal's.
    expect(problem.unchanged.id).toBe("problem.changed.nothing");
    for (const text of [problem.title, problem.next]) {
      const sentence = speak(text);
      expect(sentence, code).not.toMatch(/\{\w+\}|undefined|^problem\./);
      expect(sentence, code).not.toMatch(/[nN]othing (was|has been) (changed|made)\b(?! by us)/);
    }
  }
}

describe("every code of the specs, for everybody, of every operation", () => {
  it("is listed", () => expect(listed.length).toBeGreaterThan(250));

  it.each(Object.keys(operations) as Service[])(
    "%s: names no cause that its row does not prove",
    (service) => {
      for (const one of listed.filter((row) => row.service === service)) {
        for (const operation of operations[service]) for (const held of callers) holds(one, operation, held);
      }
    },
  );

  it("waits only where the specs' row says so, and for what is not ours never for replication", () => {
    for (const one of listed.filter(({ wait }) => wait !== "")) {
      for (const held of callers) {
        for (const operation of operations[one.service].filter(
          (text) => text.startsWith("GET") || one.service === "entra",
        )) {
          const error = failure(one, operation, held);
          const older = judge(error, { ours: false }).verdict;
          if (["none", "pause"].includes(one.wait) && one.status < 500)
            expect(isWaitable(older), `${one.service} ${one.code} waits`).toBe(false);
          if (older.is === "replicating") expect(one.wait, one.code).toMatch(/own-new/);
        }
      }
    }
  });
});

describe("codes that nobody knows", () => {
  const service = fc.constantFrom<Service>("entra", "graph", "power-platform", "dataverse");
  const unknown = fc.record({
    service,
    code: fc.stringMatching(/^(Zz[A-Za-z]{4,12}|AADSTS77\d{4}|0x8fff[0-9a-f]{4})$/),
    status: fc.constantFrom(400, 402, 403, 405, 406, 409, 412, 422, 423, 451),
    message: fc.constantFrom("", "It is not so.", "Nobody has heard of this."),
    wait: fc.constant("none"),
    cause: fc.constant(""),
    error: fc.constant("invalid_grant"),
    envelope: fc.constant("error"),
  });

  it("are quoted, name no cause and wait for nothing", () => {
    fc.assert(
      fc.property(unknown, fc.constantFrom(...callers), fc.boolean(), (one, held, ours) => {
        for (const operation of operations[one.service]) {
          const error = failure(one, operation, held);
          holds(one, operation, held);
          const { verdict, cause } = judge(error, { ours });
          expect(isWaitable(verdict)).toBe(false);
          // Power Platform's 403 is judged with what is known of scopes and roles.
          if (one.service !== "power-platform") expect(cause).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("“Try” in the guide", () => {
  it("says of every code what its row proves, and quotes the rest", () => {
    const held = callers.at(-1);
    for (const one of listed.filter(({ service }) => service === "entra" || service === "dataverse")) {
      const [operation = ""] = operations[one.service];
      const error = failure(one, operation, held);
      const { cause } = judge(error, { ours: false });
      const { title, next } = whyNot(error, {
        dynamicsUrl: values.url,
        clientId: "ab0b0000-0000-4000-8000-000000000001",
      });
      const sentence = `${speak(title)} ${speak(next)}`;
      expect(sentence).not.toMatch(/\{\w+\}|undefined|^problem\./);
      if (cause !== null && one.message === "")
        expect(
          sentence.startsWith(
            speak(problemFrom(error, { environment: "contoso.crm4.dynamics.com", url: values.url }).title),
          ),
        ).toBe(true);
    }
  });
});

describe("causes", () => {
  it("each have a row that proves them, sentences, and what helps", () => {
    const proved = new Set(
      Object.values(rulesByService).flatMap((rules) => rules.flatMap(({ cause }) => cause ?? [])),
    );
    expect([...causeIds].filter((cause) => !proved.has(cause))).toEqual([]);
    for (const cause of causeIds) {
      const help = causeHelp[cause as CauseId];
      expect(sentences, cause).toHaveProperty([`problem.${cause}.title`]);
      expect(sentences, cause).toHaveProperty([`problem.${cause}.next`]);
      if (help.forward) expect(sentences, cause).toHaveProperty([`problem.${cause}.forward`]);
    }
    expect(english.language).toBe("en");
  });
});
