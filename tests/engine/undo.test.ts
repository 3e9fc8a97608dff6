import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { confirmUndo, planUndoIn, undoIn, undoStateOf } from "../../drive/engine/undo.ts";
import { runSecretIn } from "../../drive/engine/world.ts";

let engine: Engine;
afterEach(() => engine.close());

const undo = (deleteApplication: boolean) => undoIn(engine, deleteApplication);

describe("undo", () => {
  it("leaves nothing but the registration, without its secret", async () => {
    engine = await createEngine();
    await engine.admin.run();
    const { state } = await undo(false);
    expect(state.progress.filter(({ status }) => status === "stopped")).toEqual([]);
    expect(tenantOf(engine)).toMatchObject([{ secrets: [], servicePrincipals: 0, grants: [], users: [] }]);
    expect(engine.sandbox.world.tenant.grants).toEqual([]);
    expect(runSecretIn(engine.memory)).toBeNull();
    // Roles first: a user that Dataverse keeps must not keep them.
    const users = engine.sandbox.requests.filter(
      ({ path, write }) => write && path.includes("/systemusers("),
    );
    expect(users.map(({ method, path }) => `${method} ${path.split("/").at(-1)?.split("(")[0]}`)).toEqual([
      ...Array.from({ length: 6 }, () => "DELETE $ref"),
      "PATCH systemusers",
      "DELETE systemusers",
      "DELETE systemusers",
    ]);
    // A second time there is nothing left to take back.
    expect((await undo(false)).state.plan?.changes).toBe(0);
  });

  it("removes the registration as well when the admin asks for it", async () => {
    engine = await createEngine();
    await engine.admin.run();
    await undo(true);
    expect(tenantOf(engine)).toEqual([]);
  });

  it("leaves somebody's own app and its grants as they were", async () => {
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
    await undo(true);
    expect(tenantOf(engine)).toEqual([]);
    const organization = engine.sandbox.world.tenant.organizations.find(({ host }) =>
      /^contoso\./.test(host),
    );
    expect(organization?.systemUsers.filter(({ applicationid }) => applicationid !== null)).toEqual([]);
  });
});

describe("an undo that waits", () => {
  it("goes on with the next worker when a wrong clock has set its time a year ahead", async () => {
    engine = await createEngine();
    await engine.admin.run();
    await planUndoIn(engine, true);
    engine.fate = ({ method }) => (method === "DELETE" ? "429" : "send");
    await confirmUndo(engine);
    expect(undoStateOf(engine).dueAt).not.toBeNull();
    engine.fate = () => "send";
    const aYearAhead = new Date(engine.sandbox.world.clock.now() + 365 * 86_400_000).toISOString();
    for (const { records } of [engine.memory, engine.disk]) {
      const stored = records.get("undo");
      if (stored !== undefined)
        records.set("undo", JSON.stringify({ ...JSON.parse(stored), dueAt: aYearAhead }));
    }
    await engine.restart();
    expect(undoStateOf(engine).phase).toBe("finished");
    expect(tenantOf(engine)).toEqual([]);
  });
});
