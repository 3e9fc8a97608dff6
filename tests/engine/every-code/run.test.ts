import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import type { Outgoing } from "../../../drive/engine/life.ts";
import type { Service } from "../../../src/microsoft/errors.ts";
import { type Listed, listedOf, unheardOf } from "../../support/refusals/listed.ts";
import { holdsAtOnce, holdsTrue, problemsOf, refuse, waitToTheEnd } from "./holds.ts";

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
