import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { metElsewhere } from "../../drive/engine/met-elsewhere.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { setUpTogether } from "../../drive/engine/two-admins.ts";
import { undoIn } from "../../drive/engine/undo.ts";
import { switchValues } from "../../sandbox/world/switches.ts";
import type { Switches } from "../../sandbox/world.ts";

/** Where Microsoft's behaviour is not confirmed (docs/live-check.md), either answer leads to the same set-up. */

let engine: Engine;
afterEach(() => engine.close());

const answers = Object.entries(switchValues).flatMap(([name, values]) =>
  (values as readonly string[]).map((value) => ({ name, value })),
);
/** Long enough that every request meets something that is not there yet. */
const lag = {
  application: 1500,
  servicePrincipal: 2500,
  permissionGrant: 1500,
  passwordCredential: 1500,
  "tokenEndpoint.application": 3000,
  "tokenEndpoint.secret": 4000,
  "dataverse.servicePrincipal": 6000,
  systemuser: 2000,
};
const expected = (name: string, value: string) =>
  name === "userImageOnApplicationUser" && value === "refused"
    ? { ...wholeSetup, users: wholeSetup.users.map((user) => ({ ...user, hasImage: false })) }
    : wholeSetup;

it("a whole run meets the answer of every switch that has no tests of its own", async () => {
  engine = await createEngine({ changes: { lag, flapping: true } });
  const met = new Set<string>(metElsewhere);
  const world = engine.sandbox.world as { switches: Switches };
  world.switches = new Proxy(world.switches, {
    get(switches, name) {
      met.add(String(name));
      return Reflect.get(switches, name) as unknown;
    },
  });
  await engine.admin.run();
  expect(Object.keys(switchValues).filter((name) => !met.has(name))).toEqual([]);
});

/** Where what a dead worker has left behind meets the answer. */
const metOnResume = [
  "postApplicationWithSecret",
  "duplicateApplicationUser",
  "reassociateRole",
  "duplicateGrant",
];

describe.each(answers)("with $name: $value", ({ name, value }) => {
  it("a whole run ends the same while replicas are late and disagree", async () => {
    engine = await createEngine({ changes: { switches: { [name]: value }, lag, flapping: true } });
    await engine.admin.plan();
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([expected(name, value)]);
    // Until twice the lag has passed a replica may still be late for whoever asks next.
    engine.sandbox.world.clock.advance(2 * Math.max(...Object.values(lag)));
    expect(await heldSecretWorks(engine)).toBe(true);
  });
});

describe.each(answers.filter(({ name }) => metOnResume.includes(name)))(
  "with $name: $value",
  ({ name, value }) => {
    it("a run whose worker dies after each of its changes ends the same", async () => {
      engine = await createEngine({ changes: { switches: { [name]: value } } });
      await engine.admin.plan();
      const seen = new Set<string>();
      engine.fate = ({ write, method, url }) => {
        const key = `${method} ${url.pathname.replace(/[0-9a-f-]{36}/g, "{id}")}`;
        if (!write || seen.has(key)) return "send";
        seen.add(key);
        return "kill-after";
      };
      await engine.admin.confirm();
      for (let life = 0; life < 30 && engine.life().isDead(); life += 1) {
        await engine.restart();
        if (!engine.life().isDead()) await engine.admin.finish().catch(() => {});
      }
      expect(seen.size).toBeGreaterThan(5);
      expect(engine.state().result?.verified).toBe(true);
      expect(tenantOf(engine)).toEqual([expected(name, value)]);
      expect(await heldSecretWorks(engine)).toBe(true);
    });
  },
);

describe("an application whose lists are read back in another order", () => {
  it.each(switchValues.orderOfLists)("is adopted, completed and given back as it was: %s", async (order) => {
    engine = await createEngine({
      scenario: {
        extends: "hand-made-app",
        applications: [
          {
            displayName: "TextUs",
            permissions: [
              { api: "Microsoft Graph", delegated: ["User.Read", "Organization.Read.All"] },
              { api: "Dynamics CRM", delegated: ["user_impersonation"] },
            ],
          },
        ],
        switches: { orderOfLists: order },
      },
    });
    const before = tenantOf(engine);
    await engine.admin.plan();
    await engine.admin.answerNth("application.adopt", 1);
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    expect(
      engine.sent.filter(({ method, url }) => method === "PATCH" && /applications/.test(url.pathname)),
    ).toHaveLength(1);
    await undoIn(engine, true);
    expect(tenantOf(engine)).toEqual(before.map((app) => ({ ...app, uniqueName: "textus-dynamics-365" })));
  });
});

