import { afterEach, describe, expect, it } from "vitest";
import { clouds } from "../../src/microsoft/clouds.ts";
import { createDataverseApi } from "../../src/microsoft/dataverse/dataverse-api.ts";
import { createGraphApi } from "../../src/microsoft/graph/graph-api.ts";
import { openJournal } from "../../src/provisioning/journal.ts";
import type { Ports } from "../../src/provisioning/ports.ts";
import { type UndoneEntry, undoRun } from "../../src/provisioning/undo.ts";
import { createEngine, type Engine } from "../support/engine/create-engine.ts";
import { tenantOf } from "../support/engine/tenant.ts";
import { tokensFor } from "../support/engine/world.ts";

let engine: Engine;
afterEach(() => engine.close());

/** Takes the run in the engine's journal back, as the signed-in admin. */
async function undo(deleteApplication: boolean): Promise<readonly UndoneEntry[]> {
  const { sandbox, memory, disk } = engine;
  const microsoft = { fetch: sandbox.fetch, tokens: tokensFor(sandbox, memory), cloud: clouds.public };
  const { journal } = await openJournal(
    {
      read: async () => JSON.parse(disk.records.get("journal") ?? "null") as unknown,
      write: async (value) => {
        disk.records.set("journal", JSON.stringify(value));
      },
      clear: async () => {},
    },
    sandbox.world.clock,
  );
  const ports = {
    graph: createGraphApi(microsoft),
    vault: {
      get: async () => memory.secret,
      put: async () => {},
      forget: async () => {
        memory.secret = null;
      },
    },
  } as unknown as Ports;
  return undoRun(engine.state().id, journal, {
    ports,
    dataverse: createDataverseApi({ ...microsoft, url: "https://contoso.crm4.dynamics.com" }),
    signal: new AbortController().signal,
    deleteApplication,
  });
}

describe("undo", () => {
  it("leaves nothing but the registration, without its secret", async () => {
    engine = await createEngine();
    await engine.admin.run();
    const undone = await undo(false);
    expect(undone.filter(({ result }) => result.is === "stopped")).toEqual([]);
    expect(tenantOf(engine)).toMatchObject([{ secrets: [], servicePrincipals: 0, grants: [], users: [] }]);
    expect(engine.sandbox.world.tenant.grants).toEqual([]);
    expect(engine.memory.secret).toBeNull();
    // A second time there is nothing left to take back.
    expect(await undo(false)).toEqual([]);
  });

  it("takes the registration as well when that is asked for", async () => {
    engine = await createEngine();
    await engine.admin.run();
    await undo(true);
    expect(tenantOf(engine)).toEqual([]);
  });

  it("leaves somebody's own app and what was granted to it as it was", async () => {
    engine = await createEngine({
      changes: {
        applications: [
          {
            displayName: "TextUs",
            appId: "7e87a500-0000-4000-8000-00000000ba2d",
            uniqueName: "textus-dynamics-365",
            permissions: [{ api: "Microsoft Graph", delegated: ["User.Read", "Organization.Read.All"] }],
            secrets: [{ displayName: "made by hand", endDateTime: "2028-02-10T14:25:00Z" }],
            consented: true,
          },
        ],
      },
    });
    const before = tenantOf(engine);
    await engine.admin.run();
    expect(tenantOf(engine)).not.toEqual(before);
    await undo(true);
    expect(tenantOf(engine)).toEqual(before);
  });

  it("takes back what a dead worker may have made", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = ({ method, url }) =>
      method === "POST" && url.pathname.endsWith("/systemusers") ? "kill-after" : "send";
    await engine.admin.confirm();
    const undone = await undo(true);
    expect(undone.filter(({ result }) => result.is === "stopped")).toEqual([]);
    expect(tenantOf(engine)).toEqual([]);
    const organization = engine.sandbox.world.tenant.organizations.find(({ host }) =>
      /^contoso\./.test(host),
    );
    expect(organization?.systemUsers.filter(({ applicationid }) => applicationid !== null)).toEqual([]);
  });
});
