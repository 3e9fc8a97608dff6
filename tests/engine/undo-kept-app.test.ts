import { describe, expect, it } from "vitest";
import type { Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { undoIn } from "../../drive/engine/undo.ts";
import { undoEngines } from "../support/undo-engines.ts";
import { type Made, madeIn, reasonsIn, remainsIn } from "../support/undo-notes.ts";

/** An app stays where somebody else has something in it, and can go by a later undo. */

const engines = undoEngines();

describe("an app that is kept", () => {
  it("can be deleted by a later undo", async () => {
    const engine = await engines.createSetUp();
    await undoIn(engine, false);
    expect(tenantOf(engine)).toHaveLength(1);
    const { state } = await undoIn(engine, true);
    expect(state.phase).toBe("finished");
    expect(tenantOf(engine)).toEqual([]);
  });
});

const key = { keyId: "5f0c1e2d-0000-4000-8000-0000000000cc", displayName: "theirs", startDateTime: null };
const assignment = { id: "x", principalDisplayName: "Uma User", resourceDisplayName: "TextUs" };

const strangers: readonly {
  readonly what: string;
  readonly why: string;
  readonly plant: (made: Made, engine: Engine) => void;
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
    plant: ({ app }, engine) =>
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
    const engine = await engines.createSetUp();
    plant(madeIn(engine), engine);
    await undoIn(engine, true);
    expect(reasonsIn(engine)).toContain(why);
    const { app, user, principal } = remainsIn(engine);
    expect(app?.deletedDateTime).toBeNull();
    expect(app?.passwordCredentials.filter(({ displayName }) => displayName === "production")).toEqual([]);
    if (why !== "undo.keep.owners" && why !== "undo.keep.addresses" && why !== "undo.keep.permissions")
      expect(principal).toBeDefined();
    expect(user !== undefined && !user.isdisabled).toBe(signsIn === true);
  });

  it("scopes keeps these, and loses ours", async () => {
    const engine = await engines.createSetUp();
    const { principal } = madeIn(engine);
    const grant = engine.sandbox.world.tenant.grants.find(
      ({ clientId, scope }) => clientId === principal.id && scope.includes("User.Read"),
    );
    if (grant) grant.scope += " Mail.Read";
    await undoIn(engine, true);
    expect(engine.sandbox.world.tenant.grants.map(({ scope }) => scope.trim())).toEqual(["Mail.Read"]);
    expect(reasonsIn(engine)).toContain("undo.keep.grants");
  });

  it("roles on its user keeps the user with these, and the app that it needs", async () => {
    const engine = await engines.createSetUp();
    const { user } = madeIn(engine);
    const role = engine.sandbox.world.tenant.organizations
      .flatMap(({ roles }) => roles)
      .find(
        ({ name, businessunitid }) => name === "System Customizer" && businessunitid === user.businessunitid,
      );
    user.roleids = [...user.roleids, role?.roleid ?? ""];
    await undoIn(engine, true);
    expect(madeIn(engine).user).toMatchObject({
      isdisabled: false,
      deletedstate: 0,
      roleids: [role?.roleid],
    });
    expect(reasonsIn(engine)).toEqual(expect.arrayContaining(["undo.keep.roles", "undo.keep.user-stays"]));
  });
});
