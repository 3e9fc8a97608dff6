import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import type { Outgoing } from "../../../drive/engine/life.ts";
import { tenantOf, wholeSetup } from "../../../drive/engine/tenant.ts";
import type { Service } from "../../../src/microsoft/errors.ts";
import { type Listed, listed, listedOf, unheardOf } from "../../support/refusals/listed.ts";
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

/** What lists say of the secret itself. */
const inDoubt = ["secret-not-of-this-app-or-not-copied", "secrets-expired"];

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
  // Only what puts the values themselves in doubt keeps them back: not even a fault of our own request.
  const isInDoubt = listed.some(({ code, cause }) => code === one.code && inDoubt.includes(cause));
  expect([phase, isInDoubt], one.code).toEqual(isInDoubt ? ["paused", true] : ["finished", false]);
  if (isInDoubt) return;
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