describe("a duplicate application user", () => {
  it.each(switchValues.duplicateApplicationUser)(
    "answered with %s is the one to go on with",
    async (code) => {
      engine = await createEngine({ changes: { switches: { duplicateApplicationUser: code } } });
      await engine.admin.plan();
      engine.fate = ({ method, url }) =>
        method === "POST" && url.pathname.endsWith("/systemusers") ? "cut-after" : "send";
      await engine.admin.confirm();
      await engine.admin.finish();
      expect(tenantOf(engine)).toEqual([wholeSetup]);
    },
  );
});

describe("a role that is assigned already", () => {
  it.each(switchValues.reassociateRole)("answered with %s is no failure", async (answer) => {
    engine = await createEngine({ changes: { switches: { reassociateRole: answer } } });
    const other = await setUpTogether(engine);
    for (const one of [engine, other]) expect(one.state().result?.verified).toBe(true);
    expect(tenantOf(engine)[0]?.users).toEqual(wholeSetup.users);
  });
});

describe("a role that is deleted after the plan was read", () => {
  it.each(switchValues.unknownRole)("answered with %s is told, and the rest is done", async (code) => {
    engine = await changed({ unknownRole: code, applicationUserWithRolesInOneRequest: "refused" });
    const { organizations } = engine.sandbox.world.tenant;
    engine.fate = ({ method, url }) => {
      const asksForUser = method === "POST" && url.pathname.endsWith("/systemusers");
      for (const { roles } of asksForUser ? organizations : []) {
        const gone = roles.findIndex(({ name }) => name === "Activity Feeds");
        if (gone >= 0) roles.splice(gone, 1);
      }
      return "send";
    };
    await engine.admin.plan();
    await engine.admin.confirm();
    engine.fate = () => "send";
    // Waiting would not bring it back: the run stops at once, and the plan is made anew. Only one code says why.
    const problem = { code: code === "0x80040217" ? "security-role-gone" : "refused" };
    expect(engine.state()).toMatchObject({ phase: "paused", problem });
    expect(engine.slept.length).toBeLessThan(5);
    await engine.life().setup.resume();
    await engine.rest();
    await engine.admin.answer("security-roles.missing", "continue");
    expect((await engine.admin.finish()).result?.verified).toBe(true);
    expect(tenantOf(engine)[0]?.users[0]?.roles).toHaveLength(5);
  });
});

describe("a unique name that somebody else has taken in the same moment", () => {
  it.each(switchValues.uniqueNameTaken)("answered with %s leads back to the plan", async (code) => {
    engine = await changed({ uniqueNameTaken: code }, { lag: { application: 5_000 } });
    const other = await setUpTogether(engine);
    for (const one of [engine, other]) expect(one.state().result?.verified).toBe(true);
    // Nobody's app is taken over: each has one of their own, one of them under a unique name of its own.
    expect(tenantOf(engine)).toHaveLength(2);
    const creations = engine.sandbox.requests.filter(
      ({ method, path }) => method === "POST" && path === "/v1.0/applications",
    );
    // Two requests of the same moment have no order: either may be answered first.
    expect(creations.map(({ status }) => status).sort()).toEqual([201, 201, 400]);
  });
});

