import { InteractionRequiredAuthError, ServerError } from "@azure/msal-browser";
import { expect } from "vitest";
import { toTokenError } from "../../background/identity/token-errors.ts";
import type { Engine } from "../../drive/engine/create-engine.ts";
import type { Instead, Outgoing } from "../../drive/engine/life.ts";
import { english } from "../../drive/english.ts";
import type { Resource } from "../../src/microsoft/api.ts";
import { apiOf } from "../../src/microsoft/apis.ts";
import type { Plan, Problem } from "../../src/provisioning/model/plan.ts";
import { say, type Words } from "../../src/words/index.ts";

/**
 * Situations that administrators reported in public, with the answers that Microsoft gave them. Each case says what the
 * admin reads, what was sent and what was written. Names of the cases: f1, f2 … g1.
 */

/** An answer in Microsoft's place. @param body JSON, or the text of a page. */
export const refused = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Instead => ({
  instead:
    typeof body === "string"
      ? new Response(body, { status, headers: { "content-type": "text/html", ...headers } })
      : Response.json(body, { status, headers }),
});

export const dataverse = (status: number, code: string, message: string): Instead =>
  refused(status, { error: { code, message } });

export const graph = (status: number, code: string, message: string): Instead =>
  refused(status, {
    error: {
      code,
      message,
      innerError: { date: "2026-11-20T10:00:00", "request-id": "4a5b", "client-request-id": "4a5b" },
    },
  });

/** As the token endpoint refuses. @param more members beside those of every refusal. */
export const entra = (error: string, number: number, more: Readonly<Record<string, unknown>> = {}): Instead =>
  refused(number >= 7_000_215 && number <= 7_000_229 ? 401 : 400, {
    error,
    error_description: `AADSTS${number}: Refused. Trace ID: 1 Correlation ID: 2 Timestamp: 2026-11-20 10:00:00Z`,
    error_codes: [number],
    timestamp: "2026-11-20 10:00:00Z",
    trace_id: "7c1d0f8e-0000-4000-8000-000000000001",
    correlation_id: "7c1d0f8e-0000-4000-8000-000000000002",
    ...more,
  });

/** Client ID of contoso's sign-in app. */
export const signInApp = "5e7a11ed-0000-4000-8000-00000000c11d";

/** A token of some resources refused by a number, as MSAL throws it and the product takes it. */
export const noToken =
  (error: string, number: number, which: (resource: Resource) => boolean) =>
  (resource: Resource): Error | null =>
    which(resource)
      ? toTokenError(
          Object.assign(new ServerError(error, "", `AADSTS${number}: Refused.`), { errorNo: String(number) }),
          { api: apiOf(resource), clientId: signInApp },
        )
      : null;

/** The same, by a Conditional Access policy that only tells (specs/entra/token-errors.json, 53003). */
export const blockedBy =
  (number: number, policy: string, which: (resource: Resource) => boolean) =>
  (resource: Resource): Error | null => {
    const claims = JSON.stringify({ access_token: { capolids: { essential: true, values: [policy] } } });
    const said = `AADSTS${number}: Access has been blocked by Conditional Access policies. Trace ID: 1`;
    const error = ["invalid_grant", "", said, "message_only", "", "", claims, String(number)] as const;
    return which(resource)
      ? toTokenError(new InteractionRequiredAuthError(...error), {
          api: apiOf(resource),
          clientId: signInApp,
        })
      : null;
  };

/** Power Platform, for its list of environments, under either form of its name. */
export const ofPowerApps = (resource: Resource): boolean => apiOf(resource) === "power-apps";
export const ofDataverse = (resource: Resource): boolean => apiOf(resource) === "dataverse";

export const organization = "contoso.crm4.dynamics.com";
export const toOrganization = ({ url }: Outgoing): boolean => url.hostname === organization;
export const forToken = ({ url }: Outgoing): boolean => url.pathname.endsWith("/oauth2/v2.0/token");
export const isElevation = ({ method, url }: Outgoing): boolean =>
  method === "POST" && url.pathname.endsWith("/applyAdminRole");
export const isCreation = ({ method, url }: Outgoing): boolean =>
  method === "POST" && url.pathname === "/v1.0/applications";
export const isUserCreation = ({ method, url }: Outgoing): boolean =>
  method === "POST" && url.pathname.endsWith("/systemusers");
/** Asks the organization who asks. */
export const isWho = ({ url }: Outgoing): boolean =>
  url.hostname === organization && url.pathname.endsWith("/WhoAmI");
export const isSecret = ({ url }: Outgoing): boolean => url.pathname.endsWith("/addPassword");

/** How often a request was sent. */
export const times = (engine: Engine, which: (request: Outgoing) => boolean): number =>
  engine.sent.filter(which).length;

/** Lets alarms ring until nothing is waited for, or somebody is. */
export async function toTheEnd(engine: Engine): Promise<void> {
  for (let n = 0; n < 60 && engine.disk.alarm !== null && engine.state().phase !== "paused"; n += 1)
    await engine.ringAlarm();
}

const told = (text: Words | undefined): readonly string[] => (text ? [say(text, english)] : []);

/** What a problem says, without its technical details. */
export const wordsOf = (problem: Problem | null | undefined): string =>
  problem
    ? [problem.title, problem.unchanged, problem.next].flatMap(told).concat(told(problem.forward)).join("\n")
    : "";

/** All that a plan says. */
export const planWords = ({ items, questions }: Plan): string =>
  [
    ...items.flatMap(({ title, details, warnings, problem }) => [
      ...told(title),
      ...details.flatMap(({ text }) => told(text)),
      ...warnings.flatMap(told),
      wordsOf(problem),
    ]),
    ...questions.flatMap(({ text, choices }) => [
      ...told(text),
      ...choices.flatMap(({ label, hint, facts = [] }) => [
        ...told(label),
        ...told(hint),
        ...facts.flatMap((fact) => told(fact.text)),
      ]),
    ]),
  ].join("\n");

/** All that the admin reads now: a problem, the plan, the lines of the run, the result. */
export function readNow(engine: Engine): string {
  const { problem, plan, progress, result, phase } = engine.state();
  return [
    wordsOf(problem),
    ...(phase === "planned" && plan ? [planWords(plan)] : []),
    ...progress.flatMap(({ sentence, warnings }) => [
      ...told(sentence ?? undefined),
      ...warnings.flatMap(told),
    ]),
    ...(result ? [wordsOf(result.unproved), ...result.findings.flatMap(({ text }) => told(text))] : []),
  ].join("\n");
}

/** Causes and remedies that only a code may name. */
export const guesses = [
  /not System Administrator/,
  /may not register/,
  /does not accept the secret/,
  /It takes the role/,
  /Ask for the (security )?role/,
  /[Ff]orget the secret/,
  /not installed/,
];

/** Holds that none of the guesses is read. @param but those that are true here. */
export function noGuess(text: string, but: readonly RegExp[] = []): void {
  for (const guess of guesses)
    if (!but.some((one) => String(one) === String(guess))) expect(text).not.toMatch(guess);
}

/** Holds that the four values are there, made and not proved. */
export function handedOverUnproved(engine: Engine): void {
  const { phase, result } = engine.state();
  expect(phase).toBe("finished");
  expect(result).toMatchObject({ verified: false, verifiedAt: null, dynamicsUrl: `https://${organization}` });
  expect(result?.secret).not.toBeNull();
  expect(engine.memory.secrets).toHaveLength(1);
  expect(wordsOf(result?.unproved)).not.toBe("");
}
