import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isOfGraph } from "../../../../sandbox/graph/protocol/not-modelled.ts";
import { switchValues } from "../../../../sandbox/world/switches.ts";
import { nobody, type Tenant, tenant } from "./tenant.ts";

/** What other people's clients met in the sandbox, and Graph does otherwise. */

const made = async (one: Tenant, more: Readonly<Record<string, unknown>> = {}) =>
  (await one.ask("POST", "/applications", { displayName: "Mine", ...more })).body;

describe("a path that Graph has and the sandbox does not", () => {
  it.each([
    ["POST", "/applications/{id}/addKey"],
    ["GET", "/users/x/memberOf"],
    ["POST", "/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')/addKey"],
    ["GET", "/groups"],
  ])("%s %s is answered with 501, in the sandbox's own name", async (method, path) => {
    const { status, headers, body } = await tenant().ask(method, path, method === "POST" ? {} : undefined);
    expect(status).toBe(501);
    expect(headers["x-textus-sandbox"]).toBe("not-modelled");
    expect(body.error.message).toMatch(/^This sandbox /);
  });

  it("is told apart from one that Graph does not have", async () => {
    const { status, headers, body } = await tenant().ask("GET", "/applications/x/pictures");
    expect([status, body.error.code]).toEqual([400, "BadRequest"]);
    expect(headers["x-textus-sandbox"]).toBeUndefined();
  });

  it("is known by the names of Microsoft's own description", () => {
    const csdl = readFileSync("specs/graph/csdl.v1.subset.xml", "utf8");
    const inSpecs = [
      ...csdl.matchAll(/<(?:EntitySet|NavigationProperty|Property|Action|Function) Name="(\w+)"/g),
    ]
      .flatMap(([, name]) => name ?? [])
      .filter(isOfGraph);
    expect(new Set(inSpecs).size).toBeGreaterThan(25);
  });
});

const graphItself = "/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')";

describe("secrets of a service principal", () => {
  const withPrincipal = async (one: Tenant, more: Readonly<Record<string, unknown>> = {}) => {
    const app = await made(one, more);
    const { body } = await one.ask("POST", "/servicePrincipals", { appId: app.appId });
    return { app, path: `/servicePrincipals/${body.id}` };
  };

  it("are made and removed on it, and its application has none", async () => {
    const one = tenant();
    const { app, path } = await withPrincipal(one);
    const { status, body } = await one.ask("POST", `${path}/addPassword`, {
      passwordCredential: { displayName: "cli" },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ displayName: "cli", secretText: expect.stringMatching(/.{30}/) });
    const held = (await one.ask("GET", path)).body.passwordCredentials;
    expect(held).toMatchObject([{ keyId: body.keyId, secretText: null }]);
    expect((await one.ask("GET", `/applications/${app.id}`)).body.passwordCredentials).toEqual([]);
    expect((await one.ask("POST", `${path}/removePassword`, { keyId: body.keyId })).status).toBe(204);
    expect((await one.ask("GET", path)).body.passwordCredentials).toEqual([]);
    expect((await one.ask("POST", `${path}/removePassword`, { keyId: body.keyId })).status).toBe(400);
  });

  it("are refused where its application has locked them, by their own code", async () => {
    const one = tenant();
    const { path } = await withPrincipal(one, {
      servicePrincipalLockConfiguration: { isEnabled: true, allProperties: true },
    });
    const { status, body } = await one.ask("POST", `${path}/addPassword`, {});
    expect([status, body.error.code]).toEqual([400, "CannotUpdateLockedServicePrincipalProperty"]);
  });

  it("are no business of somebody without a role", async () => {
    const one = tenant();
    const { path } = await withPrincipal(one);
    const { status } = await one.ask("POST", `${path}/addPassword`, {}, { user: "user@contoso.com" });
    expect(status).toBe(403);
  });
});

describe("owners", () => {
  it("of an application are taken out of their list one by one", async () => {
    const one = tenant();
    const { id } = await made(one);
    const owners = async () => (await one.ask("GET", `/applications/${id}/owners`)).body.value;
    const [owner] = await owners();
    const path = `/applications/${id}/owners/${owner.id}/$ref`;
    expect((await one.ask("DELETE", path, undefined, { user: "user@contoso.com" })).status).toBe(403);
    expect((await one.ask("DELETE", path)).status).toBe(204);
    expect(await owners()).toEqual([]);
    expect((await one.ask("DELETE", path)).status).toBe(404);
  });

  it("of a service principal are listed, whole", async () => {
    const one = tenant();
    const [admin] = one.world.tenant.users;
    const [principal] = one.world.tenant.servicePrincipals;
    if (!admin || !principal) throw new Error("The tenant is empty.");
    expect((await one.ask("GET", `/servicePrincipals/${principal.id}/owners`)).body.value).toEqual([]);
    principal._owners = [admin.id];
    const { body } = await one.ask("GET", `/servicePrincipals/${principal.id}/owners`);
    expect(body.value).toMatchObject([{ id: admin.id, businessPhones: [], jobTitle: null }]);
    expect(body.value[0]["@odata.type"]).toBe("#microsoft.graph.user");
  });
});

