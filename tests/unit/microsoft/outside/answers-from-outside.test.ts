import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MicrosoftError } from "../../../../src/microsoft/errors.ts";
import type { Fetch } from "../../../../src/microsoft/http.ts";
import { calm } from "../scripted-fetch.ts";
import { anyJson, damaged, nextLinks, textOf } from "./damage.ts";
import { type Question, questions } from "./questions.ts";
import { recorded } from "./recorded-answers.ts";

/**
 * Whatever answers: a value that says what the answer says, or a MicrosoftError in words of ours or Microsoft's;
 * never another error, never a request to another host, never one after the other without end.
 */

/** What the product says itself of an answer that is none. Microsoft's own text is only in answers with a failure status. */
const plainWords = [
  "The answer is not of the documented form.",
  "The answer was cut off or did not come from Microsoft.",
  "The connection failed or broke off.",
];

interface Outcome {
  readonly value: unknown;
  readonly error: MicrosoftError | null;
}

const MOST_REQUESTS = 12;

async function ask(
  question: Question,
  reply: (nth: number) => Response,
): Promise<Outcome & { readonly requests: number }> {
  let requests = 0;
  const strangers: string[] = [];
  const fetch: Fetch = async (url) => {
    requests += 1;
    const { origin, username } = new URL(url);
    if (origin !== question.origin || username !== "") strangers.push(url);
    if (requests > MOST_REQUESTS) throw new Error("without end");
    return reply(requests);
  };
  const outcome = await question.ask(fetch, calm).then(
    (value): Outcome => ({ value, error: null }),
    (error: unknown): Outcome => {
      if (error instanceof MicrosoftError) return { value: undefined, error };
      throw error;
    },
  );
  expect(strangers).toEqual([]);
  expect(requests).toBeLessThanOrEqual(MOST_REQUESTS);
  return { ...outcome, requests };
}

/** Every text and number in a value. */
function leaves(value: unknown, found: (string | number)[] = []): (string | number)[] {
  if (typeof value === "string" || typeof value === "number") found.push(value);
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) leaves(one, found);
  return found;
}

/** Nothing that the answer did not say, and no number that cannot be counted with. */
function saysWhatWasSaid(value: unknown, text: string): void {
  const said = new Set(
    leaves(JSON.parse(text.replace(/^\ufeff/, ""))).map((leaf) => String(leaf).toLowerCase()),
  );
  for (const leaf of leaves(value)) {
    if (typeof leaf === "number") expect(Number.isFinite(leaf)).toBe(true);
    // An organization's address is said with a path, and is taken over without.
    else if (!leaf.startsWith("https://")) expect(leaf === "" || said.has(leaf.toLowerCase())).toBe(true);
  }
}

const contentTypes = fc.constantFrom(
  "application/json; odata.metadata=minimal",
  "application/json",
  "text/html",
  "text/plain; charset=utf-8",
  "application/octet-stream",
  "",
);
const runs = { numRuns: 150 };

