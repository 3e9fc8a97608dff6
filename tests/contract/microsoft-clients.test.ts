import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { issueAccessToken } from "../../sandbox/entra/issue.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import type { Resource, TokenSource } from "../../src/microsoft/api.ts";
import { classify, type Verdict } from "../../src/microsoft/classify.ts";
import { clouds, scopeOf } from "../../src/microsoft/clouds.ts";
import { createDataverseApi } from "../../src/microsoft/dataverse/dataverse-api.ts";
import { createEntraApi } from "../../src/microsoft/entra.ts";
import { MicrosoftError } from "../../src/microsoft/errors.ts";
import { createGraphApi } from "../../src/microsoft/graph/graph-api.ts";
import { createPowerPlatformApi } from "../../src/microsoft/power-platform/power-platform-api.ts";

/** Our clients against the sandbox, over TLS. The two share no code; the tokens are minted by the sandbox. */

const calm = { signal: new AbortController().signal };
const dataverseAppId = "00000007-0000-0000-c000-000000000000";
const graphAppId = "00000003-0000-0000-c000-000000000000";
const userImpersonation = "78ce3f0f-a1ce-49c2-8cde-64b5c0896db4";
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

let sandbox: Sandbox;
afterEach(() => sandbox.close());

interface Clients {
  readonly graph: ReturnType<typeof createGraphApi>;
  readonly power: ReturnType<typeof createPowerPlatformApi>;
  readonly dataverse: ReturnType<typeof createDataverseApi>;
  readonly entra: ReturnType<typeof createEntraApi>;
}

const url = "https://contoso.crm4.dynamics.com";
const scopes = [
  "User.Read",
  "Application.ReadWrite.All",
  "DelegatedPermissionGrant.ReadWrite.All",
  "Policy.Read.All",
  "RoleManagement.Read.Directory",
  "Directory.Read.All",
  "UserManagement.Users.Apply",
  "user_impersonation",
  "User",
];

function tokensOf(user: string): TokenSource {
  return {
    token: (resource: Resource) =>
      issueAccessToken(sandbox.world, {
        user,
        scopes,
        audience: scopeOf(resource, clouds.public).replace("/.default", ""),
      }),
  };
}

function clientsOf(user: string, timeLimitMs = 10_000): Clients {
  const { fetch } = sandbox;
  const shared = { fetch, tokens: tokensOf(user), cloud: clouds.public, timeLimitMs };
  return {
    graph: createGraphApi(shared),
    power: createPowerPlatformApi(shared),
    dataverse: createDataverseApi({ ...shared, url }),
    entra: createEntraApi(shared),
  };
}

const admin = "admin@contoso.com";
const start = async (scenario: Readonly<Record<string, unknown>> = {}): Promise<Clients> => {
  sandbox = await startSandbox({ scenario: { extends: "contoso", ...scenario } });
  return clientsOf(admin);
};

