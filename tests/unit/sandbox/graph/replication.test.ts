import { describe, expect, it } from "vitest";
import { makeApp, nobody, refusal, type Tenant, tenant } from "./tenant.ts";

const notFound = [404, "Request_ResourceNotFound"];
const second = 1000;

describe("before an application is seen everywhere", () => {
  const lag = { lag: { application: 10 * second } };

  it("it is not found, has no secrets added, and is found later", async () => {
    const contoso = tenant(lag);
    const { id, appId } = await makeApp(contoso, { uniqueName: "textus" });
    for (const path of [
      `/applications/${id}`,
      `/applications(appId='${appId}')`,
      "/applications(uniqueName='textus')",
    ])
      expect(refusal(await contoso.ask("GET", path))).toEqual(notFound);
    const filtered = `/applications?$filter=appId eq '${appId}'`;
    expect((await contoso.ask("GET", filtered)).body.value).toEqual([]);
    expect(refusal(await contoso.ask("POST", `/applications/${id}/addPassword`, {}))).toEqual(notFound);
    expect(refusal(await contoso.ask("PATCH", `/applications/${id}`, { notes: "x" }))).toEqual(notFound);
    contoso.advance(10 * second);
    expect((await contoso.ask("POST", `/applications/${id}/addPassword`, {})).status).toBe(200);
    expect((await contoso.ask("GET", filtered)).body.value).toHaveLength(1);
  });

  it.each([
    ["NoBackingApplicationObject", [400, "Request_BadRequest", "NoBackingApplicationObject"]],
    ["403-local-tenant", [403, "Authorization_RequestDenied"]],
  ])("it gets no service principal: %s", async (appBeforeReplication, wanted) => {
    const contoso = tenant({ ...lag, switches: { appBeforeReplication } });
    const { appId } = await makeApp(contoso);
    const upsert = { headers: { prefer: "create-if-missing" } };
    const path = `/servicePrincipals(appId='${appId}')`;
    expect(refusal(await contoso.ask("POST", "/servicePrincipals", { appId }))).toEqual(wanted);
    expect(refusal(await contoso.ask("PATCH", path, {}, upsert))).toEqual(wanted);
    contoso.advance(10 * second);
    expect((await contoso.ask("PATCH", path, {}, upsert)).status).toBe(201);
    expect((await contoso.ask("PATCH", path, {}, upsert)).status).toBe(204);
    expect(refusal(await contoso.ask("POST", "/servicePrincipals", { appId }))).toEqual([
      409,
      "Request_MultipleObjectsWithSameKeyValue",
      "ObjectConflict",
    ]);
  });

  it("its name is taken all the same, and an upsert finds it", async () => {
    const contoso = tenant(lag);
    await makeApp(contoso, { uniqueName: "textus" });
    expect(
      (await contoso.ask("POST", "/applications", { displayName: "x", uniqueName: "textus" })).status,
    ).toBe(400);
    const upsert = { headers: { prefer: "create-if-missing" } };
    const answer = await contoso.ask("PATCH", "/applications(uniqueName='textus')", { notes: "x" }, upsert);
    expect(answer.status).toBe(204);
  });
});

