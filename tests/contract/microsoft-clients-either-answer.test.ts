import { afterEach, describe, expect, it } from "vitest";
import { classify } from "../../src/microsoft/classify.ts";
import {
  appWithPrincipal,
  type Clients,
  calm,
  failed,
  graphAppId,
  newApp,
  png,
  production,
  rootUnit,
  start,
  verdictOf,
} from "./microsoft-clients.ts";

let clients: Clients;
afterEach(() => clients.sandbox.close());

describe("either answer to what is unconfirmed", () => {
  it.each([
    [
      "secret-ignored",
      async (clients: Clients) => {
        const { graph } = clients;
        const { application, secret } = await graph.createApplication(
          { ...newApp(), secret: production(clients) },
          calm,
        );
        expect(secret).toBeNull();
        expect(application.passwordCredentials).toEqual([]);
      },
    ],
    [
      "refused",
      async (clients: Clients) => {
        const { graph } = clients;
        expect(
          await verdictOf(graph.createApplication({ ...newApp(), secret: production(clients) }, calm)),
        ).toEqual({ is: "fatal" });
        expect(await graph.applicationByUniqueName("textus-dynamics-365", calm)).toBeNull();
      },
    ],
  ] as const)("secret in the creation: %s", async (postApplicationWithSecret, expectation) => {
    clients = await start({ switches: { postApplicationWithSecret } });
    await expectation(clients);
  });

  it.each(["NoBackingApplicationObject", "403-local-tenant"])(
    "application not replicated: %s",
    async (answer) => {
      clients = await start({
        switches: { appBeforeReplication: answer },
        lag: { application: 60_000 },
      });
      const { graph } = clients;
      const { application } = await graph.createApplication(newApp(), calm);
      expect(await graph.applicationByAppId(application.appId, calm)).toBeNull();
      expect((await verdictOf(graph.ensureServicePrincipal(application.appId, calm), true)).is).toBe(
        "replicating",
      );
      expect((await verdictOf(graph.addPassword(application.id, production(clients), calm), true)).is).toBe(
        "replicating",
      );
      clients.sandbox.world.clock.advance(120_000);
      expect((await graph.ensureServicePrincipal(application.appId, calm)).created).toBe(true);
    },
  );

  it.each(["Request_BadRequest", "ObjectConflict"])(
    "unique name that is taken: %s",
    async (uniqueNameTaken) => {
      clients = await start({ switches: { uniqueNameTaken } });
      await clients.graph.createApplication(newApp(), calm);
      const error = await failed(clients.graph.createApplication(newApp(), calm));
      expect(error.facts).toMatchObject({ status: 400, code: uniqueNameTaken });
      expect(classify(error, { ours: false })).toEqual({ is: "name-taken" });
    },
  );

  it.each(["accepted", "refused"])(
    "grants by one clause, where three are %s",
    async (combinedGrantFilter) => {
      clients = await start({ switches: { combinedGrantFilter } });
      const { servicePrincipal } = await appWithPrincipal(clients);
      const resource = (await clients.graph.ensureServicePrincipal(graphAppId, calm)).row;
      const grant = { clientId: servicePrincipal.id, resourceId: resource.id, scope: "User.Read" };
      const made = await clients.graph.createPermissionGrant(grant, calm);
      const rows = await clients.graph.permissionGrants(servicePrincipal.id, calm);
      expect(rows.map(({ id }) => id)).toEqual([made.id]);
    },
  );

  it.each(["409", "400"])("grant that is there: %s", async (duplicateGrant) => {
    clients = await start({ switches: { duplicateGrant } });
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
      clients = await start({
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
      clients = await start({ switches: { duplicateApplicationUser } });
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
    clients = await start({ switches });
    const { dataverse } = clients;
    const { application } = await appWithPrincipal(clients);
    const businessUnitId = await rootUnit(clients);
    const { id: userId } = await dataverse.createApplicationUser(
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
    clients = await start({ switches: { userImageOnApplicationUser } });
    const { application } = await appWithPrincipal(clients);
    const identity = { applicationId: application.appId, businessUnitId: await rootUnit(clients) };
    const { id: userId } = await clients.dataverse.createApplicationUser(identity, calm);
    const set = (image: { pngBase64: string; applicationId?: string }) =>
      clients.dataverse.setUserImage(userId, image, calm).then(
        () => true,
        (error: unknown) => !(classify(error, { ours: true }).is === "fatal"),
      );
    expect(await set({ pngBase64: png })).toBe(alone);
    expect(await set({ pngBase64: png, applicationId: application.appId })).toBe(withId);
  });
});