describe.each(questions)("an answer to $name", (question) => {
  it("that is a success, but damaged, cut short or something else, is understood or is an error in plain words", async () => {
    const text = textOf(fc.oneof({ weight: 4, arbitrary: damaged(question.document) }, anyJson));
    await fc.assert(
      fc.asyncProperty(text, contentTypes, fc.constantFrom(200, 201, 202), async (body, type, status) => {
        const headers = type === "" ? {} : { "Content-Type": type };
        const { value, error } = await ask(
          question,
          () => new Response(new TextEncoder().encode(body), { status, headers }),
        );
        if (error) {
          expect(plainWords).toContain(error.message);
          expect([0, status]).toContain(error.facts.status);
        } else if (value !== undefined) saysWhatWasSaid(value, body.trim() === "" ? "null" : body);
      }),
      runs,
    );
  });

  it("that is a failure in any envelope, or in none, is an error with its status", async () => {
    const text = textOf(
      fc.oneof(
        fc.constantFrom(...recorded.failures).chain((failure) => damaged(failure)),
        anyJson,
      ),
    );
    const statuses = fc.constantFrom(400, 401, 403, 404, 409, 412, 429, 500, 502, 503, 504);
    const headers = fc.record(
      {
        "Retry-After": fc.constantFrom(
          "1e999",
          "-5",
          "99999999999999999999",
          "Thu, 99 Foo 2026",
          "0",
          "soon",
          "Fri, 31 Dec 9999 23:59:59 GMT",
        ),
        Date: fc.constantFrom("yesterday", "Thu, 26 Nov 2026 18:00:00 GMT", "Sat, 01 Jan 0000 00:00:00 GMT"),
        "WWW-Authenticate": fc.constantFrom(
          'Bearer claims="e30="',
          'Bearer claims="%%%"',
          "Bearer claims=",
          'Bearer claims="W10="',
        ),
        "Content-Type": contentTypes.filter((type) => type !== ""),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(text, statuses, headers, async (body, status, sent) => {
        const { value, error } = await ask(
          question,
          () => new Response(new TextEncoder().encode(body), { status, headers: sent }),
        );
        // "You may not read this" and "it is not there" are answers, too.
        if (!error) return void expect([null, true, undefined]).toContain(value === null ? null : undefined);
        expect(error.facts.status).toBe(status);
        expect(error.message.length).toBeGreaterThan(0);
        expect(error.message.length).toBeLessThanOrEqual(1000);
        const wait = error.facts.retryAfterMs;
        expect(wait === null || (wait >= 0 && wait <= 3_600_000)).toBe(true);
        expect(error.facts.claims === null || typeof JSON.parse(error.facts.claims) === "object").toBe(true);
      }),
      runs,
    );
  });
});

describe.each(questions.filter(({ next }) => next !== null))("a list in answer to $name", (question) => {
  const page = (next: unknown): Response => {
    const body = { ...(question.document as Record<string, unknown>), [question.next ?? ""]: next };
    return new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } });
  };

  it("is followed to the same host alone, wherever it says that it goes on", async () => {
    await fc.assert(
      fc.asyncProperty(nextLinks(question.origin), async (next) => {
        const last = { ...(question.document as Record<string, unknown>) };
        delete last[question.next ?? ""];
        const { error } = await ask(question, (nth) =>
          nth === 1
            ? page(next)
            : new Response(JSON.stringify(last), { headers: { "Content-Type": "application/json" } }),
        );
        if (error) expect(plainWords).toContain(error.message);
      }),
      { numRuns: 300 },
    );
  });

  it("that leads in a circle is an error", async () => {
    const around = ["a", "b", "c"].map((at) => `${question.origin}/v1.0/list?page=${at}`);
    const { error } = await ask(question, (nth) => page(around[nth % around.length]));
    expect(error?.message).toBe("The answer is not of the documented form.");
  });
});

describe("counterexamples that were found", () => {
  const named = (name: string): Question => {
    const question = questions.find((one) => one.name === name);
    if (!question) throw new Error(name);
    return question;
  };
  const answering = (body: unknown) => () =>
    new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } });

  it("a link to a blob of the same origin is no next page", async () => {
    const question = named("Graph: permissionGrants");
    const link = { value: [], "@odata.nextLink": `blob:${question.origin}/1` };
    const { error, requests } = await ask(question, answering(link));
    expect([error?.message, requests]).toEqual(["The answer is not of the documented form.", 1]);
  });

  it("a link with a user name in it is not followed", async () => {
    const question = named("Dataverse: roles");
    const link = { value: [], "@odata.nextLink": question.origin.replace("//", "//user:word@") };
    const { error, requests } = await ask(question, answering(link));
    expect([error?.message, requests]).toEqual(["The answer is not of the documented form.", 1]);
  });

  it("a policy of secrets for ages of the universe is one that dates can be counted with", async () => {
    const restriction = { restrictionType: "passwordLifetime", state: "enabled" };
    const policy = (maxLifetime: string) => ({
      isEnabled: true,
      applicationRestrictions: { passwordCredentials: [{ ...restriction, maxLifetime }] },
    });
    for (const ages of ["P99999999999999999999Y", `P${"9".repeat(400)}D`, "P36501D"]) {
      const { value } = await ask(named("Graph: secretPolicy"), answering(policy(ages)));
      expect(value).toEqual({ allowed: true, maxLifetimeDays: 36_500 });
    }
  });

  it("a deletion that is said in words is not one", async () => {
    const user = { ...(recorded.user as object), deletedstate: "no" };
    const { error } = await ask(named("Dataverse: systemUser"), answering(user));
    expect(error?.message).toBe("The answer is not of the documented form.");
  });
});
