import { afterEach, describe, expect, it } from "vitest";
import { actionsOf, itemOf } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../../drive/engine/tenant.ts";
import { nothingWritten, openQuestions } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("an admin who is not System Administrator in the environment", () => {
  it("may take the role, reads the whole plan afterwards, and has it taken away again at the end", async () => {
    engine = await createEngine({ scenario: "not-system-administrator" });
    const first = await engine.admin.plan();
    expect(openQuestions(engine)).toEqual(["access.elevate"]);
    expect(first.writes).toBe(1);
    expect(itemOf(first, "application").action).toBe("skip");
    await engine.admin.answer("access.elevate", "elevate");
    nothingWritten(engine);
    await engine.admin.confirm();
    const { phase, plan } = engine.state();
    expect(phase).toBe("planned");
    expect(engine.sandbox.requests.filter(({ write }) => write)).toHaveLength(1);
    expect(plan && actionsOf(plan)).toMatchObject({ access: "check", application: "create", icon: "create" });
    expect(plan?.questions.find(({ id }) => id === "access.give-back")?.answer).toBe("give-back");
    await engine.admin.confirm();
    const { result } = engine.state();
    expect(result?.verified).toBe(true);
    expect(result?.findings.map(({ text }) => text.id)).toContain("finding.role-given-back");
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    expect(adminRoles()).toEqual([]);
  });

  it("is told when the role can't be taken away, because somebody has to be administrator", async () => {
    engine = await createEngine({ scenario: "no-rights" });
    await engine.admin.plan();
    await engine.admin.answer("access.elevate", "elevate");
    await engine.admin.confirm();
    await engine.admin.confirm();
    const { result } = engine.state();
    expect(result?.verified).toBe(true);
    expect(result?.findings.filter(({ ok }) => !ok).map(({ text }) => text.id)).toEqual([
      "finding.role-not-given-back",
    ]);
  });

  it.each([false, true])(
    "has it taken away although the worker died before the end (browser closed: %s)",
    async (browserClosed) => {
      engine = await createEngine({ scenario: "not-system-administrator" });
      await engine.admin.plan();
      await engine.admin.answer("access.elevate", "elevate");
      await engine.admin.confirm();
      engine.fate = ({ method, url }) =>
        method === "POST" && url.pathname.endsWith("/applications") ? "kill-after" : "send";
      await engine.admin.confirm();
      expect(adminRoles()).toEqual(["System Administrator"]);
      engine.fate = () => "send";
      await engine.restart({ browserClosed });
      await engine.admin.finish();
      expect(engine.state().result?.findings.map(({ text }) => text.id)).toContain("finding.role-given-back");
      expect(adminRoles()).toEqual([]);
      expect(tenantOf(engine)).toEqual([wholeSetup]);
    },
  );

  it.each(["kill-before", "kill-after"] as const)(
    "reads the rest of the plan first although the worker died while they were made administrator (%s)",
    async (fate) => {
      engine = await createEngine({ scenario: "not-system-administrator" });
      await engine.admin.plan();
      await engine.admin.answer("access.elevate", "elevate");
      engine.fate = ({ url }) => (url.pathname.endsWith("/applyAdminRole") ? fate : "send");
      await engine.admin.confirm();
      engine.fate = () => "send";
      await engine.restart();
      expect(engine.state().phase).toBe("planned");
      expect(engine.state().plan?.confirmable).toBe(true);
      expect(
        engine.sandbox.requests.filter(({ write }) => write).map(({ path }) => path.split("/").at(-1)),
      ).toEqual(["applyAdminRole"]);
      await engine.admin.finish();
      expect(adminRoles()).toEqual([]);
      expect(tenantOf(engine)).toEqual([wholeSetup]);
    },
  );

  it("keeps the role when they want to", async () => {
    engine = await createEngine({ scenario: "not-system-administrator" });
    await engine.admin.plan();
    await engine.admin.answer("access.elevate", "elevate");
    await engine.admin.confirm();
    await engine.admin.answer("access.give-back", "keep");
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(adminRoles()).toEqual(["System Administrator"]);
  });

  it("and may not take it, is told what is missing", async () => {
    engine = await createEngine({ scenario: "no-rights", user: "cloudapp@contoso.com" });
    const plan = await engine.admin.plan();
    expect(itemOf(plan, "access")).toMatchObject({
      action: "blocked",
      problem: { code: "not-system-administrator" },
    });
    expect(plan.confirmable).toBe(false);
    nothingWritten(engine);
  });

  const adminRoles = (): readonly string[] => {
    const { tenant } = engine.sandbox.world;
    const organization = tenant.organizations.find(({ host }) => host === "contoso.crm4.dynamics.com");
    const oid = tenant.users.find(({ userPrincipalName }) => userPrincipalName === "admin@contoso.com")?.id;
    const user = organization?.systemUsers.find((row) => row.azureactivedirectoryobjectid === oid);
    return (user?.roleids ?? []).map(
      (id) => organization?.roles.find(({ roleid }) => roleid === id)?.name ?? id,
    );
  };
});

describe("a tenant without Power Platform API", () => {
  const without = {
    extends: "not-system-administrator",
    tenant: { withoutServicePrincipals: ["8578e004-a5c6-46e7-913e-12f58912df43"] },
    // It lists the API, which nobody can in such a tenant.
    signInApp: null,
  };

  it("gets its service principal by a line of the plan, before the role is asked for", async () => {
    engine = await createEngine({ scenario: without });
    await engine.admin.plan();
    const plan = await engine.admin.answer("access.elevate", "elevate").then(() => engine.state().plan);
    expect(plan && itemOf(plan, "access").details.map(({ text }) => text.id)).toEqual([
      "plan.access.platform-api",
      "plan.access.elevate",
    ]);
    nothingWritten(engine);
    await engine.admin.confirm();
    expect(
      engine.sandbox.requests.filter(({ write }) => write).map(({ path }) => path.split("/").at(-1)),
    ).toEqual(["servicePrincipals(appId='8578e004-a5c6-46e7-913e-12f58912df43')", "applyAdminRole"]);
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it.each(["kill-before", "kill-after"] as const)(
    "has it once, although the worker died while it was created (%s)",
    async (fate) => {
      engine = await createEngine({ scenario: without });
      await engine.admin.plan();
      await engine.admin.answer("access.elevate", "elevate");
      engine.fate = ({ url, write }) => (write && url.pathname.includes("8578e004") ? fate : "send");
      await engine.admin.confirm();
      engine.fate = () => "send";
      await engine.restart();
      await engine.admin.finish();
      expect(engine.state().result?.verified).toBe(true);
      const { servicePrincipals } = engine.sandbox.world.tenant;
      expect(servicePrincipals.filter(({ appId }) => appId.startsWith("8578e004"))).toHaveLength(1);
    },
  );

  it("is not looked for where nobody needs the role", async () => {
    engine = await createEngine({ scenario: "contoso" });
    await engine.admin.plan();
    expect(engine.sandbox.requests.filter(({ path }) => path.includes("8578e004"))).toEqual([]);
  });
});
