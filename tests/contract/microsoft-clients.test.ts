import { afterEach, describe, expect, it } from "vitest";
import { clouds } from "../../src/clouds/table.ts";
import { createDataverseApi } from "../../src/microsoft/dataverse/dataverse-api.ts";
import {
  admin,
  type Clients,
  calm,
  graphAppId,
  newApp,
  png,
  production,
  rootUnit,
  start,
  url,
  verdictOf,
} from "./microsoft-clients.ts";

let clients: Clients;
afterEach(() => clients.sandbox.close());

describe("a whole set-up", () => {
  it("is made, proved and taken back", async () => {
    clients = await start();
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
    const { application, secret } = await graph.createApplication(
      { ...wanted, secret: production(clients) },
      calm,
    );
    expect(application).toMatchObject(wanted);
    expect(secret?.displayName).toBe("production");
    expect(await graph.applicationByUniqueName("textus-dynamics-365", calm)).toEqual(application);
    expect(await graph.applicationByAppId(application.appId, calm)).toEqual(application);
    expect(await graph.applicationsByDisplayName("TextUs", calm)).toEqual([application]);
    // More than one `in` of a filter takes (graph-56).
    const unknown = Array.from({ length: 20 }, () => crypto.randomUUID());
    expect(await graph.applicationsByAppIds([...unknown, application.appId], calm)).toEqual([application]);
    expect(await graph.applicationsByAppIds([], calm)).toEqual([]);
    await graph.putLogo(application.id, Uint8Array.from(Buffer.from(png, "base64")), calm);
    const second = await graph.addPassword(application.id, production(clients), calm);
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
    const { id: userId } = await dataverse.createApplicationUser(identity, calm);
    for (const role of roles) await dataverse.assignRole(userId, role.id, calm);
    await dataverse.setUserImage(userId, { pngBase64: png, applicationId: application.appId }, calm);
    const [user] = await dataverse.applicationUsers(application.appId, calm);
    expect(await dataverse.appsWithUser(calm)).toContain(application.appId);
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
    const app = createDataverseApi({ fetch: clients.sandbox.fetch, accessToken, url, cloud: clouds.public });
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

    expect(clients.sandbox.requests.filter(({ status }) => status >= 500)).toEqual([]);
  });
});

describe("lists", () => {
  it("come whole over many pages", async () => {
    clients = await start();
    const { power, dataverse } = clients;
    const whole = {
      environments: await power.environments(calm),
      units: await dataverse.businessUnits(calm),
    };
    const before = clients.sandbox.requests.length;
    Object.assign(clients.sandbox.world, { paging: { bapEnvironments: 1, dataverseRows: 1 } });
    expect(await power.environments(calm)).toEqual(whole.environments);
    expect(await dataverse.businessUnits(calm)).toEqual(whole.units);
    const pages = whole.environments.rows.length + whole.units.length;
    expect(pages).toBeGreaterThan(4);
    expect(clients.sandbox.requests.length - before).toBe(pages);
  });
});