describe("a grant that is there already", () => {
  it.each(switchValues.duplicateGrant)("answered with %s is completed", async (answer) => {
    engine = await createEngine({ changes: { switches: { duplicateGrant: answer } } });
    await engine.admin.plan();
    engine.fate = ({ method, url }) =>
      method === "POST" && url.pathname.endsWith("/oauth2PermissionGrants") ? "kill-after" : "send";
    await engine.admin.confirm();
    engine.fate = () => "send";
    engine.sandbox.world.replication.lag.permissionGrant = 60_000;
    await engine.restart();
    await engine.admin.finish();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});

describe("a grant that is refused too early", () => {
  it.each(
    // A 400 of which nothing else is known is not waited out.
    switchValues.grantBeforeReplication
      .filter((early) => early !== "400")
      .flatMap((early) => switchValues.duplicateGrant.map((again) => [early, again] as const)),
  )("with %s whose text breaks off, and %s if it was made all the same, is ours", async (early, again) => {
    engine = await changed(
      { grantBeforeReplication: early, duplicateGrant: again },
      { lag: { servicePrincipal: 5_000, permissionGrant: 1_500 } },
    );
    await engine.admin.plan();
    let broken = 0;
    engine.fate = ({ method, url }) => {
      const isFirst = broken === 0 && method === "POST" && url.pathname.endsWith("/oauth2PermissionGrants");
      if (!isFirst) return "send";
      broken += 1;
      return "truncate";
    };
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(broken).toBe(1);
    engine.fate = () => "send";
    engine.sandbox.world.clock.advance(60_000);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    await undoIn(engine, true);
    expect(tenantOf(engine)).toEqual([]);
  });
});

const changed = (switches: Readonly<Record<string, string>>, more: Readonly<Record<string, unknown>> = {}) =>
  createEngine({ changes: { switches, ...more } });

/** The administrator's row in the organization. */
const adminsRow = (row: Readonly<Record<string, unknown>>) => ({
  environments: [{ displayName: "Contoso Sales", organization: { systemUsers: [row] } }],
});

describe("the role System Administrator, taken for the set-up", () => {
  it.each(switchValues.adminRoleApplied)("continues when it is answered with “%s”", async (answer) => {
    const somebodyElse = { user: "cloudapp@contoso.com", roles: ["System Administrator"] };
    engine = await changed({ adminRoleApplied: answer }, adminsRow(somebodyElse));
    await engine.admin.plan();
    await engine.admin.answer("access.elevate", "elevate");
    await engine.admin.confirm();
    expect((await engine.admin.finish()).result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    const elevations = engine.sandbox.requests.filter(({ path }) => path.includes("applyAdminRole"));
    expect(elevations).toHaveLength(1);
  });
});

describe("an administrator without a licence, whose own access mode is Administrative", () => {
  it.each(switchValues.accessModeByAdministrative)(
    "makes the application user when setting its access mode is %s",
    async (answer) => {
      const row = { user: "admin@contoso.com", roles: ["System Administrator"], accessMode: 1 };
      engine = await changed({ accessModeByAdministrative: answer }, adminsRow(row));
      expect((await engine.admin.run()).result?.verified).toBe(true);
      expect(tenantOf(engine)).toEqual([wholeSetup]);
      const tries = engine.sandbox.requests.filter(
        ({ method, path }) => method === "POST" && path.endsWith("/systemusers"),
      );
      expect(tries).toHaveLength(answer === "accepted" ? 1 : 2);
    },
  );
});

describe("undo of an application user", () => {
  it("takes it away where Dataverse deletes it (204)", async () => {
    engine = await changed({ purgeApplicationUser: "204" });
    await engine.admin.run();
    const undone = await undoIn(engine, false);
    expect(undone.kept).not.toContain("undo.kept.user");
    expect(tenantOf(engine)[0]?.users).toEqual([]);
  });

  it("leaves it disabled and without roles where Dataverse keeps it (0x80048359), and says so", async () => {
    engine = await changed({ purgeApplicationUser: "0x80048359" });
    await engine.admin.run();
    const undone = await undoIn(engine, false);
    expect(undone.kept).toContain("undo.kept.user");
    expect(tenantOf(engine)[0]?.users).toMatchObject([{ isDisabled: true, deletedState: 1, roles: [] }]);
  });
});

describe("a soft-deleted application user that stands in the way", () => {
  const deleted = "user-deleted";

  it("is deleted for good where Dataverse does that (204)", async () => {
    engine = await createEngine({ scenario: deleted });
    await purge("204");
    await engine.admin.confirm();
    expect((await engine.admin.finish()).result?.verified).toBe(true);
  });

  it("and stays where Dataverse keeps it (0x80048359): the run pauses and says what to do", async () => {
    engine = await createEngine({ scenario: deleted });
    await purge("0x80048359");
    await engine.admin.confirm();
    expect(engine.state()).toMatchObject({
      phase: "paused",
      problem: { code: "application-user-deleted" },
    });
  });

  const firstOpen = () => engine.state().plan?.questions.find((question) => question.answer === null);

  async function purge(answer: "204" | "0x80048359"): Promise<void> {
    engine.sandbox.world.switches.purgeApplicationUser = answer;
    await engine.admin.plan();
    await engine.admin.answerNth("application.adopt", 1);
    for (let open = firstOpen(); open; open = firstOpen())
      await engine.admin.answer(open.id, open.choices[0]?.value ?? "");
  }
});

describe("the roles of an admin who may not register apps", () => {
  it("are known where they are listed: the plan says what is missing", async () => {
    engine = await createEngine({ user: "user@contoso.com" });
    engine.sandbox.world.switches.directoryRolesOfCaller = "listed";
    const plan = await engine.admin.plan();
    expect(plan.confirmable).toBe(false);
    expect(plan.items.map(({ problem }) => problem?.code)).toContain("directory-role-missing");
  });

  it("are not known where they are refused: Microsoft's own refusal is told, in the same words", async () => {
    engine = await createEngine({ user: "user@contoso.com" });
    engine.sandbox.world.switches.directoryRolesOfCaller = "refused";
    await engine.admin.plan();
    expect(engine.state().plan?.items.map(({ problem }) => problem?.code)).not.toContain(
      "directory-role-missing",
    );
  });
});
