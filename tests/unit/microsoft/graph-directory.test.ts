import { describe, expect, it } from "vitest";
import { clouds } from "../../../src/clouds/table.ts";
import { createGraphApi } from "../../../src/microsoft/graph/graph-api.ts";
import { daysOf, readSecretPolicy } from "../../../src/microsoft/graph/secret-policy.ts";
import {
  calm,
  empty,
  failureOf,
  fakeTokens,
  graphError,
  guid,
  json,
  type Reply,
  scriptedFetch,
} from "./scripted-fetch.ts";

const graph = (...replies: Reply[]) => {
  const { fetch, sent } = scriptedFetch(...replies);
  return { api: createGraphApi({ fetch, tokens: fakeTokens(), cloud: clouds.public }), sent };
};
const refused = () =>
  graphError(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");

describe("service principals", () => {
  const answered = {
    "@odata.context": "x",
    id: guid(1),
    appId: guid(2),
    displayName: "TextUs",
    accountEnabled: true,
    tags: [],
  };
  const row = { id: guid(1), appId: guid(2), displayName: "TextUs", accountEnabled: true };
  const taken = () =>
    graphError(409, "Request_MultipleObjectsWithSameKeyValue", "…is already in use.", {
      details: [{ code: "ObjectConflict", message: "m", target: "servicePrincipalNames" }],
    });
  const lagging = () =>
    graphError(400, "Request_BadRequest", "…does not reference a valid application object.", {
      details: [{ code: "NoBackingApplicationObject", message: "m", target: "appId" }],
    });

  it("are made by upsert, overwriting nothing", async () => {
    const { api, sent } = graph(json(201, answered));
    expect(await api.ensureServicePrincipal(guid(2), calm)).toEqual({ row, created: true });
    expect(sent[0]).toMatchObject({ method: "PATCH", body: {} });
    expect(decodeURIComponent(sent[0]?.url.pathname ?? "")).toBe(
      `/v1.0/servicePrincipals(appId='${guid(2)}')`,
    );
    expect(sent[0]?.headers.get("Prefer")).toBe("create-if-missing");
  });

  it("are read where the upsert found one", async () => {
    const { api, sent } = graph(empty(204), json(200, answered));
    expect(await api.ensureServicePrincipal(guid(2), calm)).toEqual({ row, created: false });
    expect(sent[1]?.url.searchParams.get("$select")).toBe("id,appId,displayName,accountEnabled");
  });

  it.each([
    ["the upsert is not taken (404)", () => graphError(404, "Request_ResourceNotFound", "does not exist")],
    ["the empty body is not taken (400)", () => graphError(400, "Request_BadRequest", "Empty Payload.")],
    ["the method is not allowed", () => graphError(405, "Request_BadRequest", "HTTP method is not allowed")],
  ])("are made the plain way when %s", async (_, refusal) => {
    const made = graph(refusal(), json(201, answered));
    expect(await made.api.ensureServicePrincipal(guid(2), calm)).toEqual({ row, created: true });
    expect(made.sent[1]).toMatchObject({ method: "POST", body: { appId: guid(2) } });

    const found = graph(refusal(), taken(), json(200, answered));
    expect(await found.api.ensureServicePrincipal(guid(2), calm)).toEqual({ row, created: false });
  });

  it.each([
    ["replication", lagging],
    [
      "replication by its text",
      () => graphError(400, "Request_BadRequest", "… reference-property objects are …"),
    ],
    ["refusal", refused],
    ["a directory that is out of order", () => graphError(404, "Directory_ObjectNotFound", "Unable to read")],
    ["a fault", () => empty(500)],
  ])("leave %s to the run", async (_, reply) => {
    const { api, sent } = graph(reply());
    await failureOf(api.ensureServicePrincipal(guid(2), calm));
    expect(sent).toHaveLength(1);
  });

  it("are looked up and deleted", async () => {
    const { api, sent } = graph(
      graphError(404, "Request_ResourceNotFound", "no"),
      json(200, answered),
      empty(204),
    );
    expect(await api.servicePrincipalByAppId(guid(2), calm)).toBeNull();
    expect(await api.servicePrincipalByAppId(guid(2), calm)).toEqual(row);
    await api.deleteServicePrincipal(guid(1), calm);
    expect(sent[2]).toMatchObject({ method: "DELETE" });
    expect(sent[2]?.url.pathname).toBe(`/v1.0/servicePrincipals/${guid(1)}`);
  });
});

describe("permission grants", () => {
  const grant = {
    id: "l5eW7x0ga0-WDOntXzHateQDNpSH5-lPk9HjD3Sarjk",
    clientId: guid(1),
    resourceId: guid(2),
    consentType: "AllPrincipals",
    scope: " User.Read",
  };

  it("are listed by client alone and keep the case of their id", async () => {
    const { api, sent } = graph(json(200, { value: [{ ...grant, principalId: null }] }));
    expect(await api.permissionGrants(guid(1), calm)).toEqual([grant]);
    expect(sent[0]?.url.searchParams.get("$filter")).toBe(`clientId eq '${guid(1)}'`);
  });

  it("are made for everybody, changed as a whole, deleted", async () => {
    const { api, sent } = graph(json(201, grant), empty(204), empty(204));
    const wanted = { clientId: guid(1), resourceId: guid(2), scope: "User.Read" };
    expect(await api.createPermissionGrant(wanted, calm)).toEqual(grant);
    await api.updatePermissionGrant(grant.id, "User.Read X", calm);
    await api.deletePermissionGrant(grant.id, calm);
    expect(sent.map(({ method, url, body }) => [method, url.pathname, body])).toEqual([
      ["POST", "/v1.0/oauth2PermissionGrants", { ...wanted, consentType: "AllPrincipals" }],
      ["PATCH", `/v1.0/oauth2PermissionGrants/${grant.id}`, { scope: "User.Read X" }],
      ["DELETE", `/v1.0/oauth2PermissionGrants/${grant.id}`, undefined],
    ]);
  });
});

describe("directory", () => {
  it("reads the one organization, as User.Read sees it", async () => {
    const { api, sent } = graph(
      json(200, {
        value: [
          {
            id: guid(1),
            displayName: "Contoso",
            verifiedDomains: [
              { capabilities: "Email", isDefault: true, isInitial: true, name: "contoso.onmicrosoft.com" },
            ],
          },
        ],
      }),
    );
    expect(await api.organization(calm)).toEqual({
      id: guid(1),
      displayName: "Contoso",
      verifiedDomains: [{ isDefault: true, isInitial: true, name: "contoso.onmicrosoft.com" }],
    });
    expect(sent[0]?.url.searchParams.get("$select")).toBe("id,displayName,verifiedDomains");
  });

  it("does not make up an organization", async () => {
    expect((await failureOf(graph(json(200, { value: [] })).api.organization(calm))).facts.status).toBe(200);
  });

  it("lists directory roles through groups, over pages", async () => {
    const next =
      "https://graph.microsoft.com/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole?$skiptoken=a";
    const { api } = graph(
      json(200, { value: [{ "@odata.id": "x", roleTemplateId: guid(1) }], "@odata.nextLink": next }),
      json(200, { value: [{ roleTemplateId: guid(2) }] }),
    );
    expect(await api.directoryRoleTemplateIds(calm)).toEqual([guid(1), guid(2)]);
  });

  it("does not take a role that it may not read for none", async () => {
    const { api } = graph(json(200, { value: [{ roleTemplateId: null }] }));
    expect(await api.directoryRoleTemplateIds(calm)).toBeNull();
  });

  it("answers null to a list that may not be read, and to no other", async () => {
    expect(await graph(refused()).api.directoryRoleTemplateIds(calm)).toBeNull();
    expect(await graph(refused()).api.usersMayRegisterApplications(calm)).toBeNull();
    expect(await graph(refused()).api.secretPolicy(calm)).toBeNull();
    expect((await failureOf(graph(empty(500)).api.secretPolicy(calm))).facts.status).toBe(500);
    const stepUp = { "WWW-Authenticate": `Bearer claims="${Buffer.from("{}").toString("base64")}"` };
    const challenged = graph(graphError(403, "Forbidden", "step up", {}, stepUp));
    expect((await failureOf(challenged.api.secretPolicy(calm))).facts.claims).toBe("{}");
  });

  it.each([true, false])("says whether users may register applications: %s", async (allowedToCreateApps) => {
    const { api } = graph(
      json(200, { id: "authorizationPolicy", defaultUserRolePermissions: { allowedToCreateApps } }),
    );
    expect(await api.usersMayRegisterApplications(calm)).toBe(allowedToCreateApps);
  });
});

describe("secret policy", () => {
  const now = Date.parse("2026-11-24T10:00:00Z");
  const restriction = (restrictionType: string, more: object = {}) => ({
    restrictionType,
    state: "enabled",
    maxLifetime: null,
    restrictForAppsCreatedAfterDateTime: null,
    excludeActors: null,
    ...more,
  });
  const read = (passwordCredentials: object[], isEnabled = true, createdAt = now) =>
    readSecretPolicy({ isEnabled, applicationRestrictions: { passwordCredentials } }, createdAt);
  const free = { allowed: true, maxLifetimeDays: null };

  it("of Microsoft's documented example is no restriction", () => {
    // tenantappmanagementpolicy-get.md, shortened to what decides.
    const documented = {
      id: "00000000-0000-0000-0000-000000000000",
      displayName: "Default app management tenant policy",
      isEnabled: false,
      applicationRestrictions: { passwordCredentials: [], keyCredentials: [] },
      servicePrincipalRestrictions: { passwordCredentials: [], keyCredentials: [] },
    };
    expect(readSecretPolicy(documented, now)).toEqual(free);
  });

  it.each([
    ["the policy is off", read([restriction("passwordAddition")], false), free],
    [
      "secrets are forbidden",
      read([restriction("passwordAddition")]),
      { allowed: false, maxLifetimeDays: null },
    ],
    ["that row is off", read([restriction("passwordAddition", { state: "disabled" })]), free],
    ["only chosen values are forbidden", read([restriction("customPasswordAddition")]), free],
    [
      "the shortest of several lives counts",
      read([
        restriction("passwordLifetime", { maxLifetime: "P365D" }),
        restriction("passwordLifetime", { maxLifetime: "P180D" }),
        restriction("symmetricKeyLifetime", { maxLifetime: "P1D" }),
      ]),
      { allowed: true, maxLifetimeDays: 180 },
    ],
    ["a life cannot be read", read([restriction("passwordLifetime", { maxLifetime: "long" })]), free],
    ["there is nothing", readSecretPolicy({ isEnabled: true, applicationRestrictions: null }, now), free],
  ])("when %s", (_, policy, expected) => {
    expect(policy).toEqual(expected);
  });

  it("spares applications made before its date", () => {
    const rows = [
      restriction("passwordAddition", { restrictForAppsCreatedAfterDateTime: "2026-01-01T00:00:00Z" }),
    ];
    expect(read(rows).allowed).toBe(false);
    expect(read(rows, true, Date.parse("2025-06-01T00:00:00Z")).allowed).toBe(true);
  });

  it("is asked about an existing application by its date", async () => {
    const body = {
      isEnabled: true,
      applicationRestrictions: {
        passwordCredentials: [
          restriction("passwordAddition", { restrictForAppsCreatedAfterDateTime: "2020-01-01T00:00:00Z" }),
        ],
      },
    };
    const none = () => json(200, { value: [] });
    const { api } = graph(json(200, body), json(200, body), none(), json(200, body), none());
    const made = (createdDateTime: string | null) => ({
      ...calm,
      application: { id: "a1", createdDateTime },
    });
    expect((await api.secretPolicy(calm))?.allowed).toBe(false);
    expect((await api.secretPolicy(made("2019-05-05T00:00:00Z")))?.allowed).toBe(true);
    expect((await api.secretPolicy(made(null)))?.allowed).toBe(false);
  });

  it.each([
    ["P180D", 180],
    ["P1Y", 365],
    ["P6M", 180],
    ["P2W", 14],
    ["P1Y2M3DT4H", 428],
    ["PT48H", 2],
    ["P90DT0S", 90],
    ["P4DT12H30M5.5S", 4],
    ["P", null],
    ["PT", null],
    ["180", null],
    ["-P1D", null],
  ])("%s is %j days", (duration, days) => {
    expect(daysOf(duration)).toBe(days);
  });
});
