import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { confirmUndo, planUndoIn, undoIn, undoStateOf, verbsIn } from "../../drive/engine/undo.ts";
import type { Application, ServicePrincipal, SystemUser } from "../../sandbox/tenant/model.ts";
import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";

/** What is not certainly ours, not certainly there, or relied on by somebody else is left alone and named. */

let engine: Engine;
const others: Engine[] = [];
afterEach(async () => {
  await engine.close();
  for (const other of others.splice(0)) await other.close();
});

const notes = (): JournalRecord => engine.journal() as JournalRecord;
const undoneIn = (): readonly string[] =>
  notes().runs.flatMap(({ entries }) => entries.flatMap(({ undoneAt }) => undoneAt ?? []));
const writesAfter = (from: number): number => engine.sent.slice(from).filter(({ write }) => write).length;
const reasons = (): readonly string[] =>
  undoStateOf(engine).plan?.lines.flatMap(({ because }) => because.map(({ id }) => id)) ?? [];

const made = () => {
  const { tenant } = engine.sandbox.world;
  const app = tenant.applications.find(({ uniqueName }) => uniqueName === "textus-dynamics-365");
  const principal = tenant.servicePrincipals.find(({ appId }) => appId === app?.appId);
  const user = tenant.organizations
    .flatMap(({ systemUsers }) => systemUsers)
    .find(({ applicationid }) => applicationid === app?.appId);
  if (!app || !principal || !user) throw new Error("There is no set-up.");
  return { app, principal, user };
};

describe("undo while signed in elsewhere", () => {
  it("concludes nothing, notes nothing as undone, and says so", async () => {
    engine = await createEngine();
    await engine.admin.run();
    const before = engine.disk.records.get("journal");
    const elsewhere = await createEngine({
      changes: { tenant: { id: "5f0c1e2d-0000-4000-8000-0000000000aa" } },
      disk: engine.disk,
      memory: engine.memory,
    });
    others.push(elsewhere);
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
    engine = await createEngine();
    await engine.admin.run();
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
    expect(reasons()).toContain("undo.unseen.other-organization");
    await confirmUndo(engine);
    expect(made().user.isdisabled).toBe(false);
  });
});

