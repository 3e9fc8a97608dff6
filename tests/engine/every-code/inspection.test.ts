import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import type { Outgoing } from "../../../drive/engine/life.ts";
import type { Service } from "../../../src/microsoft/errors.ts";
import { type Listed, listedOf, unheardOf } from "../../support/refusals/listed.ts";
import { holdsAtOnce, holdsTokenAtOnce, holdsTrue, problemsOf, refuse, waitToTheEnd } from "./holds.ts";
import { asksForSignIn, refuseTokens, type TokenPlace, tokenPlaces } from "./tokens.ts";

/** Every refusal of the lists in specs/, and ones that nobody knows, in the place of what an inspection reads. */

let engine: Engine;
afterEach(() => engine.close());

const reads = (host: RegExp, path: RegExp) => (request: Outgoing) =>
  request.method === "GET" && host.test(request.url.hostname) && path.test(request.url.pathname);

interface Place {
  readonly what: string;
  readonly service: Service;
  readonly which: (request: Outgoing) => boolean;
}
const places: readonly Place[] = [
  { what: "the apps", service: "graph", which: reads(/graph/, /\/v1\.0\/applications$/) },
  { what: "who the admin is there", service: "dataverse", which: reads(/crm4\.dynamics/, /\/WhoAmI$/) },
  {
    what: "the list of environments",
    service: "power-platform",
    which: reads(/api\.bap/, /\/environments$/),
  },
];

async function inspectRefused({ which }: Place, one: Listed): Promise<void> {
  engine = await createEngine({ scenario: "contoso" });
  const refused = refuse(engine, one, which);
  await engine.admin.signIn();
  let tookMs = await waitToTheEnd(engine);
  if (engine.state().environments.length > 0 && engine.state().environmentId === null) {
    await engine.admin.choose();
    tookMs += await waitToTheEnd(engine);
  }
  holdsAtOnce(one, refused, tookMs);
  for (const problem of problemsOf(engine)) holdsTrue(engine, one, problem);
  expect(engine.sandbox.requests.filter(({ write }) => write)).toEqual([]);
  // Either a plan, whose lines say what stands in the way, or a problem of the whole.
  const { phase, problem } = engine.state();
  expect(phase === "planned" || problem !== null, `${one.code}: ${phase}`).toBe(true);
}

describe.each(places)("an inspection to which $what is refused", (place) => {
  it.each(listedOf(place.service))("says what $status $code proves and writes nothing: $message", (one) =>
    inspectRefused(place, one),
  );
  it.each(unheardOf(place.service))("quotes $status $code, which nobody knows", (one) =>
    inspectRefused(place, one),
  );
});

async function inspectWithoutToken(place: TokenPlace, one: Listed): Promise<void> {
  engine = await createEngine({ scenario: "contoso" });
  const refused = refuseTokens(engine, one, place);
  await engine.admin.signIn();
  let tookMs = await waitToTheEnd(engine);
  if (engine.state().environments.length > 0 && engine.state().environmentId === null) {
    await engine.admin.choose();
    tookMs += await waitToTheEnd(engine);
  }
  holdsTokenAtOnce(engine, one, { ...refused, tookMs });
  const problems = problemsOf(engine);
  expect(problems.length, `${one.code}: ${engine.state().phase}`).toBeGreaterThan(0);
  for (const problem of problems)
    holdsTrue(engine, one, problem, asksForSignIn(one) ? ["sign-in-again"] : []);
  expect(engine.sandbox.requests.filter(({ write }) => write)).toEqual([]);
}

describe.each(tokenPlaces)("an inspection that gets no token of $what", (place) => {
  it.each([...listedOf("entra"), ...unheardOf("entra")])(
    "says what $code proves, sends nothing for it and writes nothing: $message",
    (one) => inspectWithoutToken(place, one),
  );
});
