import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import type { Outgoing } from "../../../drive/engine/life.ts";
import type { Service } from "../../../src/microsoft/errors.ts";
import { type Listed, listedOf, unheardOf } from "../../support/refusals/listed.ts";
import { holdsAtOnce, holdsTokenAtOnce, holdsTrue, problemsOf, refuse, waitToTheEnd } from "./holds.ts";
import { asksForSignIn, refuseTokens, type TokenPlace, tokenPlaces } from "./tokens.ts";

/** Every refusal of the lists in specs/, and ones that nobody knows, in the place of the answer to a change. */

let engine: Engine;
afterEach(() => engine.close());

const to = (method: string, path: RegExp) => (request: Outgoing) =>
  request.method === method && path.test(request.url.pathname);

interface Place {
  readonly what: string;
  readonly service: Service;
  readonly which: (request: Outgoing) => boolean;
  readonly scenario?: string;
}
const places: readonly Place[] = [
  { what: "the creation of the app", service: "graph", which: to("POST", /\/applications$/) },
  { what: "the consent", service: "graph", which: to("POST", /\/oauth2PermissionGrants$/) },
  { what: "the creation of the user", service: "dataverse", which: to("POST", /\/systemusers$/) },
  {
    what: "the self-elevation",
    service: "power-platform",
    which: to("POST", /\/applyAdminRole$/),
    scenario: "not-system-administrator",
  },
];

async function runRefused({ scenario, which }: Place, one: Listed): Promise<void> {
  engine = await createEngine({ scenario: scenario ?? "contoso" });
  await engine.admin.plan();
  if (scenario) await engine.admin.answer("access.elevate", "elevate");
  const refused = refuse(engine, one, which);
  await engine.admin.confirm();
  const tookMs = await waitToTheEnd(engine);
  holdsAtOnce(one, refused, tookMs);
  const problems = problemsOf(engine);
  for (const problem of problems) holdsTrue(engine, one, problem);
  if (engine.state().phase === "finished") return;
  expect(problems.length, `${one.code}: ${engine.state().phase}`).toBeGreaterThan(0);
}

describe.each(places)("a run in which $what is refused", (place) => {
  it.each(listedOf(place.service))(
    "says what $status $code proves, what was changed, and asks once: $message",
    (one) => runRefused(place, one),
  );
  it.each(unheardOf(place.service))("quotes $status $code, which nobody knows", (one) =>
    runRefused(place, one),
  );
});

/** The token that a run has runs out in its midst: from the first thing that it makes on, there is no other. */
async function runWithoutToken(place: TokenPlace, one: Listed): Promise<void> {
  engine = await createEngine({ scenario: "contoso" });
  await engine.admin.plan();
  let refused = { asked: 0 };
  engine.fate = ({ method, url }) => {
    if (method === "POST" && url.pathname.endsWith("/applications"))
      refused = refuseTokens(engine, one, place);
    return "send";
  };
  await engine.admin.confirm();
  const tookMs = await waitToTheEnd(engine);
  holdsTokenAtOnce(engine, one, { ...refused, tookMs });
  const problems = problemsOf(engine);
  expect(problems.length, `${one.code}: ${engine.state().phase}`).toBeGreaterThan(0);
  for (const problem of problems)
    holdsTrue(engine, one, problem, asksForSignIn(one) ? ["sign-in-again"] : []);
  // It goes on from there once there is a token again.
  engine.tokenFails = () => null;
  engine.fate = () => "send";
  // What was asked again by an alarm may have led back to the plan, with what it could not read.
  if (engine.state().phase === "planned") {
    await engine.life().setup.inspect();
    await engine.rest();
  }
  await engine.admin.finish();
  expect(engine.state().result?.verified).toBe(true);
}

describe.each(tokenPlaces.filter(({ what }) => what !== "PowerApps Service"))(
  "a run that gets no token of $what any more",
  (place) => {
    it.each([...listedOf("entra"), ...unheardOf("entra")])(
      "says what $code proves and what was made, sends nothing again, and goes on later: $message",
      (one) => runWithoutToken(place, one),
    );
  },
);
