import { afterEach, describe, expect, it } from "vitest";
import { itemOf } from "../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { switchValues } from "../../sandbox/world/switches.ts";
import { nothingWritten, openQuestions } from "../engine/tenants/ground.ts";
import {
  dataverse,
  isElevation,
  noGuess,
  planWords,
  readNow,
  refused,
  times,
  toOrganization,
} from "./support.ts";

/** Getting into the environment. */

let engine: Engine;
afterEach(() => engine.close());

const sales = (organization: Readonly<Record<string, unknown>>) => ({
  environments: [{ displayName: "Contoso Sales", organization }],
});
const nobodyYet = { systemUsers: [{ user: "cloudapp@contoso.com", roles: ["System Administrator"] }] };
const group = { securityGroupId: "5b6c7d8e-0000-4000-8000-0000000000bb" };

describe("f1: the environment's security group (microsoft/coe-starter-kit#9270, #5449)", () => {
  it.each(switchValues.adminRoleRefused)(
    "an administrator outside it is told so at once, whatever the status (%s)",
    async (status) => {
      engine = await createEngine({
        changes: { ...sales({ ...nobodyYet, ...group }), switches: { adminRoleRefused: status } },
      });
      const plan = await engine.admin.plan();
      expect(planWords(plan)).toMatch(/Contoso Sales has a security group\. If you are not a direct member/);
      await engine.admin.answer("access.elevate", "elevate");
      await engine.admin.confirm();
      expect(engine.state().problem?.code).toBe("not-in-environment-group");
      const read = readNow(engine);
      expect(read).toMatch(/admin@contoso\.com is not in the security group/);
      expect(read).toMatch(/Could you add admin@contoso\.com to that group/);
      // Read before: Dataverse knows no such user.
      noGuess(read, [/not System Administrator/]);
      expect(times(engine, isElevation)).toBe(1);
      expect(engine.disk.alarm).toBeNull();
    },
  );

  it("the code of connectors, with 403, means the same", async () => {
    engine = await createEngine({ scenario: "not-system-administrator" });
    await engine.admin.plan();
    await engine.admin.answer("access.elevate", "elevate");
    engine.fate = (request) =>
      isElevation(request)
        ? refused(403, {
            error: { code: "UserNotMemberOfCdsSecurityGroup", message: "The user is not in the group." },
          })
        : "send";
    await engine.admin.confirm();
    expect(engine.state().problem?.code).toBe("not-in-environment-group");
    expect(times(engine, isElevation)).toBe(1);
  });

  it("an administrator inside it takes the role as before", async () => {
    engine = await createEngine({
      changes: sales({ ...nobodyYet, ...group, securityGroupMembers: ["admin@contoso.com"] }),
    });
    await engine.admin.plan();
    await engine.admin.answer("access.elevate", "elevate");
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});

describe("f2: self-elevation refuses our version of the API (microsoft/powerplatform-build-tools#1353)", () => {
  it("names the way by hand, and no right", async () => {
    engine = await createEngine({ scenario: "not-system-administrator" });
    await engine.admin.plan();
    await engine.admin.answer("access.elevate", "elevate");
    engine.fate = (request) =>
      isElevation(request)
        ? refused(400, {
            code: "ApiVersionInvalid",
            message: "The API version is not supported. Supported: 2024-10-01, 2024-05-01.",
          })
        : "send";
    await engine.admin.confirm();
    const read = readNow(engine);
    expect(read).toMatch(/open the environment, Membership, Add me/);
    expect(read).toMatch(/account that is System Administrator/);
    noGuess(read, [/not System Administrator/]);
    // A listed version may be tried once; the same one never.
    const versions = engine.sent.filter(isElevation).map(({ url }) => url.searchParams.get("api-version"));
    expect(versions.length).toBeLessThanOrEqual(2);
    expect(new Set(versions).size).toBe(versions.length);
  });
});

describe("f4: app access control keeps the sign-in app out (microsoft/mcs-labs#204, DataverseServiceClient#528)", () => {
  it("the plan names the client ID to allow, and offers no role", async () => {
    engine = await createEngine({ changes: sales({ allowedApplications: [] }) });
    const plan = await engine.admin.plan();
    expect(plan.confirmable).toBe(false);
    const read = planWords(plan);
    expect(read).toContain("5e7a11ed-0000-4000-8000-00000000c11d");
    expect(read).toMatch(/Privacy \+ Security/);
    expect(openQuestions(engine)).not.toContain("access.elevate");
    noGuess(read);
    nothingWritten(engine);
    expect(times(engine, isElevation)).toBe(0);
  });

  it("a firewall of the environment is told as one, and proves nothing of rights", async () => {
    engine = await createEngine({ changes: sales({ ipFirewall: "everybody" }) });
    const read = planWords(await engine.admin.plan());
    expect(read).toMatch(/does not accept requests from this network's address/);
    expect(openQuestions(engine)).not.toContain("access.elevate");
    noGuess(read);
    nothingWritten(engine);
  });
});

describe("f6: the administrator's own user is disabled (microsoft/coe-starter-kit#8177, #9245)", () => {
  it.each([
    ["disabled", { disabled: true }, /Your user admin@contoso\.com is disabled in Contoso Sales/],
    ["without a license", { licensed: false }, /no license for Contoso Sales/],
  ])("%s: says so, and offers no role", async (_what, how, words) => {
    const users = [
      { user: "admin@contoso.com", roles: ["System Administrator"], ...how },
      { user: "cloudapp@contoso.com", roles: ["System Administrator"] },
    ];
    engine = await createEngine({ changes: sales({ systemUsers: users }) });
    const read = planWords(await engine.admin.plan());
    expect(read).toMatch(words);
    expect(openQuestions(engine)).not.toContain("access.elevate");
    noGuess(read);
    nothingWritten(engine);
  });
});

describe("f18: System Administrator through a team (MicrosoftDocs/power-platform#2295)", () => {
  const team = {
    systemUsers: [
      { user: "admin@contoso.com", roles: [] },
      { user: "cloudapp@contoso.com", roles: ["System Administrator"] },
    ],
    teams: [{ name: "Admins", roles: ["System Administrator"], members: ["admin@contoso.com"] }],
  };

  it.each(switchValues.privilegesOfUser)(
    "is what Dataverse says it is, and where it does not say (%s) the set-up goes on",
    async (answer) => {
      engine = await createEngine({ changes: { ...sales(team), switches: { privilegesOfUser: answer } } });
      const plan = await engine.admin.plan();
      expect(plan.confirmable).toBe(true);
      expect(itemOf(plan, "access").action).toBe("check");
      noGuess(planWords(plan));
      await engine.admin.confirm();
      expect(engine.state().result?.verified).toBe(true);
      expect(tenantOf(engine)).toEqual([wholeSetup]);
    },
  );

  it("a person whose privileges do not suffice is offered the role", async () => {
    const users = [
      { user: "admin@contoso.com", roles: ["Basic User"] },
      { user: "cloudapp@contoso.com", roles: ["System Administrator"] },
    ];
    engine = await createEngine({ changes: sales({ systemUsers: users }) });
    await engine.admin.plan();
    expect(openQuestions(engine)).toEqual(["access.elevate"]);
  });

  it("nobody is read by their object id in Entra, which would make a user of them", async () => {
    engine = await createEngine({ scenario: "not-system-administrator" });
    await engine.admin.plan();
    expect(engine.sent.some(({ url }) => /azureactivedirectoryobjectid=/.test(url.pathname))).toBe(false);
    const [organization] = engine.sandbox.world.tenant.organizations;
    expect(organization?.systemUsers).toHaveLength(1);
  });
});

describe("f19: the network cuts the organization off (terraform-provider-power-platform#701)", () => {
  it("ends after minutes with the host, and a firewall or a proxy as what may be between", async () => {
    engine = await createEngine();
    engine.fate = (request) => (toOrganization(request) ? "cut-before" : "send");
    await engine.admin.signIn();
    await engine.admin.choose();
    const began = engine.sandbox.world.clock.now();
    for (let alarms = 0; alarms < 120 && engine.disk.alarm !== null; alarms += 1) await engine.ringAlarm();
    expect(engine.disk.alarm).toBeNull();
    expect(engine.sandbox.world.clock.now() - began).toBeLessThan(20 * 60_000);
    const read = readNow(engine);
    expect(read).toContain("contoso.crm4.dynamics.com");
    expect(read).toMatch(/firewall or a proxy/);
    nothingWritten(engine);
  });
});

describe("f25: a blocked plan (found on the way)", () => {
  it("does not call what was not read missing or not installed", async () => {
    engine = await createEngine({ scenario: "no-rights", user: "cloudapp@contoso.com" });
    const plan = await engine.admin.plan();
    expect(plan.confirmable).toBe(false);
    const read = planWords(plan);
    expect(read).not.toMatch(/not installed|is missing\. It comes/);
    expect(itemOf(plan, "security-roles").action).toBe("skip");
    expect(read).not.toMatch(/business unit $/m);
    nothingWritten(engine);
  });
});

describe("an environment of a team", () => {
  it("can't be chosen, and the list says why", async () => {
    engine = await createEngine({
      changes: {
        environments: [
          {
            displayName: "Marketing (team)",
            sku: "Teams",
            organization: {
              host: "contosoteam.crm4.dynamics.com",
              businessUnits: { contosoteam: {} },
              roles: ["System Administrator"],
            },
          },
        ],
      },
    });
    await engine.admin.signIn();
    const row = engine.state().environments.find(({ displayName }) => displayName === "Marketing (team)");
    expect(row?.unusable?.id).toBe("environment.teams");
  });
});

describe("f17: the company's own plug-in refuses new users (Project-Dataverse-Plugin-Sample#2)", () => {
  it("is told in its own words, as a rule of theirs", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = (request) =>
      request.method === "POST" && request.url.pathname.endsWith("/systemusers")
        ? dataverse(400, "0x80040265", "New users need an employee number. Ask the CRM team.")
        : "send";
    await engine.admin.confirm();
    expect(engine.state().phase).toBe("paused");
    const read = readNow(engine);
    expect(read).toContain("New users need an employee number. Ask the CRM team.");
    expect(read).toMatch(/Contoso Sales refused it by a rule of its own/);
    noGuess(read);
  });
});
