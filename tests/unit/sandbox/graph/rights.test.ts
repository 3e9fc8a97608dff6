import { describe, expect, it } from "vitest";
import { allScopes, makeApp, refusal, tenant } from "./tenant.ts";

const denied = [403, "Authorization_RequestDenied"];
const app = { displayName: "TextUs" };
const user = "user@contoso.com";

describe("rights", () => {
  it("need a permission of the token, whatever the role", async () => {
    const contoso = tenant();
    const { id } = await makeApp(contoso);
    const only = { scopes: ["User.Read"] };
    for (const [method, path, body] of [
      ["GET", "/applications", undefined],
      ["POST", "/applications", app],
      ["PATCH", `/applications/${id}`, app],
      ["DELETE", `/applications/${id}`, undefined],
      ["POST", `/applications/${id}/addPassword`, {}],
      ["GET", "/servicePrincipals", undefined],
      ["GET", "/oauth2PermissionGrants", undefined],
      ["GET", "/policies/defaultAppManagementPolicy", undefined],
      ["GET", "/policies/authorizationPolicy", undefined],
      ["GET", "/directory/deletedItems/microsoft.graph.application", undefined],
    ] as const)
      expect(refusal(await contoso.ask(method, path, body, only)), path).toEqual(denied);
    expect((await contoso.ask("GET", "/me", undefined, only)).status).toBe(200);
  });

  it("need a role of the person, whatever the token", async () => {
    const contoso = tenant();
    const { id, appId } = await makeApp(contoso);
    const [own] = (await contoso.ask("GET", "/servicePrincipals?$top=1")).body.value;
    const grant = { clientId: own.id, resourceId: own.id, consentType: "AllPrincipals", scope: "User.Read" };
    for (const [method, path, body] of [
      ["POST", "/applications", app],
      ["PATCH", `/applications/${id}`, app],
      ["DELETE", `/applications/${id}`, undefined],
      ["POST", `/applications/${id}/addPassword`, {}],
      ["POST", "/servicePrincipals", { appId }],
      ["POST", "/oauth2PermissionGrants", grant],
      ["GET", "/policies/defaultAppManagementPolicy", undefined],
    ] as const)
      expect(refusal(await contoso.ask(method, path, body, { user })), path).toEqual(denied);
    expect((await contoso.ask("GET", "/applications", undefined, { user })).status).toBe(200);
  });

  it("of somebody who may register applications reach as far as their own", async () => {
    const contoso = tenant({ tenant: { usersMayRegisterApplications: true } });
    const mine = (await contoso.ask("POST", "/applications", app, { user })).body;
    const other = await makeApp(contoso);
    const asUser = { user };
    expect((await contoso.ask("POST", `/applications/${mine.id}/addPassword`, {}, asUser)).status).toBe(200);
    expect((await contoso.ask("POST", "/servicePrincipals", { appId: mine.appId }, asUser)).status).toBe(201);
    expect(refusal(await contoso.ask("POST", `/applications/${other.id}/addPassword`, {}, asUser))).toEqual(
      denied,
    );
    const owners = (await contoso.ask("GET", `/applications/${mine.id}/owners`)).body.value;
    expect(owners).toMatchObject([{ "@odata.type": "#microsoft.graph.user", userPrincipalName: user }]);
    const expanded = await contoso.ask(
      "GET",
      `/applications/${mine.id}?$expand=owners($select=id)&$select=id`,
    );
    expect(expanded.body).toMatchObject({ id: mine.id, owners: [{ id: owners[0].id }] });
  });

  it("of a Cloud Application Administrator suffice for all but reading nothing", async () => {
    const contoso = tenant();
    const asCloud = { user: "cloudapp@contoso.com" };
    const { appId } = (await contoso.ask("POST", "/applications", app, asCloud)).body;
    const client = (await contoso.ask("POST", "/servicePrincipals", { appId }, asCloud)).body;
    const [resource] = (
      await contoso.ask(
        "GET",
        "/servicePrincipals?$filter=displayName eq 'Microsoft Graph'",
        undefined,
        asCloud,
      )
    ).body.value;
    const grant = {
      clientId: client.id,
      resourceId: resource.id,
      consentType: "AllPrincipals",
      scope: "User.Read",
    };
    expect((await contoso.ask("POST", "/oauth2PermissionGrants", grant, asCloud)).status).toBe(201);
    expect(
      (await contoso.ask("GET", "/policies/defaultAppManagementPolicy", undefined, asCloud)).status,
    ).toBe(200);
  });

  it("tell ids only of roles, and three properties of the organization, to User.Read", async () => {
    const contoso = tenant();
    const only = { scopes: ["User.Read"] };
    const path = "/me/transitiveMemberOf/microsoft.graph.directoryRole";
    const [hidden] = (await contoso.ask("GET", path, undefined, only)).body.value;
    expect(hidden).toMatchObject({ displayName: null, roleTemplateId: null });
    const [shown] = (await contoso.ask("GET", path)).body.value;
    expect(shown).toMatchObject({ id: hidden.id, displayName: "Global Administrator" });
    const [tenantRow] = (await contoso.ask("GET", "/organization", undefined, only)).body.value;
    expect([tenantRow.displayName, tenantRow.tenantType]).toEqual(["Contoso", null]);
    const wide = { scopes: [...allScopes, "Organization.Read.All"] };
    expect((await contoso.ask("GET", "/organization", undefined, wide)).body.value[0].tenantType).toBe("AAD");
  });
});
