import { describe, expect, it } from "vitest";
import { loadScenario } from "../../../../sandbox/scenario/load.ts";
import { ScenarioError, scenarioNames } from "../../../../sandbox/scenario/read.ts";

const sixRoles = [
  "Activity Feeds",
  "App Profile User",
  "Basic User",
  "Bot Author",
  "Customer service app access",
  "Sales system access",
];

describe("the scenarios that come with the sandbox", () => {
  it.each(scenarioNames())("%s can be loaded", (name) => {
    expect(loadScenario(name).tenant.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("contoso has three environments, two of them with Dataverse", () => {
    const { tenant } = loadScenario("contoso");
    const rows = tenant.environments.map((row) => [
      row.properties.displayName,
      row.properties.environmentSku,
      "linkedEnvironmentMetadata" in row.properties,
    ]);
    expect(rows).toEqual([
      ["Contoso Sales", "Production", true],
      ["Contoso Test", "Sandbox", true],
      ["Contoso (default)", "Default", false],
    ]);
    expect(tenant.environments[2]?.name).toBe(`Default-${tenant.id}`);
    expect(tenant.organizations.map((row) => row.host)).toEqual([
      "contoso.crm4.dynamics.com",
      "contosotest.crm4.dynamics.com",
    ]);
  });

  it("contoso's Sales environment has one copy of each role in each business unit", () => {
    const sales = loadScenario("contoso").tenant.organizations[0];
    const root = sales?.businessUnits.find((row) => row.parentbusinessunitid === null);
    for (const name of [...sixRoles, "System Administrator"]) {
      const copies = sales?.roles.filter((row) => row.name === name) ?? [];
      expect(copies).toHaveLength(sales?.businessUnits.length ?? 0);
      const atRoot = copies.find((row) => row.businessunitid === root?.businessunitid);
      expect(atRoot?.parentroleid).toBeNull();
      expect(new Set(copies.map((row) => row.parentrootroleid))).toEqual(new Set([atRoot?.roleid]));
      expect(new Set(copies.map((row) => row.roleid)).size).toBe(copies.length);
      for (const copy of copies.filter((row) => row !== atRoot)) {
        const unit = sales?.businessUnits.find((row) => row.businessunitid === copy.businessunitid);
        const parent = copies.find((row) => row.businessunitid === unit?.parentbusinessunitid);
        expect(copy.parentroleid).toBe(parent?.roleid);
      }
    }
  });

  it("identifies roles as Microsoft does", () => {
    const roles = loadScenario("contoso").tenant.organizations[0]?.roles ?? [];
    const named = (name: string) => roles.find((row) => row.name === name && row.parentroleid === null);
    expect(named("Basic User")?.roletemplateid).toBe("236750cd-45ae-4939-ab12-b24b920ced93");
    expect(named("Bot Author")?.roleid).toBe("e0d2794e-82f3-e811-a951-000d3a1bcf17");
    expect(named("System Administrator")?._privileges).toEqual(["*"]);
    expect(named("Customer service app access")?._privileges).toEqual([]);
  });

  it("contoso's Test environment lacks four of the six roles", () => {
    const names = loadScenario("contoso").tenant.organizations[1]?.roles.map((row) => row.name) ?? [];
    expect(sixRoles.filter((name) => !names.includes(name))).toEqual([
      "Activity Feeds",
      "App Profile User",
      "Customer service app access",
      "Sales system access",
    ]);
  });

  it("gives the same ids at every start", () => {
    const ids = () => {
      const { tenant } = loadScenario("contoso");
      return [tenant.users, tenant.applications, tenant.servicePrincipals].flatMap((rows) =>
        rows.map((row) => row.id),
      );
    };
    expect(ids()).toEqual(ids());
  });

  it("nobody has consented to contoso's sign-in app, unless the scenario says so", () => {
    expect(loadScenario("contoso").tenant.grants).toEqual([]);
    const { tenant } = loadScenario({ extends: "contoso", signInAppConsented: true });
    const own = tenant.servicePrincipals.find((row) => row.appId === "5e7a11ed-0000-4000-8000-00000000c11d");
    expect(tenant.grants.map((row) => row.clientId)).toEqual([own?.id, own?.id, own?.id, own?.id]);
    expect(tenant.grants.map((row) => row.scope)).toContain("user_impersonation");
  });
});

describe("a scenario that extends another", () => {
  it("changes users and environments by name and keeps the rest", () => {
    const { tenant } = loadScenario({
      extends: "contoso",
      users: [
        { userPrincipalName: "user@contoso.com", directoryRoles: ["Global Reader"] },
        { userPrincipalName: "new@contoso.com", displayName: "New" },
      ],
      environments: [{ displayName: "Contoso Test", organization: { state: "AdminMode" } }],
    });
    expect(tenant.users.map((row) => row.userPrincipalName)).toEqual([
      "admin@contoso.com",
      "cloudapp@contoso.com",
      "user@contoso.com",
      "new@contoso.com",
    ]);
    expect(tenant.users[2]?.displayName).toBe("Uma User");
    expect(tenant.users[2]?.directoryRoles).toEqual(["f2ef992c-3afb-46b9-b7cf-a126ee74c451"]);
    expect(tenant.organizations.map((row) => row.state)).toEqual(["Enabled", "AdminMode"]);
  });
});

describe("a scenario that is not valid", () => {
  const problem = (scenario: string | Record<string, unknown>): string => {
    try {
      loadScenario(scenario);
    } catch (error) {
      if (error instanceof ScenarioError) return error.message;
      throw error;
    }
    return "";
  };

  it("is refused with the place and the reason of each fault", () => {
    const message = problem({
      extends: "contoso",
      users: [{ userPrincipalName: "nobody", displayName: "Nobody", colour: "blue" }],
      switches: { unknownRole: "maybe" },
      faults: [{ match: { path: "(" }, action: { explode: true } }],
    });
    expect(message).toContain("users.3.userPrincipalName: must be an address");
    expect(message).toContain("users.3.colour");
    expect(message).toContain("switches.unknownRole");
    expect(message).toContain("faults.0.match.path: is not a regular expression");
    expect(message).toContain("faults.0.action: is not an action");
  });

  it("is refused when it names what is not there", () => {
    expect(problem("atlantis")).toContain('There is no scenario "atlantis". Known: contoso');
    expect(problem("../package")).toContain("There is no scenario");
    const environment = (organization: Record<string, unknown>) =>
      problem({
        extends: "contoso",
        environments: [
          {
            displayName: "Other",
            sku: "Sandbox",
            organization: {
              host: "other.crm.dynamics.com",
              businessUnits: { other: {} },
              roles: ["Basic User"],
              ...organization,
            },
          },
        ],
      });
    expect(environment({})).toBe("");
    expect(environment({ host: "contoso.crm4.dynamics.com" })).toContain("share the organization host");
    expect(environment({ businessUnits: { one: {}, two: {} } })).toContain("exactly one root business unit");
    expect(environment({ systemUsers: [{ user: "who@contoso.com" }] })).toContain("who@contoso.com");
    expect(environment({ systemUsers: [{ user: "user@contoso.com", roles: ["Poet"] }] })).toContain('"Poet"');
    const application = (permissions: unknown) =>
      problem({ extends: "contoso", applications: [{ displayName: "App", permissions }] });
    expect(application([{ api: "Weather" }])).toContain("Weather");
    expect(application([{ api: "Microsoft Graph", delegated: ["Rain.Read"] }])).toContain("Rain.Read");
  });
});