describe("a person", () => {
  it.each(["admin@contoso.com", "ADMIN@contoso.com", "id"])("is found as %s", async (by) => {
    const one = tenant();
    const id = one.world.tenant.users.find(({ userPrincipalName: name }) => name === "admin@contoso.com")?.id;
    const { status, body } = await one.ask("GET", `/users/${by === "id" ? id : by}`);
    expect([status, body.id]).toEqual([200, id]);
    expect(body).toHaveProperty("businessPhones");
  });

  it("other than oneself needs a permission for people, and one that is not there is 404", async () => {
    const one = tenant();
    expect((await one.ask("GET", "/users/user@contoso.com")).status).toBe(403);
    const scopes = ["User.Read.All"];
    const ask = (path: string) => one.ask("GET", path, undefined, { scopes });
    expect((await ask("/users/user@contoso.com")).status).toBe(200);
    expect((await ask("/users/nobody@contoso.com")).status).toBe(404);
  });
});

describe("one list of an object, read alone", () => {
  it("is answered as its value", async () => {
    const one = tenant();
    const { body } = await one.ask("GET", `${graphItself}/oauth2PermissionScopes`);
    expect(body.value.length).toBeGreaterThan(0);
    expect(body.value).toEqual((await one.ask("GET", graphItself)).body.oauth2PermissionScopes);
    const { status, body: roles } = await one.ask("GET", `${graphItself}/appRoles`);
    expect([status, Array.isArray(roles.value)]).toEqual([200, true]);
    const { id } = await made(one, { identifierUris: [] });
    for (const name of ["oauth2PermissionScopes", "passwordCredentials", "requiredResourceAccess"])
      expect((await one.ask("GET", `/applications/${id}/${name}`)).body.value).toEqual([]);
  });

  it("of an object that is not there is 404", async () => {
    const { status } = await tenant().ask("GET", `/servicePrincipals/${nobody}/appRoles`);
    expect(status).toBe(404);
  });
});

describe("complex types", () => {
  it("come back with the members that were not sent, and without what was sent for the sender", async () => {
    const one = tenant();
    const { id } = await made(one, {
      appRoles: [
        {
          "@odata.type": "#microsoft.graph.appRole",
          allowedMemberTypes: ["User"],
          description: "Reads",
          displayName: "Reader",
          id: "0f0f0f0f-0000-4000-8000-00000000000a",
          isEnabled: true,
          value: "read",
        },
      ],
      optionalClaims: { idToken: [{ name: "email" }] },
      keyCredentials: [{ type: "AsymmetricX509Cert", usage: "Verify", key: "AAAA", displayName: "CN=x" }],
    });
    const { body } = await one.ask("GET", `/applications/${id}`);
    expect(body.appRoles[0]).toMatchObject({ origin: "Application", value: "read" });
    expect(body.appRoles[0]).not.toHaveProperty("@odata.type");
    expect(body.optionalClaims).toEqual({
      accessToken: [],
      idToken: [{ additionalProperties: [], essential: false, name: "email", source: null }],
      saml2Token: [],
    });
    expect(body.keyCredentials[0]).toMatchObject({ customKeyIdentifier: null, key: null });
  });
});

describe("the order of lists", () => {
  it.each(switchValues.orderOfLists)("is that of a later read: %s", async (orderOfLists) => {
    const one = tenant({ switches: { orderOfLists } });
    const redirectUris = ["https://a.example/", "https://b.example/"];
    const { id } = await made(one, { spa: { redirectUris } });
    const { body } = await one.ask("GET", `/applications/${id}`);
    const read = body.spa.redirectUris as string[];
    expect(read).toEqual(orderOfLists === "as sent" ? redirectUris : redirectUris.toReversed());
  });
});

describe("odata.metadata=none", () => {
  it("leaves out context and types, and keeps how a list goes on", async () => {
    const one = tenant();
    const headers = { accept: "application/json;odata.metadata=none" };
    const { body, headers: answered } = await one.ask("GET", "/servicePrincipals?$top=1", undefined, {
      headers,
    });
    expect(JSON.stringify(body)).not.toMatch(/@odata\.(context|type|id)/);
    expect(body["@odata.nextLink"]).toMatch(/^https:/);
    expect(answered["content-type"]).toContain("odata.metadata=none");
    const usual = await one.ask("GET", "/servicePrincipals?$top=1");
    expect(usual.body["@odata.context"]).toBeDefined();
  });
});

describe("a grant", () => {
  it.each(switchValues.ownIdInGrant)(
    "takes a grant's own id in a change, or refuses it (%s)",
    async (answer) => {
      const one = tenant({ switches: { ownIdInGrant: answer }, signInAppConsented: true });
      const { body } = await one.ask("GET", "/oauth2PermissionGrants");
      const [grant] = body.value as { id: string; scope: string }[];
      if (!grant) throw new Error("Nothing is granted.");
      const path = `/oauth2PermissionGrants/${grant.id}`;
      const { status } = await one.ask("PATCH", path, { id: grant.id, scope: grant.scope });
      expect(status).toBe(answer === "accepted" ? 204 : 400);
      // Another's id is refused in any case.
      expect((await one.ask("PATCH", path, { id: "another", scope: grant.scope })).status).toBe(400);
    },
  );
});
