import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import type { Outgoing } from "../../../drive/engine/life.ts";
import { tenantOf, wholeSetup } from "../../../drive/engine/tenant.ts";
import type { Service } from "../../../src/microsoft/errors.ts";
import { type Listed, listedOf, unheardOf } from "../../support/refusals/listed.ts";
import { holdsTrue, problemsOf, refuse, waitToTheEnd } from "./holds.ts";

/**
 * Every refusal of the lists in specs/, and ones that nobody knows, in the place of an answer to the new application:
 * its token, and who it is in Dataverse.
 */

let engine: Engine;
afterEach(() => engine.close());

interface Place {
  readonly what: string;
  readonly service: Service;
  readonly which: (request: Outgoing) => boolean;
}
const places: readonly Place[] = [
  {
    what: "its token",
    service: "entra",
    which: ({ url }) => url.pathname.endsWith("/oauth2/v2.0/token"),
  },
  {
    what: "to get in",
    service: "dataverse",
    which: ({ url, asApp }) => asApp && url.pathname.endsWith("/WhoAmI"),
  },
];

/** What was read of the app itself may say more than a number that stands for three things. */
const asRead = ["application-deactivated", "application-disabled", "service-principal-disabled"];

async function proofRefused({ which }: Place, one: Listed): Promise<void> {
  engine = await createEngine({ scenario: "contoso" });
  await engine.admin.plan();
  const refused = refuse(engine, one, which);
  await engine.admin.confirm();
  await waitToTheEnd(engine);
  expect(refused.length).toBeGreaterThan(0);
  // All is made, whatever the proof comes to.
  expect(tenantOf(engine)).toEqual([wholeSetup]);
  const { phase, result } = engine.state();
  const problems = problemsOf(engine);
  for (const problem of problems) holdsTrue(engine, one, problem, asRead);
  expect(problems.length).toBe(1);
  if (phase === "paused") return;
  expect(phase).toBe("finished");
  expect(result).toMatchObject({ verified: false, verifiedAt: null });
  expect(result?.secret).not.toBeNull();
}

describe.each(places)("a proof in which the application is refused $what", (place) => {
  it.each(listedOf(place.service))(
    "has everything made and says what $status $code proves: $message",
    (one) => proofRefused(place, one),
  );
  it.each(unheardOf(place.service))(
    "quotes $status $code, which nobody knows, and gives the values",
    async (one) => {
      await proofRefused(place, one);
      expect(engine.state().phase).toBe("finished");
    },
  );
});