describe("before a service principal is seen everywhere", () => {
  async function pair(contoso: Tenant) {
    const { appId } = await makeApp(contoso);
    const client = (await contoso.ask("POST", "/servicePrincipals", { appId })).body;
    const found = await contoso.ask("GET", "/servicePrincipals?$filter=displayName eq 'Microsoft Graph'");
    return {
      clientId: client.id,
      resourceId: found.body.value[0].id,
      consentType: "AllPrincipals",
      scope: "User.Read",
    };
  }
  const grants = "/oauth2PermissionGrants";

  it.each([
    ["404", notFound],
    ["400", [400, "Request_BadRequest"]],
  ])("a grant is refused with %s", async (grantBeforeReplication, wanted) => {
    const contoso = tenant({ lag: { servicePrincipal: 5 * second }, switches: { grantBeforeReplication } });
    const grant = await pair(contoso);
    const answer = await contoso.ask("POST", grants, grant);
    expect(refusal(answer)).toEqual(wanted);
    expect(answer.body.error.message).toContain("queried reference-property objects are not present");
    contoso.advance(5 * second);
    expect((await contoso.ask("POST", grants, grant)).status).toBe(201);
  });

  it.each([
    ["409", "Request_MultipleObjectsWithSameKeyValue"],
    ["400", "Request_BadRequest"],
  ])("a grant may be made although the answer is 404; the next is a duplicate: %s", async (status, code) => {
    const contoso = tenant({
      lag: { servicePrincipal: 5 * second },
      switches: { grantBeforeReplication: "404-applied", duplicateGrant: status },
    });
    const grant = await pair(contoso);
    expect(refusal(await contoso.ask("POST", grants, grant))).toEqual([404, "Directory_ObjectNotFound"]);
    contoso.advance(5 * second);
    const again = await contoso.ask("POST", grants, grant);
    expect(refusal(again)).toEqual([Number(status), code]);
    expect(again.body.error.message).toBe("Permission entry already exists.");
    const missing = { ...grant, clientId: nobody };
    expect(refusal(await contoso.ask("POST", grants, missing))).toEqual(notFound);
    expect(contoso.world.tenant.grants).toHaveLength(1);
  });
});

describe("reads", () => {
  it("miss a new secret and a new grant for their own lag", async () => {
    const contoso = tenant({ lag: { passwordCredential: second, permissionGrant: 2 * second } });
    const { id, appId } = await makeApp(contoso);
    await contoso.ask("POST", `/applications/${id}/addPassword`, {});
    const { id: clientId } = (await contoso.ask("POST", "/servicePrincipals", { appId })).body;
    const grant = { clientId, resourceId: clientId, consentType: "AllPrincipals", scope: "x" };
    const made = (await contoso.ask("POST", "/oauth2PermissionGrants", grant)).body;
    const seen = async () => [
      (await contoso.ask("GET", `/applications/${id}`)).body.passwordCredentials.length,
      (await contoso.ask("GET", `/oauth2PermissionGrants?$filter=clientId eq '${clientId}'`)).body.value
        .length,
      (await contoso.ask("GET", `/oauth2PermissionGrants/${made.id}`)).status,
    ];
    expect(await seen()).toEqual([0, 0, 404]);
    contoso.advance(second);
    expect(await seen()).toEqual([1, 0, 404]);
    contoso.advance(second);
    expect(await seen()).toEqual([1, 1, 200]);
  });

  it("flap between replicas where the scenario says so, and each answer is of one replica", async () => {
    const contoso = tenant({ lag: { application: 10 * second }, flapping: true });
    await makeApp(contoso);
    contoso.advance(second);
    await makeApp(contoso);
    contoso.advance(10 * second);
    const count = async () =>
      (await contoso.ask("GET", "/applications?$filter=displayName eq 'TextUs'")).body.value.length;
    expect([await count(), await count(), await count(), await count()]).toEqual([2, 0, 2, 0]);
    contoso.advance(10 * second);
    expect([await count(), await count()]).toEqual([2, 2]);
  });
});

