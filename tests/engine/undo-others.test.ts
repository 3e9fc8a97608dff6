import { describe, expect, it } from "vitest";
import { app, handMade } from "../../drive/engine/hand-made-app.ts";
import { plantApp } from "../../drive/engine/stranger.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import {
  confirmUndo,
  finishUndo,
  planUndoIn,
  undoIn,
  undoStateOf,
  verbsIn,
} from "../../drive/engine/undo.ts";
import { letReplicate } from "../../drive/faults/matrix.ts";
import { persevere } from "../../drive/faults/persevere.ts";
import { undoEngines } from "../support/undo-engines.ts";
import { madeIn, notesIn, reasonsIn } from "../support/undo-notes.ts";

/** What is not certainly ours, or relied on by somebody else, is left alone and named. */

const engines = undoEngines();

describe("undo while signed in elsewhere", () => {
  it("concludes nothing, notes nothing as undone, and says so", async () => {
    const engine = await engines.createSetUp();
    const before = engine.disk.records.get("journal");
    const elsewhere = await engines.create({
      changes: { tenant: { id: "5f0c1e2d-0000-4000-8000-0000000000aa" } },
      disk: engine.disk,
      memory: engine.memory,
    });
    const { phase, problem } = await planUndoIn(elsewhere, true);
    expect({ phase, code: problem?.code, remedy: problem?.remedy }).toEqual({
      phase: "start",
      code: "undo-other-tenant",
      remedy: "other-account",
    });
    expect(elsewhere.sent).toEqual([]);
    expect(engine.disk.records.get("journal")).toBe(before);
    // In the right one it is all still there to be taken back.
    await undoIn(engine, true);
    expect(tenantOf(engine)).toEqual([]);
  });

  it("sees nothing in an organization that now stands behind the same address", async () => {
    const engine = await engines.createSetUp();
    const [organization] = engine.sandbox.world.tenant.organizations.filter(({ host }) =>
      host.startsWith("contoso."),
    );
    Object.assign(organization ?? {}, { id: "5f0c1e2d-0000-4000-8000-0000000000bb" });
    const state = await planUndoIn(engine, true);
    expect(verbsIn(state)).toMatchObject({
      "create-user": ["cannot-see"],
      principal: ["keep"],
      application: ["keep"],
    });
    expect(reasonsIn(engine)).toContain("undo.unseen.other-organization");
    await confirmUndo(engine);
    expect(madeIn(engine).user.isdisabled).toBe(false);
  });
});

describe("undo in an app that was adopted", () => {
  it("takes the last grant back, too, when everything that names the app is undone already", async () => {
    const engine = await engines.create({ changes: { applications: [app()] } });
    // The adopted app gets no unique name, which would be one more thing of the set-up that names it.
    plantApp(engine);
    await persevere(engine, { "application.adopt": handMade });
    letReplicate(engine);
    const wanted = { runId: engine.state().id, deleteApplication: true };
    await planUndoIn(engine, true);
    let userIsGone = false;
    let challenged = false;
    engine.fate = ({ method, url }) => {
      if (method === "DELETE" && /\/systemusers\([^)]*\)$/.test(url.pathname)) userIsGone = true;
      if (!userIsGone || challenged || !url.pathname.endsWith("/oauth2PermissionGrants")) return "send";
      challenged = true;
      return "claims";
    };
    await confirmUndo(engine);
    expect(undoStateOf(engine).problem?.code).toBe("sign-in-again");
    const { state } = await finishUndo(engine, wanted);
    const grants = state.progress.filter(({ line }) => line.startsWith("grant:"));
    expect([state.phase, ...grants.map(({ status }) => status)]).toEqual(["finished", "done", "done"]);
    expect(tenantOf(engine).flatMap(({ grants }) => grants)).toEqual([]);
  });
});

describe("undo of a run that a later one is built on", () => {
  it("leaves what that one uses, and names it", async () => {
    const engine = await engines.createSetUp();
    const first = engine.state().id;
    await engine.life().setup.startOver();
    await engine.restart({ browserClosed: true });
    await engine.admin.signIn();
    await engine.admin.plan();
    await engine.admin.answer("client-secret.another", "make-another");
    await engine.admin.confirm();
    await engine.admin.finish();
    const second = engine.state().id;
    expect(second).not.toBe(first);
    await undoIn(engine, true, first);
    expect(reasonsIn(engine)).toContain("undo.keep.run");
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    expect(await heldSecretWorks(engine)).toBe(true);
    // With the second, which is the last one that uses it, all of it goes.
    await undoIn(engine, true, second);
    expect(tenantOf(engine)).toEqual([]);
  });

  it("leaves the app that another environment uses", async () => {
    const engine = await engines.createSetUp();
    const first = engine.state().id;
    const record = notesIn(engine);
    const [run] = record.runs;
    const elsewhere = {
      ...run,
      id: "another-environment",
      organizationUrl: "https://fabrikam.crm4.dynamics.com",
      appId: madeIn(engine).app.appId,
      entries: [],
    };
    engine.disk.records.set("journal", JSON.stringify({ ...record, runs: [...record.runs, elsewhere] }));
    const state = await planUndoIn(engine, true, first);
    expect(verbsIn(state)).toMatchObject({
      roles: ["take-back"],
      "create-user": ["take-back"],
      grant: ["keep", "keep"],
      secret: ["keep"],
      principal: ["keep"],
      application: ["keep"],
    });
  });
});
