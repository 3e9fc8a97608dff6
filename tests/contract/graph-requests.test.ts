import { afterEach, describe, expect, it } from "vitest";
import { type GraphContract, watchGraph } from "../support/graph/contract.ts";
import {
  type Clients,
  calm,
  clientsOf,
  failed,
  graphAppId,
  newApp,
  png,
  production,
  start,
} from "./microsoft-clients.ts";

let clients: Clients;
afterEach(() => clients.sandbox.close());

async function watched(changes: Readonly<Record<string, unknown>> = {}): Promise<GraphContract> {
  clients = await start(changes);
  return watchGraph(clients.sandbox);
}

describe("what our Graph client sends, and what the sandbox answers, is as Microsoft describes it", () => {
  it("in every operation of a set-up and of taking it back", async () => {
    const contract = await watched();
    const { graph } = clients;
    await graph.organization(calm);
    await graph.me(calm);
    await graph.directoryRoleTemplateIds(calm);
    await graph.usersMayRegisterApplications(calm);
    await graph.secretPolicy(calm);
    await graph.applicationByUniqueName("textus-dynamics-365", calm);
    const { application } = await graph.createApplication({ ...newApp(), secret: production(clients) }, calm);
    await graph.applicationByAppId(application.appId, calm);
    await graph.applicationsByDisplayName("TextUs", calm);
    await graph.applicationsByAppIds([application.appId], calm);
    await graph.updateApplication(
      application.id,
      { requiredResourceAccess: application.requiredResourceAccess },
      calm,
    );
    await graph.putLogo(application.id, Uint8Array.from(Buffer.from(png, "base64")), calm);
    const second = await graph.addPassword(application.id, production(clients), calm);
    await graph.removePassword(application.id, second.keyId, calm);
    const { row } = await graph.ensureServicePrincipal(application.appId, calm);
    await graph.servicePrincipalByAppId(application.appId, calm);
    const resource = (await graph.ensureServicePrincipal(graphAppId, calm)).row;
    const pair = { clientId: row.id, resourceId: resource.id };
    const grant = await graph.createPermissionGrant({ ...pair, scope: "User.Read" }, calm);
    await graph.updatePermissionGrant(grant.id, "User.Read Directory.ReadWrite.All", calm);
    await graph.permissionGrants(row.id, calm);
    await graph.deletePermissionGrant(grant.id, calm);
    await graph.deleteServicePrincipal(row.id, calm);
    await graph.deleteApplication(application.id, calm);
    await graph.deletedApplications("TextUs", calm);
    await graph.deletedApplications("TextUs", { ...calm, uniqueName: "textus-dynamics-365" });
    await graph.restoreApplication(application.id, calm);

    expect(contract.differences).toEqual([]);
    expect([...contract.operations].sort()).toEqual([
      "DELETE /applications/{application-id}",
      "DELETE /oauth2PermissionGrants/{oAuth2PermissionGrant-id}",
      "DELETE /servicePrincipals/{servicePrincipal-id}",
      "GET /applications",
      "GET /applications(appId='{appId}')",
      "GET /applications(uniqueName='{uniqueName}')",
      "GET /directory/deletedItems/microsoft.graph.application",
      "GET /me",
      "GET /me/transitiveMemberOf/microsoft.graph.directoryRole",
      "GET /oauth2PermissionGrants",
      "GET /organization",
      "GET /policies/authorizationPolicy",
      "GET /policies/defaultAppManagementPolicy",
      "GET /servicePrincipals(appId='{appId}')",
      "PATCH /applications/{application-id}",
      "PATCH /oauth2PermissionGrants/{oAuth2PermissionGrant-id}",
      "PATCH /servicePrincipals(appId='{appId}')",
      "POST /applications",
      "POST /applications/{application-id}/addPassword",
      "POST /applications/{application-id}/removePassword",
      "POST /directory/deletedItems/{id}/restore",
      "POST /oauth2PermissionGrants",
      "PUT /applications/{application-id}/logo",
    ]);
  });

  it("in everything that asks who else uses an application", async () => {
    const contract = await watched();
    const { graph, sandbox } = clients;
    const { application } = await graph.createApplication(newApp(), calm);
    const { row } = await graph.ensureServicePrincipal(application.appId, calm);
    const stored = sandbox.world.tenant.servicePrincipals.find(({ id }) => id === row.id);
    const held = {
      id: "c2VjcmV0",
      deletedDateTime: null,
      appRoleId: "00000000-0000-0000-0000-000000000000",
      createdDateTime: "2026-09-01T00:00:00Z",
      principalDisplayName: "TextUs",
      principalId: row.id,
      principalType: "ServicePrincipal",
      resourceDisplayName: "Microsoft Graph",
      resourceId: row.id,
    };
    if (stored) stored._appRoleAssignments = [held];
    const nobody = "00000000-0000-4000-8000-000000000000";
    expect(await graph.waysIn([application.appId, nobody], { ...calm, withUses: true })).toMatchObject([
      {
        appId: application.appId,
        registration: { certificates: [], redirectUris: [], identifierUris: [], scopes: [], appRoles: [] },
        isDisabled: false,
        owners: [{ displayName: "Adele Admin", userPrincipalName: "admin@contoso.com" }],
        federated: [],
        principal: { id: row.id, isEnabled: true, secrets: [], certificates: [] },
        granted: [{ id: "c2VjcmV0", resourceDisplayName: "Microsoft Graph", principalDisplayName: "TextUs" }],
        assigned: [],
      },
      {
        appId: nobody,
        registration: null,
        owners: null,
        federated: null,
        principal: "none",
        granted: [],
        assigned: [],
      },
    ]);
    expect(contract.differences).toEqual([]);
  });

  it("in refusals too", async () => {
    const contract = await watched({ tenant: { usersMayRegisterApplications: false } });
    const user = clientsOf(clients.sandbox, "user@contoso.com").graph;
    await failed(user.createApplication(newApp(), calm));
    const { graph } = clients;
    await graph.createApplication(newApp(), calm);
    await failed(graph.createApplication(newApp(), calm));
    await failed(graph.addPassword("00000000-0000-4000-8000-000000000000", production(clients), calm));
    await failed(graph.ensureServicePrincipal("00000000-0000-4000-8000-000000000000", calm));
    const ids = { clientId: "00000000-0000-4000-8000-000000000000", resourceId: graphAppId };
    await failed(graph.createPermissionGrant({ ...ids, scope: "User.Read" }, calm));
    expect(contract.exchanges).toBe(6);
    expect(contract.differences).toEqual([]);
  });

  it("over pages", async () => {
    const contract = await watched({ paging: { graphRows: 1 } });
    const { graph } = clients;
    for (const uniqueName of ["one", "two", "three"])
      await graph.createApplication({ ...newApp(), uniqueName }, calm);
    expect(await graph.applicationsByDisplayName("TextUs", calm)).toHaveLength(3);
    expect(contract.exchanges).toBe(6);
    expect(contract.differences).toEqual([]);
  });
});

