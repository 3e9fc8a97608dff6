import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { userOf } from "../../drive/engine/stranger.ts";
import { heldSecretWorks, tenantOf } from "../../drive/engine/tenant.ts";
import { planUndoIn, undoIn, verbsIn } from "../../drive/engine/undo.ts";
import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";

/** A run that stopped in one organization, and an administrator who then chooses another one. */

let engine: Engine;
afterEach(() => engine.close());

const runs = () => (engine.journal() as JournalRecord).runs;

/** Stopped after the user was made in the first; ended in the second. */
async function stoppedThenElsewhere(): Promise<void> {
  engine = await createEngine();
  await engine.admin.plan();
  engine.fate = ({ url, method }) =>
    method === "POST" && url.pathname.endsWith("/systemusers") ? "kill-after" : "send";
  await engine.admin.confirm();
  engine.fate = () => "send";
  engine.mayCall = () => false;
  await engine.restart();
  expect(engine.state()).toMatchObject({ phase: "paused", problem: { code: "host-declined" } });
  engine.mayCall = () => true;
  await engine.life().setup.listEnvironments();
  await engine.rest();
  await engine.admin.choose("Contoso Test");
  await engine.admin.answer("security-roles.missing", "continue");
  await engine.admin.finish();
}

describe("another environment chosen during a run", () => {
  it("starts another run: what the first one created stays noted for that one", async () => {
    await stoppedThenElsewhere();
    expect(engine.state().result?.verified).toBe(true);
    expect(await heldSecretWorks(engine)).toBe(true);
    const [first, second] = runs();
    expect(first?.organizationUrl).toBe("https://contoso.crm4.dynamics.com");
    expect(second?.organizationUrl).toBe(engine.state().result?.dynamicsUrl);
    expect(first?.organizationUrl).not.toBe(second?.organizationUrl);
    expect(first?.takenOverBy).toBe(second?.id);
    expect(first?.entries.map(({ write }) => write)).toContain("create-user");
  });

  it("is undone together with what the first one created, in either organization", async () => {
    await stoppedThenElsewhere();
    const { clientId = "" } = engine.state().result ?? {};
    expect(userOf(engine, clientId)).toBeDefined();
    await undoIn(engine, true);
    expect(tenantOf(engine)).toEqual([]);
    expect(() => userOf(engine, clientId)).toThrow();
  });

  it("leaves the first run alone when another organization now uses its address", async () => {
    await stoppedThenElsewhere();
    const [organization] = engine.sandbox.world.tenant.organizations.filter(({ host }) =>
      host.startsWith("contoso.crm4"),
    );
    Object.assign(organization ?? {}, { id: "5f0c1e2d-0000-4000-8000-0000000000bb" });
    const state = await planUndoIn(engine, true);
    expect(verbsIn(state)["create-user"]).toContain("cannot-see");
  });
});
