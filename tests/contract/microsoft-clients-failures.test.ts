import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FaultAction } from "../../sandbox/server/faults.ts";
import { classify } from "../../src/microsoft/classify.ts";
import {
  admin,
  appWithPrincipal,
  type Clients,
  calm,
  clientsOf,
  failed,
  graphAppId,
  newApp,
  production,
  rootUnit,
  start,
  tokensOf,
  url,
  verdictOf,
} from "./microsoft-clients.ts";

let clients: Clients;
afterEach(() => clients.sandbox.close());

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
    clients = await start();
    Object.assign(clients.sandbox.world.tenant, restriction("passwordLifetime", "P180D"));
    expect(await clients.graph.secretPolicy(calm)).toEqual({ allowed: true, maxLifetimeDays: 180 });
    const { application } = await clients.graph.createApplication(newApp(), calm);
    expect(await verdictOf(clients.graph.addPassword(application.id, production(clients), calm))).toEqual({
      is: "policy",
      kind: "lifetime",
    });
    Object.assign(clients.sandbox.world.tenant, restriction("passwordAddition", null));
    expect(await clients.graph.secretPolicy(calm)).toEqual({ allowed: false, maxLifetimeDays: null });
    expect(await verdictOf(clients.graph.addPassword(application.id, production(clients), calm))).toEqual({
      is: "policy",
      kind: "forbidden",
    });
  });

  it("of somebody without rights say whose they are", async () => {
    clients = await start();
    const user = clientsOf(clients.sandbox, "user@contoso.com");
    expect(await verdictOf(user.graph.createApplication(newApp(), calm))).toEqual({
      is: "denied",
      kind: "directory-role",
    });
    expect((await user.power.environments(calm)).asAdmin).toBe(false);
    const { rows } = await clientsOf(clients.sandbox, admin).power.environments(calm);
    const environment = rows.find((row) => row.dataverse?.url === url)?.name ?? "";
    expect(await verdictOf(user.power.applyAdminRole(environment, calm))).toEqual({
      is: "denied",
      kind: "platform-admin",
    });
    const whoAmI = await verdictOf(user.dataverse.whoAmI(calm));
    expect(whoAmI).toEqual({ is: "denied", kind: "not-a-member" });
  });

  it("of a secret that is too new or wrong are told apart by whose it is", async () => {
    clients = await start({ lag: { "tokenEndpoint.secret": 60_000 } });
    const { application, secret } = await appWithPrincipal(clients);
    const ask = (clientSecret: string) =>
      clients.entra.clientCredentialsToken(
        { tenantId: clients.sandbox.world.tenant.id, clientId: application.appId, clientSecret },
        url,
        calm,
      );
    const early = await failed(ask(secret?.secretText ?? ""));
    expect(early.facts.code).toBe("AADSTS7000215");
    expect(classify(early, { ours: true }).is).toBe("replicating");
    clients.sandbox.world.clock.advance(180_000);
    await ask(secret?.secretText ?? "");
    expect(await verdictOf(ask("Abc8Q~0123456789012345678901234567890123"))).toEqual({
      is: "denied",
      kind: "credentials",
    });
  });

  it("of a token that ran out ask for a new sign-in, at every service", async () => {
    clients = await start();
    const tokens = tokensOf(clients.sandbox, admin, -60);
    const late = clientsOf(clients.sandbox, admin, { tokens });
    expect((await verdictOf(late.graph.me(calm))).is).toBe("interaction");
    expect((await verdictOf(late.power.environments(calm))).is).toBe("interaction");
    expect((await verdictOf(late.dataverse.whoAmI(calm))).is).toBe("interaction");
  });
});

describe("faults on the way", () => {
  let clients: Clients;
  beforeEach(async () => {
    clients = await start();
  });
  const fault = (method: string, path: string, action: FaultAction) =>
    clients.sandbox.faults.add({ match: { method, path }, action });

  it.each([
    ["graph", (all: Clients) => all.graph.me(calm)],
    ["power platform", (all: Clients) => all.power.environments(calm)],
    ["dataverse", (all: Clients) => all.dataverse.whoAmI(calm)],
  ] as const)(
    "%s: Retry-After in seconds and as a date; cut, truncated, foreign answers",
    async (_, read) => {
      fault("GET", ".", { status: 429, retryAfterSeconds: 7 });
      expect(await verdictOf(read(clients))).toEqual({ is: "throttled", waitMs: 7000 });
      clients.sandbox.faults.clear();
      fault("GET", ".", { status: 503, retryAfterDate: 20 });
      const dated = await verdictOf(read(clients));
      expect(dated.is === "throttled" && dated.waitMs > 10_000 && dated.waitMs <= 21_000).toBe(true);
      for (const action of [
        { cut: "before" },
        { truncate: true },
        { nonJson: true },
        { status: 500 },
      ] as const) {
        clients.sandbox.faults.clear();
        fault("GET", ".", action);
        expect(await verdictOf(read(clients))).toEqual({ is: "transient", waitMs: null });
      }
      clients.sandbox.faults.clear();
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
      expect(clients.sandbox.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
    },
  );

  it("an answer that does not come ends with the time limit", async () => {
    fault("POST", "/systemusers$", { hang: true });
    const { dataverse } = clientsOf(clients.sandbox, admin, { timeLimitMs: 300 });
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
