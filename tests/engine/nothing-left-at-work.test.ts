import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import type { Outgoing } from "../../drive/engine/life.ts";
import { tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";

/** A step that does several things side by side, one of which is refused: the others end before the run pauses. */

let engine: Engine;
afterEach(() => engine.close());

const isRole = ({ method, url }: Outgoing): boolean =>
  method === "POST" && url.pathname.endsWith("/systemuserroles_association/$ref");
const isUserCreation = ({ method, url }: Outgoing): boolean =>
  method === "POST" && url.pathname.endsWith("/systemusers");
const isLogo = ({ method, url }: Outgoing): boolean => method === "PUT" && url.pathname.endsWith("/logo");
const busy = () => ({ instead: Response.json({}, { status: 429, headers: { "Retry-After": "5" } }) });
const refused = () => ({
  instead: Response.json({ error: { code: "0x80040220", message: "prvAssignRole" } }, { status: 403 }),
});

/** How many requests for roles it takes until Dataverse is not busy any more. */
const LONG = 60;

/** Long enough for every sleeper of the engine's time to wake. */
const holdsStill = async (): Promise<void> => {
  const { length } = engine.sent;
  await sleep(200);
  expect(engine.sent.slice(length).map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([]);
};

describe("a run that pauses", () => {
  it("has no role under way that waits beside the one that was refused", async () => {
    // The user is made first, so that its roles come one by one.
    engine = await createEngine({
      changes: { switches: { applicationUserWithRolesInOneRequest: "ignored" } },
    });
    await engine.admin.plan();
    let roles = 0;
    engine.fate = (request) => {
      if (!isRole(request)) return "send";
      roles += 1;
      return roles === 1 ? refused() : roles <= LONG ? busy() : "send";
    };
    await engine.admin.confirm();
    expect(roles).toBeGreaterThan(LONG);
    expect(engine.state().phase).toBe("paused");
    await holdsStill();
    engine.fate = () => "send";
    await engine.admin.finish();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("has no logo under way that waits beside the user that was refused", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    let logos = 0;
    engine.fate = (request) => {
      if (isUserCreation(request)) return refused();
      if (!isLogo(request)) return "send";
      logos += 1;
      return busy();
    };
    await engine.admin.confirm();
    expect(engine.state().phase).toBe("paused");
    expect(logos).toBeGreaterThan(1);
    await holdsStill();
    engine.fate = () => "send";
    await engine.admin.finish();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});
