import { afterEach, describe, expect, it } from "vitest";
import { readItem } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { tenantOf } from "../../../drive/engine/tenant.ts";
import { openQuestions } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("security roles", () => {
  const withRoles = (roles: readonly unknown[]) => ({
    environments: [{ displayName: "Contoso Sales", organization: { roles } }],
  });

  it("that are missing are named with the app that brings them, and the admin decides", async () => {
    engine = await createEngine({ scenario: "roles-missing" });
    const first = await engine.admin.plan();
    expect(readItem(first, "security-roles").details.filter((text) => text.startsWith("missing"))).toEqual([
      "missing: Activity Feeds: comes with Dynamics 365 Sales or Customer Service, which is not installed here",
      "missing: App Profile User: comes with Dynamics 365 Customer Service, which is not installed here",
      "missing: Customer service app access: comes with Dynamics 365 Customer Service, which is not installed here",
      "missing: Sales system access: comes with Dynamics 365 Sales, which is not installed here",
    ]);
    expect(openQuestions(engine)).toEqual(["security-roles.missing"]);
    await engine.admin.answer("security-roles.missing", "continue");
    await engine.admin.confirm();
    const { result } = engine.state();
    expect(result?.verified).toBe(true);
    expect(result?.findings.filter(({ ok }) => !ok)).toHaveLength(4);
    expect(tenantOf(engine)[0]?.users[0]?.roles).toEqual(["Basic User", "Bot Author"]);
  });

  it("in another case, another language, or copied by somebody are the right ones", async () => {
    engine = await createEngine({
      changes: withRoles([
        "System Administrator",
        { name: "Standardbenutzer", managed: true, templateId: "236750cd-45ae-4939-ab12-b24b920ced93" },
        "Bot Author",
        { name: "Bot Author", managed: false, rootRoleId: "c0b1ed00-0000-4000-8000-000000000001" },
        { name: "ACTIVITY FEEDS", managed: true },
        { name: "Activity Feeds", managed: false, onlyIn: ["Contoso EMEA"] },
        "App Profile User",
        { name: "customer service App Access", managed: true },
        {
          name: "Sales system access",
          managed: false,
          privileges: ["*"],
          rootRoleId: "c0b1ed00-0000-4000-8000-000000000002",
        },
        "Sales system access",
      ]),
    });
    await engine.admin.plan();
    expect(openQuestions(engine)).toEqual([]);
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    const { tenant } = engine.sandbox.world;
    const organization = tenant.organizations.find(({ host }) => host === "contoso.crm4.dynamics.com");
    const user = organization?.systemUsers.find(({ applicationid }) => applicationid !== null);
    const roles = user?.roleids.map((id) => organization?.roles.find(({ roleid }) => roleid === id));
    expect(roles?.map((role) => role?.name).sort()).toEqual([
      "ACTIVITY FEEDS",
      "App Profile User",
      "Bot Author",
      "Sales system access",
      "Standardbenutzer",
      "customer service App Access",
    ]);
    expect(roles?.filter((role) => role?.ismanaged === false).map((role) => role?.name)).toEqual([]);
  });
});