describe("before a change is seen everywhere", () => {
  const lag = {
    lag: {
      application: 10 * second,
      servicePrincipal: 10 * second,
      permissionGrant: 10 * second,
      passwordCredential: 10 * second,
    },
  };
  const late = 20 * second;

  it("an application is answered as it was, and every other time while replicas differ", async () => {
    const contoso = tenant({ ...lag, flapping: true });
    const { id } = await makeApp(contoso);
    contoso.advance(late);
    await contoso.ask("PATCH", `/applications/${id}`, { notes: "changed" });
    const notes = async () => (await contoso.ask("GET", `/applications/${id}?$select=notes`)).body.notes;
    expect(await notes()).toBeNull();
    contoso.advance(10 * second);
    const two = [await notes(), await notes()];
    expect(two.toSorted()).toEqual(["changed", null]);
    contoso.advance(10 * second);
    expect([await notes(), await notes()]).toEqual(["changed", "changed"]);
  });

  it("a removed secret is still listed, and can't be removed again", async () => {
    const contoso = tenant(lag);
    const { id } = await makeApp(contoso);
    contoso.advance(late);
    const { keyId } = (await contoso.ask("POST", `/applications/${id}/addPassword`, {})).body;
    contoso.advance(late);
    const listed = async () =>
      (await contoso.ask("GET", `/applications/${id}?$select=passwordCredentials`)).body.passwordCredentials;
    expect((await contoso.ask("POST", `/applications/${id}/removePassword`, { keyId })).status).toBe(204);
    expect(await listed()).toMatchObject([{ keyId }]);
    expect((await contoso.ask("POST", `/applications/${id}/removePassword`, { keyId })).status).toBe(400);
    contoso.advance(late);
    expect(await listed()).toEqual([]);
  });

  it("a deleted application is still found, and is not among the deleted ones yet", async () => {
    const contoso = tenant(lag);
    const { id } = await makeApp(contoso);
    contoso.advance(late);
    await contoso.ask("DELETE", `/applications/${id}`);
    const bin = "/directory/deletedItems/microsoft.graph.application";
    const binned = async () => (await contoso.ask("GET", bin)).body.value as readonly { id: string }[];
    expect((await contoso.ask("GET", `/applications/${id}`)).body).toMatchObject({
      id,
      deletedDateTime: null,
    });
    expect((await binned()).some((row) => row.id === id)).toBe(false);
    expect(refusal(await contoso.ask("PATCH", `/applications/${id}`, { notes: "x" }))).toEqual(notFound);
    contoso.advance(late);
    expect(refusal(await contoso.ask("GET", `/applications/${id}`))).toEqual(notFound);
    expect((await binned()).some((row) => row.id === id)).toBe(true);

    expect((await contoso.ask("POST", `/directory/deletedItems/${id}/restore`)).status).toBe(200);
    expect(refusal(await contoso.ask("GET", `/applications/${id}`))).toEqual(notFound);
    contoso.advance(late);
    expect((await contoso.ask("GET", `/applications/${id}`)).status).toBe(200);
    expect((await binned()).some((row) => row.id === id)).toBe(false);
  });

  it("a grant has its old scope, and a deleted one is still listed", async () => {
    const contoso = tenant(lag);
    const { appId } = await makeApp(contoso);
    contoso.advance(late);
    const clientId = (await contoso.ask("POST", "/servicePrincipals", { appId })).body.id;
    const graph = (
      await contoso.ask("GET", "/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')")
    ).body.id;
    contoso.advance(late);
    const grant = { clientId, resourceId: graph, consentType: "AllPrincipals", scope: "User.Read" };
    const { id } = (await contoso.ask("POST", "/oauth2PermissionGrants", grant)).body;
    contoso.advance(late);
    const listed = async () =>
      (await contoso.ask("GET", `/oauth2PermissionGrants?$filter=clientId eq '${clientId}'`)).body.value;
    await contoso.ask("PATCH", `/oauth2PermissionGrants/${id}`, { scope: "User.Read Directory.Read.All" });
    expect(await listed()).toMatchObject([{ scope: "User.Read" }]);
    contoso.advance(late);
    expect(await listed()).toMatchObject([{ scope: "User.Read Directory.Read.All" }]);
    await contoso.ask("DELETE", `/oauth2PermissionGrants/${id}`);
    expect(await listed()).toHaveLength(1);
    contoso.advance(late);
    expect(await listed()).toEqual([]);
  });
});
