import { afterEach, describe, expect, it } from "vitest";
import { english } from "../../src/words/english.ts";
import { say } from "../../src/words/index.ts";
import { actionsOf, itemOf, readItem } from "../support/engine/admin.ts";
import { createEngine, type Engine } from "../support/engine/create-engine.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../support/engine/tenant.ts";

/** Issue 4's table of tenants, row by row: what the plan says before anything is written, and what comes of it. */

let engine: Engine;
afterEach(() => engine.close());

const open = (): readonly string[] =>
  (engine.state().plan?.questions ?? []).filter(({ answer }) => answer === null).map(({ id }) => id);
const nothingWritten = () => expect(engine.sandbox.requests.filter(({ write }) => write)).toEqual([]);
const handMade = "7e87a500-0000-4000-8000-00000000ba2d";
const app = (changes: Readonly<Record<string, unknown>> = {}) => ({
  displayName: "TextUs",
  appId: handMade,
  permissions: [{ api: "Microsoft Graph", delegated: ["User.Read", "Organization.Read.All"] }],
  secrets: [{ displayName: "made by hand", value: "own8Q~made-up", endDateTime: "2028-02-10T14:25:00Z" }],
  ...changes,
});
const withUser = (user: Readonly<Record<string, unknown>>) => ({
  applications: [app()],
  environments: [
    {
      displayName: "Contoso Sales",
      organization: { systemUsers: [...people, { application: "TextUs", ...user }] },
    },
  ],
});
const people = [
  { user: "admin@contoso.com", roles: ["System Administrator"] },
  { user: "cloudapp@contoso.com", roles: ["System Administrator"] },
];

describe("an app “TextUs” that somebody made by hand", () => {
  it("is offered for adoption with what would change, and nothing is taken from it", async () => {
    engine = await createEngine({ scenario: "hand-made-app" });
    await engine.admin.plan();
    expect(open()).toEqual(["application.adopt"]);
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(readItem(plan, "application")).toEqual({
      action: "change",
      details: [
        `keep: The app that is there already, client ID ${handMade}`,
        "create: Asks for user_impersonation (Dynamics CRM), delegated",
        "create: Asks for Directory.ReadWrite.All (Microsoft Graph), delegated",
        "change: Marked as ours with the unique name textus-dynamics-365",
      ],
      warnings: [],
      problem: null,
    });
    nothingWritten();
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    const [only, ...others] = tenantOf(engine);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      uniqueName: "textus-dynamics-365",
      hasLogo: false,
      secrets: ["made by hand", "production"],
      grants: wholeSetup.grants,
      users: wholeSetup.users,
    });
    expect(only?.permissions).toHaveLength(4);
  });

  it("is one of several: the admin chooses", async () => {
    const second = "7e87a500-0000-4000-8000-00000000ba2e";
    engine = await createEngine({
      changes: {
        applications: [
          app(),
          app({ displayName: "textus", appId: second, createdDateTime: "2026-03-01T00:00:00Z" }),
        ],
      },
    });
    const plan = await engine.admin.plan();
    const question = plan.questions.find(({ id }) => id === "application.adopt");
    expect(question?.choices.map(({ value }) => value)).toEqual([second, handMade, "new"]);
    await engine.admin.answer("application.adopt", second);
    await engine.admin.confirm();
    expect(engine.state().result?.clientId).toBe(second);
    expect(tenantOf(engine, undefined, "TextUs")[0]?.users).toEqual([]);
  });

  it("is refused when it is open to other organizations, with the reason", async () => {
    engine = await createEngine({
      changes: { applications: [app({ signInAudience: "AzureADMultipleOrgs" })] },
    });
    const first = await engine.admin.plan();
    const [choice] = first.questions.find(({ id }) => id === "application.adopt")?.choices ?? [];
    expect(say(choice?.hint ?? { id: "app.name" }, english)).toContain("open to other organizations");
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(itemOf(plan, "application")).toMatchObject({
      action: "blocked",
      problem: { code: "application-not-single-tenant" },
    });
    await engine.admin.answer("application.adopt", "new");
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
  });
});