describe("the check itself", () => {
  const ask = async (method: string, path: string, body?: unknown): Promise<GraphContract> => {
    const contract = await watched();
    await clients.sandbox.fetch(`https://graph.microsoft.com${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    return contract;
  };

  it.each([
    ["another version", "GET", "/beta/me", undefined, "is not below /v1.0"],
    ["an unknown path", "GET", "/v1.0/apps", undefined, "not an operation"],
    ["an unknown method", "PUT", "/v1.0/applications", undefined, "not an operation"],
    ["an option that is not described", "GET", "/v1.0/me?$top=3", undefined, "query option $top"],
    ["an unknown member", "POST", "/v1.0/applications", { nickname: "x" }, "additional properties"],
    ["a member of another type", "POST", "/v1.0/applications", { displayName: 3 }, "must be string"],
    ["a read-only member", "POST", "/v1.0/applications", { appId: graphAppId }, "boolean schema is false"],
    [
      "a read-only member further down",
      "POST",
      "/v1.0/applications/1/addPassword",
      { passwordCredential: { secretText: "x" } },
      "/passwordCredential/secretText boolean schema is false",
    ],
  ])("finds %s", async (_name, method, path, body, text) => {
    const { differences } = await ask(method, path, body);
    expect(differences.join("\n")).toContain(text);
  });
});