async function failed(promise: Promise<unknown>): Promise<MicrosoftError> {
  const reason = await promise.then(
    (value) => new Error(`Expected a failure, got ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (reason instanceof MicrosoftError) return reason;
  throw reason;
}

const verdictOf = async (promise: Promise<unknown>, ours = false): Promise<Verdict> =>
  classify(await failed(promise), { ours });

const endDateTime = (days: number): string =>
  `${new Date(sandbox.world.clock.now() + days * 86_400_000).toISOString().slice(0, 19)}Z`;
const newApp = (uniqueName = "textus-dynamics-365") => ({
  displayName: "TextUs",
  uniqueName,
  signInAudience: "AzureADMyOrg" as const,
  requiredResourceAccess: [
    {
      resourceAppId: dataverseAppId,
      resourceAccess: [{ id: userImpersonation, type: "Scope" as const }],
    },
  ],
});
const production = () => ({ displayName: "production", endDateTime: endDateTime(600) });

/** What an application user needs: app, service principal. */
async function appWithPrincipal({ graph }: Clients) {
  const { application, secret } = await graph.createApplication({ ...newApp(), secret: production() }, calm);
  const { row } = await graph.ensureServicePrincipal(application.appId, calm);
  return { application, secret, servicePrincipal: row };
}

async function rootUnit({ dataverse }: Clients): Promise<string> {
  const root = (await dataverse.businessUnits(calm)).find(({ parentId }) => parentId === null);
  if (!root) throw new Error("No root business unit.");
  return root.id;
}

describe("a whole set-up", () => {
  it("is made, proved and taken back", async () => {
    const clients = await start();
    const { graph, power, dataverse, entra } = clients;

    const tenant = await graph.organization(calm);
    expect(tenant.displayName).toBe("Contoso");
    expect(tenant.verifiedDomains.some(({ isInitial }) => isInitial)).toBe(true);
    expect((await graph.me(calm)).userPrincipalName).toBe(admin);
    expect(await graph.directoryRoleTemplateIds(calm)).toContain("62e90394-69f5-4237-9190-012177145e10");
    expect(await graph.usersMayRegisterApplications(calm)).toBe(false);
    expect(await graph.secretPolicy(calm)).toEqual({ allowed: true, maxLifetimeDays: null });

    const { rows, asAdmin } = await power.environments(calm);
    expect(asAdmin).toBe(true);
    const environment = rows.find((row) => row.dataverse?.url === url);
    expect(environment).toMatchObject({ displayName: "Contoso Sales", managementState: "Ready" });
    expect(rows.some((row) => row.dataverse === null)).toBe(true);
    await power.applyAdminRole(environment?.name ?? "", calm);

    // Application, service principal, secrets, logo.
    expect(await graph.applicationByUniqueName("textus-dynamics-365", calm)).toBeNull();
    const wanted = newApp();
    const { application, secret } = await graph.createApplication({ ...wanted, secret: production() }, calm);
    expect(application).toMatchObject(wanted);
    expect(secret?.displayName).toBe("production");
    expect(await graph.applicationByUniqueName("textus-dynamics-365", calm)).toEqual(application);
    expect(await graph.applicationByAppId(application.appId, calm)).toEqual(application);
    expect(await graph.applicationsByDisplayName("TextUs", calm)).toEqual([application]);
    await graph.putLogo(application.id, Uint8Array.from(Buffer.from(png, "base64")), calm);
    const second = await graph.addPassword(application.id, production(), calm);
    await graph.removePassword(application.id, second.keyId, calm);
    expect((await graph.applicationByAppId(application.appId, calm))?.passwordCredentials).toHaveLength(1);

    expect(await graph.servicePrincipalByAppId(application.appId, calm)).toBeNull();
    const made = await graph.ensureServicePrincipal(application.appId, calm);
    expect(made).toMatchObject({ created: true, row: { appId: application.appId } });
    expect(await graph.ensureServicePrincipal(application.appId, calm)).toEqual({ ...made, created: false });

    // Consent.
    const resource = (await graph.ensureServicePrincipal(graphAppId, calm)).row;
    const pair = { clientId: made.row.id, resourceId: resource.id };
    const grant = await graph.createPermissionGrant({ ...pair, scope: "User.Read" }, calm);
    await graph.updatePermissionGrant(grant.id, "User.Read Directory.ReadWrite.All", calm);
    expect(await graph.permissionGrants(made.row.id, calm)).toEqual([
      { ...grant, scope: "User.Read Directory.ReadWrite.All" },
    ]);

    // Application user, role, picture.
    const caller = await dataverse.whoAmI(calm);
    expect((await dataverse.systemUser(caller.userId, calm))?.id).toBe(caller.userId);
    const unit = await rootUnit(clients);
    const roles = await dataverse.roles(
      {
        businessUnitId: unit,
        names: ["Sales system access", "O'Brien's role"],
        templateIds: ["236750cd-45ae-4939-ab12-b24b920ced93"],
        rootRoleIds: ["e0d2794e-82f3-e811-a951-000d3a1bcf17"],
      },
      calm,
    );
    expect(roles.map(({ name }) => name).sort()).toEqual(["Basic User", "Bot Author", "Sales system access"]);
    expect(roles.every(({ businessUnitId }) => businessUnitId === unit)).toBe(true);
    const identity = { applicationId: application.appId, businessUnitId: unit };
    const userId = await dataverse.createApplicationUser(identity, calm);
    for (const role of roles) await dataverse.assignRole(userId, role.id, calm);
    await dataverse.setUserImage(userId, { pngBase64: png, applicationId: application.appId }, calm);
    const [user] = await dataverse.applicationUsers(application.appId, calm);
    expect(user).toMatchObject({
      id: userId,
      azureObjectId: made.row.id,
      businessUnitId: unit,
      hasImage: true,
    });
    expect(user?.roles.map(({ id }) => id).sort()).toEqual(roles.map(({ id }) => id).sort());

    // Proof, by the four values.
    const accessToken = await entra.clientCredentialsToken(
      { tenantId: tenant.id, clientId: application.appId, clientSecret: secret?.secretText ?? "" },
      url,
      calm,
    );
    const app = createDataverseApi({ fetch: sandbox.fetch, accessToken, url });
    expect((await app.whoAmI(calm)).userId).toBe(userId);
    await app.testRead("accounts", calm);
    await app.testRead("contacts", calm);

    // And back.
    for (const role of roles) await dataverse.removeRole(userId, role.id, calm);
    await dataverse.disableApplicationUser(userId, application.appId, calm);
    expect(await dataverse.systemUser(userId, calm)).toMatchObject({ isDisabled: true, roles: [] });
    await dataverse.enableApplicationUser(userId, application.appId, calm);
    expect((await dataverse.systemUser(userId, calm))?.isDisabled).toBe(false);
    await dataverse.disableApplicationUser(userId, application.appId, calm);
    await dataverse.deleteSystemUser(userId, calm);
    await graph.deletePermissionGrant(grant.id, calm);
    await graph.deleteServicePrincipal(made.row.id, calm);
    await graph.deleteApplication(application.id, calm);
    expect(await graph.applicationByAppId(application.appId, calm)).toBeNull();
    expect((await graph.deletedApplications("TextUs", calm)).map(({ id }) => id)).toEqual([application.id]);
    const byName = { ...calm, uniqueName: "textus-dynamics-365" };
    expect((await graph.deletedApplications("Another name", byName)).map(({ id }) => id)).toEqual([
      application.id,
    ]);
    expect(await verdictOf(graph.createApplication(newApp(), calm))).toEqual({ is: "name-taken" });
    await graph.restoreApplication(application.id, calm);
    expect((await graph.applicationByUniqueName("textus-dynamics-365", calm))?.id).toBe(application.id);

    expect(sandbox.requests.filter(({ status }) => status >= 500)).toEqual([]);
  });
});

describe("either answer to what is unconfirmed", () => {
  it.each([
    [
      "secret-ignored",
      async ({ graph }: Clients) => {
        const { application, secret } = await graph.createApplication(
          { ...newApp(), secret: production() },
          calm,
        );
        expect(secret).toBeNull();
        expect(application.passwordCredentials).toEqual([]);
      },
    ],
    [
      "refused",
      async ({ graph }: Clients) => {
        expect(await verdictOf(graph.createApplication({ ...newApp(), secret: production() }, calm))).toEqual(
          { is: "fatal" },
        );
        expect(await graph.applicationByUniqueName("textus-dynamics-365", calm)).toBeNull();
      },
    ],
  ] as const)("secret in the creation: %s", async (postApplicationWithSecret, expectation) => {
    const clients = await start({ switches: { postApplicationWithSecret } });
    await expectation(clients);
  });

  it.each(["NoBackingApplicationObject", "403-local-tenant"])(
    "application not replicated: %s",
    async (answer) => {
      const { graph } = await start({
        switches: { appBeforeReplication: answer },
        lag: { application: 60_000 },
      });
      const { application } = await graph.createApplication(newApp(), calm);
      expect(await graph.applicationByAppId(application.appId, calm)).toBeNull();
      expect((await verdictOf(graph.ensureServicePrincipal(application.appId, calm), true)).is).toBe(
        "replicating",
      );
      expect((await verdictOf(graph.addPassword(application.id, production(), calm), true)).is).toBe(
        "replicating",
      );
      sandbox.world.clock.advance(120_000);
      expect((await graph.ensureServicePrincipal(application.appId, calm)).created).toBe(true);
    },
  );

  it.each(["409", "400"])("grant that is there: %s", async (duplicateGrant) => {
    const clients = await start({ switches: { duplicateGrant } });
    const { servicePrincipal } = await appWithPrincipal(clients);
    const resource = (await clients.graph.ensureServicePrincipal(graphAppId, calm)).row;
    const grant = { clientId: servicePrincipal.id, resourceId: resource.id, scope: "User.Read" };
    await clients.graph.createPermissionGrant(grant, calm);
    expect(await verdictOf(clients.graph.createPermissionGrant(grant, calm))).toEqual({
      is: "already-exists",
    });
  });

  it.each(["0x80041d28", "0x8004f510"])(
    "application user too early: %s",
    async (applicationUserBeforeReplication) => {
      const clients = await start({
        switches: { applicationUserBeforeReplication },
        lag: { "dataverse.servicePrincipal": 60_000 },
      });
      const { application } = await appWithPrincipal(clients);
      const identity = { applicationId: application.appId, businessUnitId: await rootUnit(clients) };
      const error = await failed(clients.dataverse.createApplicationUser(identity, calm));
      expect(error.facts.code).toBe(applicationUserBeforeReplication);
      expect(classify(error, { ours: true }).is).toBe("replicating");
    },
  );

  it.each(["0x80040237", "0x8004f511"])(
    "application user that is there: %s",
    async (duplicateApplicationUser) => {
      const clients = await start({ switches: { duplicateApplicationUser } });
      const { application } = await appWithPrincipal(clients);
      const identity = { applicationId: application.appId, businessUnitId: await rootUnit(clients) };
      await clients.dataverse.createApplicationUser(identity, calm);
      const error = await failed(clients.dataverse.createApplicationUser(identity, calm));
      expect(error.facts.code).toBe(duplicateApplicationUser);
      expect(classify(error, { ours: false })).toEqual({ is: "already-exists" });
    },
  );

  it.each([
    { unknownRole: "0x80040217", reassociateRole: "204" },
    { unknownRole: "0x80060888", reassociateRole: "error" },
  ])("roles: %j", async (switches) => {
    const clients = await start({ switches });
    const { dataverse } = clients;
    const { application } = await appWithPrincipal(clients);
    const businessUnitId = await rootUnit(clients);
    const userId = await dataverse.createApplicationUser(
      { applicationId: application.appId, businessUnitId },
      calm,
    );
    const [role] = await dataverse.roles(
      { businessUnitId, names: ["basic user"], templateIds: [], rootRoleIds: [] },
      calm,
    );
    await dataverse.assignRole(userId, role?.id ?? "", calm);
    const again = dataverse.assignRole(userId, role?.id ?? "", calm);
    if (switches.reassociateRole === "204") await expect(again).resolves.toBeUndefined();
    else expect(await verdictOf(again)).toEqual({ is: "already-exists" });
    const unknown = dataverse.assignRole(userId, "99999999-0000-4000-8000-000000000009", calm);
    expect(await verdictOf(unknown)).toEqual({ is: "not-found" });
  });

  it.each([
    ["accepted", true, true],
    ["needs-applicationid", false, true],
    ["refused", false, false],
  ])("picture of an application user: %s", async (userImageOnApplicationUser, alone, withId) => {
    const clients = await start({ switches: { userImageOnApplicationUser } });
    const { application } = await appWithPrincipal(clients);
    const identity = { applicationId: application.appId, businessUnitId: await rootUnit(clients) };
    const userId = await clients.dataverse.createApplicationUser(identity, calm);
    const set = (image: { pngBase64: string; applicationId?: string }) =>
      clients.dataverse.setUserImage(userId, image, calm).then(
        () => true,
        (error: unknown) => !(classify(error, { ours: true }).is === "fatal"),
      );
    expect(await set({ pngBase64: png })).toBe(alone);
    expect(await set({ pngBase64: png, applicationId: application.appId })).toBe(withId);
  });
});

describe("lists", () => {
  it("come whole over many pages", async () => {
    const { power, dataverse } = await start();
    const whole = {
      environments: await power.environments(calm),
      units: await dataverse.businessUnits(calm),
    };
    const before = sandbox.requests.length;
    Object.assign(sandbox.world, { paging: { bapEnvironments: 1, dataverseRows: 1 } });
    expect(await power.environments(calm)).toEqual(whole.environments);
    expect(await dataverse.businessUnits(calm)).toEqual(whole.units);
    const pages = whole.environments.rows.length + whole.units.length;
    expect(pages).toBeGreaterThan(4);
    expect(sandbox.requests.length - before).toBe(pages);
  });
});

describe("refusals", () => {
  it("of a tenant's policy are told apart, and announced by it", async () => {
    const restriction = (restrictionType: string, maxLifetime: string | null) => ({
      appManagementPolicy: {
        id: "00000000-0000-0000-0000-000000000000",
        isEnabled: true,
        applicationRestrictions: {
          passwordCredentials: [
            { restrictionType, maxLifetime, state: "enabled", restrictForAppsCreatedAfterDateTime: null },
          ],
        },
      },
    });
    const lifetime = await start();
    Object.assign(sandbox.world.tenant, restriction("passwordLifetime", "P180D"));
    expect(await lifetime.graph.secretPolicy(calm)).toEqual({ allowed: true, maxLifetimeDays: 180 });
    const { application } = await lifetime.graph.createApplication(newApp(), calm);
    expect(await verdictOf(lifetime.graph.addPassword(application.id, production(), calm))).toEqual({
      is: "policy",
      kind: "lifetime",
    });
    Object.assign(sandbox.world.tenant, restriction("passwordAddition", null));
    expect(await lifetime.graph.secretPolicy(calm)).toEqual({ allowed: false, maxLifetimeDays: null });
    expect(await verdictOf(lifetime.graph.addPassword(application.id, production(), calm))).toEqual({
      is: "policy",
      kind: "forbidden",
    });
  });

  it("of somebody without rights say whose they are", async () => {
    await start();
    const user = clientsOf("user@contoso.com");
    expect(await verdictOf(user.graph.createApplication(newApp(), calm))).toEqual({
      is: "denied",
      kind: "directory-role",
    });
    expect((await user.power.environments(calm)).asAdmin).toBe(false);
    const { rows } = await clientsOf(admin).power.environments(calm);
    const environment = rows.find((row) => row.dataverse?.url === url)?.name ?? "";
    expect(await verdictOf(user.power.applyAdminRole(environment, calm))).toEqual({
      is: "denied",
      kind: "platform-admin",
    });
    const whoAmI = await verdictOf(user.dataverse.whoAmI(calm));
    expect(whoAmI).toEqual({ is: "denied", kind: "not-a-member" });
  });

  it("of a secret that is too new or wrong are told apart by whose it is", async () => {
    const clients = await start({ lag: { "tokenEndpoint.secret": 60_000 } });
    const { application, secret } = await appWithPrincipal(clients);
    const ask = (clientSecret: string) =>
      clients.entra.clientCredentialsToken(
        { tenantId: sandbox.world.tenant.id, clientId: application.appId, clientSecret },
        url,
        calm,
      );
    const early = await failed(ask(secret?.secretText ?? ""));
    expect(early.facts.code).toBe("AADSTS7000215");
    expect(classify(early, { ours: true }).is).toBe("replicating");
    sandbox.world.clock.advance(180_000);
    await ask(secret?.secretText ?? "");
    expect(await verdictOf(ask("Abc8Q~0123456789012345678901234567890123"))).toEqual({
      is: "denied",
      kind: "credentials",
    });
  });

  it("of a token that ran out ask for a new sign-in, at every service", async () => {
    await start();
    const { fetch } = sandbox;
    const old: TokenSource = {
      token: (resource) =>
        issueAccessToken(sandbox.world, {
          user: admin,
          scopes,
          lifetimeSeconds: -60,
          audience: scopeOf(resource, clouds.public).replace("/.default", ""),
        }),
    };
    const shared = { fetch, tokens: old, cloud: clouds.public };
    expect((await verdictOf(createGraphApi(shared).me(calm))).is).toBe("interaction");
    expect((await verdictOf(createPowerPlatformApi(shared).environments(calm))).is).toBe("interaction");
    expect((await verdictOf(createDataverseApi({ ...shared, url }).whoAmI(calm))).is).toBe("interaction");
  });
});

describe("faults on the way", () => {
  let clients: Clients;
  beforeEach(async () => {
    clients = await start();
  });
  const fault = (method: string, path: string, action: Parameters<Sandbox["faults"]["add"]>[0]["action"]) =>
    sandbox.faults.add({ match: { method, path }, action });

  it.each([
    ["graph", (all: Clients) => all.graph.me(calm)],
    ["power platform", (all: Clients) => all.power.environments(calm)],
    ["dataverse", (all: Clients) => all.dataverse.whoAmI(calm)],
  ] as const)(
    "%s: Retry-After in seconds and as a date; cut, truncated, foreign answers",
    async (_, read) => {
      fault("GET", ".", { status: 429, retryAfterSeconds: 7 });
      expect(await verdictOf(read(clients))).toEqual({ is: "throttled", waitMs: 7000 });
      sandbox.faults.clear();
      fault("GET", ".", { status: 503, retryAfterDate: 20 });
      const dated = await verdictOf(read(clients));
      expect(dated.is === "throttled" && dated.waitMs > 10_000 && dated.waitMs <= 21_000).toBe(true);
      for (const action of [
        { cut: "before" },
        { truncate: true },
        { nonJson: true },
        { status: 500 },
      ] as const) {
        sandbox.faults.clear();
        fault("GET", ".", action);
        expect(await verdictOf(read(clients))).toEqual({ is: "transient", waitMs: null });
      }
      sandbox.faults.clear();
      await expect(read(clients)).resolves.toBeDefined();
    },
  );

  it.each([{ cut: "after" }, { truncate: true }, { after: 500 }, { after: 504 }] as const)(
    "a creation whose answer is lost (%j) is looked up, and there",
    async (action) => {
      fault("POST", "/applications$", action);
      const lost = await verdictOf(clients.graph.createApplication(newApp(), calm));
      expect(lost).toEqual({ is: "unknown-outcome", waitMs: null });
      expect(await clients.graph.applicationByUniqueName("textus-dynamics-365", calm)).not.toBeNull();
      expect(sandbox.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
    },
  );

  it("an answer that does not come ends with the time limit", async () => {
    fault("POST", "/systemusers$", { hang: true });
    const { dataverse } = clientsOf(admin, 300);
    const identity = { applicationId: graphAppId, businessUnitId: await rootUnit(clients) };
    const lost = await failed(dataverse.createApplicationUser(identity, calm));
    expect(lost.facts.status).toBe(0);
    expect(classify(lost, { ours: true }).is).toBe("unknown-outcome");
  });

  it("an abort by the caller is the caller's", async () => {
    fault("GET", "/me", { hang: true });
    const abort = new AbortController();
    const pending = clients.graph.me({ signal: abort.signal });
    const reason = new Error("no longer wanted");
    setTimeout(() => abort.abort(reason), 50);
    await expect(pending).rejects.toBe(reason);
  });
});