describe("a deleted app", () => {
  it("that holds the name is restored after asking; a second one is never made", async () => {
    engine = await createEngine({
      changes: { deletedApplications: [app({ uniqueName: "textus-dynamics-365", servicePrincipal: false })] },
    });
    const first = await engine.admin.plan();
    expect(first.questions.find(({ id }) => id === "application.restore")?.choices).toHaveLength(1);
    expect(first.confirmable).toBe(false);
    const plan = await engine.admin.answer("application.restore", handMade);
    expect(readItem(plan, "application").details[0]).toBe(
      `change: The deleted app, client ID ${handMade}, is brought back as it was`,
    );
    nothingWritten();
    await engine.admin.confirm();
    expect(engine.state().result).toMatchObject({ verified: true, clientId: handMade });
    expect(tenantOf(engine)).toHaveLength(1);
    expect(engine.sandbox.world.tenant.deletedApplications).toEqual([]);
  });

  it("of the same display name may stay deleted", async () => {
    engine = await createEngine({ changes: { deletedApplications: [app({ servicePrincipal: false })] } });
    await engine.admin.plan();
    expect(open()).toEqual(["application.restore"]);
    await engine.admin.answer("application.restore", "no");
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});

describe("consent", () => {
  it("is merged with what was granted before; nothing is lost", async () => {
    engine = await createEngine({ scenario: "other-scopes" });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(readItem(plan, "admin-consent").details).toEqual([
      "create: user_impersonation (Dynamics CRM)",
      "create: Directory.ReadWrite.All (Microsoft Graph)",
      "keep: User.Read (Microsoft Graph)",
    ]);
    await engine.admin.confirm();
    expect(tenantOf(engine)[0]?.grants).toEqual([
      "AllPrincipals Dynamics CRM: user_impersonation",
      "AllPrincipals Microsoft Graph: Directory.ReadWrite.All Organization.Read.All User.Read",
    ]);
  });

  it("makes the service principals of Microsoft's APIs where they are missing", async () => {
    const dynamics = "00000007-0000-0000-c000-000000000000";
    engine = await createEngine({
      changes: { tenant: { withoutServicePrincipals: [dynamics] }, signInApp: null },
    });
    const plan = await engine.admin.plan();
    expect(readItem(plan, "admin-consent").details[0]).toMatch(
      /Dynamics CRM is not in your organization yet/,
    );
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});

describe("a policy for secrets", () => {
  it("that caps their life makes it shorter, and the plan says so", async () => {
    engine = await createEngine({ scenario: "secrets-capped" });
    const plan = await engine.admin.plan();
    expect(say(itemOf(plan, "client-secret").title, english)).toBe("Secret “production”, 180 days");
    expect(readItem(plan, "client-secret").warnings[0]).toMatch(/policy allows 180 days only/);
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("that forbids them blocks the plan and names who can change it", async () => {
    engine = await createEngine({ scenario: "secrets-forbidden" });
    const plan = await engine.admin.plan();
    const { problem } = itemOf(plan, "client-secret");
    expect(problem?.code).toBe("secrets-forbidden");
    expect(say(problem?.forward ?? { id: "app.name" }, english)).toContain("“TextUs” in Contoso");
    expect(plan.confirmable).toBe(false);
    nothingWritten();
  });

  it("that can't be read is tried, and the life shortened step by step when it is refused", async () => {
    engine = await createEngine({ scenario: "secrets-capped", withoutScopes: ["Policy.Read.All"] });
    const plan = await engine.admin.plan();
    expect(readItem(plan, "client-secret").details.join()).toContain("can't be read by this account");
    await engine.admin.confirm();
    const { result, progress } = engine.state();
    expect(result?.verified).toBe(true);
    const line = progress.find(({ step }) => step === "client-secret");
    expect(line?.warnings.map((warning) => say(warning, english))).toContain(
      "Your organization's policy did not allow the longer life: the secret lives 180 days.",
    );
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});

describe("an admin without rights", () => {
  it("to register apps is told which role is missing, with a message to forward; nothing is written", async () => {
    engine = await createEngine({ user: "user@contoso.com" });
    const plan = await engine.admin.plan();
    const { problem } = itemOf(plan, "application");
    expect(problem?.code).toBe("directory-role-missing");
    expect(say(problem?.next ?? { id: "app.name" }, english)).toContain("Cloud Application Administrator");
    expect(say(problem?.forward ?? { id: "app.name" }, english)).toContain("user@contoso.com");
    expect(plan.confirmable).toBe(false);
    nothingWritten();
  });

  it("to consent lets the rest be done, waits, and ends when somebody else has consented", async () => {
    engine = await createEngine({ scenario: "may-not-consent", user: "developer@contoso.com" });
    const first = await engine.admin.plan();
    expect(readItem(first, "admin-consent").warnings[0]).toContain("Cloud Application Administrator");
    expect(open()).toEqual(["admin-consent.by-other"]);
    await engine.admin.answer("admin-consent.by-other", "wait");
    await engine.admin.confirm();
    const waiting = engine.state();
    expect(waiting.phase).toBe("paused");
    expect(waiting.problem?.code).toBe("needs-consent");
    expect(say(waiting.problem?.forward ?? { id: "app.name" }, english)).toContain(
      "https://entra.microsoft.com/#view/",
    );
    expect(waiting.progress.filter(({ status }) => status === "stopped").map(({ step }) => step)).toEqual([
      "admin-consent",
    ]);
    expect(waiting.progress.find(({ step }) => step === "verification")?.status).toBe("done");
    const secret = engine.memory.secret?.keyId;
    await engine.ringAlarm();
    expect(engine.state()).toMatchObject({ phase: "paused", problem: { code: "needs-consent" } });

    const other = await createEngine({ sandbox: engine.sandbox, user: "cloudapp@contoso.com" });
    await other.admin.plan();
    await other.admin.answer("client-secret.another", "keep-existing");
    await other.admin.confirm();
    expect(tenantOf(engine)[0]?.grants).toEqual(wholeSetup.grants);

    await engine.ringAlarm();
    expect(engine.state()).toMatchObject({ phase: "finished", problem: null, result: { verified: true } });
    expect(engine.memory.secret?.keyId).toBe(secret);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("to consent may end without, and the result says so", async () => {
    engine = await createEngine({ scenario: "may-not-consent", user: "developer@contoso.com" });
    await engine.admin.plan();
    await engine.admin.answer("admin-consent.by-other", "without");
    await engine.admin.confirm();
    const { result } = engine.state();
    expect(result?.verified).toBe(true);
    expect(result?.findings.filter(({ ok }) => !ok).map(({ text }) => text.id)).toEqual([
      "finding.no-consent",
    ]);
  });
});

describe("an admin who is not System Administrator in the environment", () => {
  it("may take the role, reads the whole plan afterwards, and has it taken away again at the end", async () => {
    engine = await createEngine({ scenario: "not-system-administrator" });
    const first = await engine.admin.plan();
    expect(open()).toEqual(["access.elevate"]);
    expect(first.writes).toBe(1);
    expect(itemOf(first, "application").action).toBe("skip");
    await engine.admin.answer("access.elevate", "elevate");
    nothingWritten();
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
    nothingWritten();
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

describe("environments", () => {
  it("that can't be used are shown with the reason, usable ones first", async () => {
    engine = await createEngine({
      changes: { environments: [{ displayName: "Contoso Test", organization: { state: "AdminMode" } }] },
    });
    await engine.admin.signIn();
    expect(
      engine
        .state()
        .environments.map(({ displayName, unusable }) => [displayName, unusable && say(unusable, english)]),
    ).toEqual([
      ["Contoso Sales", null],
      ["Contoso (default)", "Has no Dataverse, so Dynamics 365 is not in it."],
      ["Contoso Test", "Is in administration mode."],
    ]);
    await expect(engine.admin.choose("Contoso Test")).rejects.toThrow("can't be chosen");
  });

  it("none of which can be used is a problem in plain words", async () => {
    engine = await createEngine({
      changes: {
        environments: [
          { displayName: "Contoso Sales", organization: { state: "Disabled" } },
          { displayName: "Contoso Test", organization: { state: "Disabled" } },
        ],
      },
    });
    await engine.admin.signIn();
    expect(engine.state().problem?.code).toBe("no-environment");
  });
});

describe("an application user that is there", () => {
  it("is adopted, with what it lacks", async () => {
    engine = await createEngine({ changes: withUser({ roles: ["Basic User"] }) });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(itemOf(plan, "application-user").action).toBe("keep");
    expect(readItem(plan, "security-roles").details).toContain("keep: Basic User");
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)[0]?.users).toEqual(wholeSetup.users);
  });

  it("is enabled when it was disabled", async () => {
    engine = await createEngine({ scenario: "user-disabled" });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(readItem(plan, "application-user").details).toContain("change: Is disabled now, and is enabled");
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)[0]?.users).toEqual(wholeSetup.users);
  });

  it("is deleted for good when it was soft-deleted, after asking", async () => {
    engine = await createEngine({ scenario: "user-deleted" });
    await engine.admin.plan();
    const first = await engine.admin.answer("application.adopt", handMade);
    expect(open()).toEqual(["application-user.purge"]);
    expect(first.confirmable).toBe(false);
    await engine.admin.answer("application-user.purge", "purge");
    nothingWritten();
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)[0]?.users).toEqual(wholeSetup.users);
  });

  it("in another business unit blocks the plan; choosing that unit is the way out", async () => {
    engine = await createEngine({ scenario: "user-elsewhere" });
    await engine.admin.plan();
    const blocked = await engine.admin.answer("application.adopt", handMade);
    expect(itemOf(blocked, "application-user").problem?.code).toBe("application-user-elsewhere");
    const question = blocked.questions.find(({ id }) => id === "application-user.business-unit");
    const unit = question?.choices.find(({ label }) => String(label.values?.name).trim() === "Contoso EMEA");
    const plan = await engine.admin.answer("application-user.business-unit", unit?.value ?? "");
    expect(plan.confirmable).toBe(true);
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)[0]?.users).toMatchObject([
      { businessUnit: "Contoso EMEA", roles: wholeSetup.users[0]?.roles },
    ]);
  });
});

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
    expect(open()).toEqual(["security-roles.missing"]);
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
    expect(open()).toEqual([]);
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

describe("big tenants", () => {
  it("come whole over many pages", async () => {
    const many = Array.from({ length: 120 }, (_, n) => ({
      displayName: `Region ${n}`,
      sku: "Sandbox",
      organization: {
        host: `region${n}.crm4.dynamics.com`,
        businessUnits: { root: {} },
        roles: ["System Administrator"],
        systemUsers: [{ user: "admin@contoso.com", roles: ["System Administrator"] }],
      },
    }));
    const roles = Array.from({ length: 1000 }, (_, n) => ({ name: `Custom role ${n}`, managed: false }));
    const known = [
      "System Administrator",
      "Basic User",
      "Bot Author",
      "Activity Feeds",
      "App Profile User",
      "Customer service app access",
      "Sales system access",
    ];
    engine = await createEngine({
      changes: {
        environments: [
          ...many,
          { displayName: "Contoso Sales", organization: { roles: [...known, ...roles] } },
        ],
        paging: { bapEnvironments: 50, dataverseRows: 100 },
      },
    });
    await engine.admin.signIn();
    expect(engine.state().environments).toHaveLength(123);
    await engine.admin.plan();
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});

describe("another admin who does the same at the same time", () => {
  it("ends with the same set-up: one of each", async () => {
    engine = await createEngine();
    const other = await createEngine({ sandbox: engine.sandbox, user: "cloudapp@contoso.com" });
    await engine.admin.plan();
    await other.admin.plan();
    await Promise.all([engine.admin.confirm(), other.admin.confirm()]);
    await engine.admin.finish();
    await other.admin.finish();
    for (const one of [engine, other]) {
      expect(one.state().result?.verified).toBe(true);
      expect(await heldSecretWorks(one)).toBe(true);
    }
    const [only, ...others] = tenantOf(engine);
    expect(others).toEqual([]);
    expect({ ...only, secrets: [] }).toEqual({ ...wholeSetup, secrets: [] });
  });
});