describe("undo of a run that a later one is built on", () => {
  it("leaves what that one uses, and names it", async () => {
    engine = await createEngine();
    await engine.admin.run();
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
    expect(reasons()).toContain("undo.keep.run");
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    expect(await heldSecretWorks(engine)).toBe(true);
    // Then the second, and then the first again: nothing is left.
    await undoIn(engine, true, second);
    await undoIn(engine, true, first);
    expect(tenantOf(engine)).toEqual([]);
  });

  it("leaves the app that another environment uses", async () => {
    engine = await createEngine();
    await engine.admin.run();
    const first = engine.state().id;
    const record = notes();
    const [run] = record.runs;
    const elsewhere = {
      ...run,
      id: "another-environment",
      organizationUrl: "https://fabrikam.crm4.dynamics.com",
      appId: made().app.appId,
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

describe("an app that is kept", () => {
  it("can be deleted by a later undo", async () => {
    engine = await createEngine();
    await engine.admin.run();
    await undoIn(engine, false);
    expect(tenantOf(engine)).toHaveLength(1);
    const { state } = await undoIn(engine, true);
    expect(state.phase).toBe("finished");
    expect(tenantOf(engine)).toEqual([]);
  });
});

interface Made {
  readonly app: Application;
  readonly principal: ServicePrincipal;
  readonly user: SystemUser;
}
const key = { keyId: "5f0c1e2d-0000-4000-8000-0000000000cc", displayName: "theirs", startDateTime: null };
const assignment = { id: "x", principalDisplayName: "Uma User", resourceDisplayName: "TextUs" };

const strangers: readonly {
  readonly what: string;
  readonly why: string;
  readonly plant: (made: Made) => void;
  /** Whether somebody may sign in by it, so that everything that the app may do stays. */
  readonly signsIn?: true;
}[] = [
  {
    what: "secret",
    why: "undo.keep.secrets",
    signsIn: true,
    plant: ({ app }) => {
      const [ours] = app.passwordCredentials;
      if (ours)
        app.passwordCredentials.push({
          ...ours,
          ...key,
          displayName: "theirs",
          startDateTime: "2026-01-01T00:00:00Z",
        });
    },
  },
  {
    what: "certificate",
    why: "undo.keep.certificates",
    signsIn: true,
    plant: ({ app }) => Object.assign(app._rest, { keyCredentials: [key] }),
  },
  {
    what: "federated credential",
    why: "undo.keep.federated",
    signsIn: true,
    plant: ({ app }) => {
      const { keyId: id } = key;
      app._federatedCredentials = [{ id, name: "pipeline", issuer: "i", subject: "s", audiences: ["a"] }];
    },
  },
  {
    what: "secret on its service principal",
    why: "undo.keep.certificates",
    signsIn: true,
    plant: ({ app, principal }) => {
      const [ours] = app.passwordCredentials;
      if (ours) principal.passwordCredentials.push({ ...ours, ...key, startDateTime: ours.startDateTime });
    },
  },
  {
    what: "owner",
    why: "undo.keep.owners",
    plant: ({ app }) =>
      app._owners.push(
        engine.sandbox.world.tenant.users.find(({ displayName }) => displayName === "Uma User")?.id ?? "",
      ),
  },
  {
    what: "redirect URI",
    why: "undo.keep.addresses",
    plant: ({ app }) => app.web.redirectUris.push("https://example.com/back"),
  },
  {
    what: "permission",
    why: "undo.keep.permissions",
    plant: ({ app }) =>
      app.requiredResourceAccess.push({
        resourceAppId: "00000002-0000-0000-c000-000000000000",
        resourceAccess: [{ id: key.keyId, type: "Role" }],
      }),
  },
  {
    what: "app role that it holds",
    why: "undo.keep.roles-held",
    plant: ({ principal }) => {
      principal._appRoleAssignments = [assignment];
    },
  },
  {
    what: "person assigned to it",
    why: "undo.keep.roles-given",
    plant: ({ principal }) => {
      principal._appRoleAssignedTo = [assignment];
    },
  },
];

describe("an app with somebody else's", () => {
  it.each(strangers)("$what stays, and the reason is named", async ({ why, plant, signsIn }) => {
    engine = await createEngine();
    await engine.admin.run();
    plant(made());
    await undoIn(engine, true);
    expect(reasons()).toContain(why);
    const { app, user, principal } = made0();
    expect(app?.deletedDateTime).toBeNull();
    expect(app?.passwordCredentials.filter(({ displayName }) => displayName === "production")).toEqual([]);
    if (why !== "undo.keep.owners" && why !== "undo.keep.addresses" && why !== "undo.keep.permissions")
      expect(principal).toBeDefined();
    expect(user !== undefined && !user.isdisabled).toBe(signsIn === true);
  });

  const made0 = () => {
    const { tenant } = engine.sandbox.world;
    const app = tenant.applications.find(({ uniqueName }) => uniqueName === "textus-dynamics-365");
    return {
      app,
      principal: tenant.servicePrincipals.find(({ appId }) => appId === app?.appId),
      user: tenant.organizations
        .flatMap(({ systemUsers }) => systemUsers)
        .find(({ applicationid }) => applicationid === app?.appId),
    };
  };

  it("scopes keeps these, and loses ours", async () => {
    engine = await createEngine();
    await engine.admin.run();
    const { principal } = made();
    const grant = engine.sandbox.world.tenant.grants.find(
      ({ clientId, scope }) => clientId === principal.id && scope.includes("User.Read"),
    );
    if (grant) grant.scope += " Mail.Read";
    await undoIn(engine, true);
    expect(engine.sandbox.world.tenant.grants.map(({ scope }) => scope.trim())).toEqual(["Mail.Read"]);
    expect(reasons()).toContain("undo.keep.grants");
  });

  it("roles on its user keeps the user with these, and the app that it needs", async () => {
    engine = await createEngine();
    await engine.admin.run();
    const { user } = made();
    const role = engine.sandbox.world.tenant.organizations
      .flatMap(({ roles }) => roles)
      .find(
        ({ name, businessunitid }) => name === "System Customizer" && businessunitid === user.businessunitid,
      );
    user.roleids = [...user.roleids, role?.roleid ?? ""];
    await undoIn(engine, true);
    expect(made().user).toMatchObject({ isdisabled: false, deletedstate: 0, roleids: [role?.roleid] });
    expect(reasons()).toEqual(expect.arrayContaining(["undo.keep.roles", "undo.keep.user-stays"]));
  });
});

describe("what was confirmed", () => {
  it("is looked at again first: another plan is shown again, and nothing is sent", async () => {
    engine = await createEngine();
    await engine.admin.run();
    await planUndoIn(engine, true);
    strangers[0]?.plant(made());
    const from = engine.sent.length;
    const state = await confirmUndo(engine);
    expect(state).toMatchObject({ phase: "planned", problem: { code: "undo-plan-changed" } });
    expect(writesAfter(from)).toBe(0);
    expect(undoneIn()).toEqual([]);
  });

  it("is not carried out under another plan's id, nor twice", async () => {
    engine = await createEngine();
    await engine.admin.run();
    const { plan } = await planUndoIn(engine, true);
    const { undo } = engine.life();
    expect(await undo.confirm("another")).toBe(false);
    const both = await Promise.all([undo.confirm(plan?.id ?? ""), undo.confirm(plan?.id ?? "")]);
    expect(both.filter(Boolean)).toHaveLength(1);
    await engine.rest();
  });
});

describe("what is not shown", () => {
  it("is not taken for gone as long as a replica may be late, and is when no longer", async () => {
    engine = await createEngine();
    await engine.admin.run();
    const { tenant } = engine.sandbox.world;
    tenant.applications.splice(tenant.applications.indexOf(made().app), 1);
    const soon = await planUndoIn(engine, true);
    expect(verbsIn(soon)).toMatchObject({ application: ["cannot-see"], secret: ["cannot-see"] });
    expect(undoneIn()).toEqual([]);
    engine.sandbox.world.clock.advance(21 * 60_000);
    const later = await planUndoIn(engine, true);
    expect(verbsIn(later)).toMatchObject({ application: ["gone"], secret: ["gone"] });
  });
});
