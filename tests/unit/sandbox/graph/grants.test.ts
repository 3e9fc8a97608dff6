import { describe, expect, it } from "vitest";
import { makeApp, refusal, type Tenant, tenant } from "./tenant.ts";

async function granted(contoso: Tenant) {
  const { appId } = await makeApp(contoso);
  const clientId: string = (await contoso.ask("POST", "/servicePrincipals", { appId })).body.id;
  const path = "/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')";
  const resourceId: string = (await contoso.ask("GET", path)).body.id;
  const body = { clientId, resourceId, consentType: "AllPrincipals", scope: "User.Read" };
  const answer = await contoso.ask("POST", "/oauth2PermissionGrants", body);
  return { clientId, resourceId, body, answer, path: `/oauth2PermissionGrants/${answer.body.id}` };
}

describe("a grant", () => {
  it("is overwritten whole by a change, and its parties stay", async () => {
    const contoso = tenant();
    const { path, clientId, answer } = await granted(contoso);
    expect(answer.headers.location).toMatch(/\/oauth2PermissionGrants\//);
    expect((await contoso.ask("PATCH", path, { scope: "Directory.ReadWrite.All" })).status).toBe(204);
    expect((await contoso.ask("GET", path)).body.scope).toBe("Directory.ReadWrite.All");
    expect((await contoso.ask("PATCH", path, { scope: "x", clientId: "other" })).status).toBe(400);
    expect((await contoso.ask("PATCH", path, { scope: "x".repeat(3851) })).status).toBe(400);
    const own = `/servicePrincipals/${clientId}/oauth2PermissionGrants`;
    expect((await contoso.ask("GET", own)).body.value).toHaveLength(1);
    expect((await contoso.ask("DELETE", path)).status).toBe(204);
    expect((await contoso.ask("GET", path)).status).toBe(404);
  });

  it.each([
    ["accepted", 200],
    ["refused", 400],
  ])("is found by a combined filter or not: %s", async (combinedGrantFilter, status) => {
    const contoso = tenant({ switches: { combinedGrantFilter } });
    const { clientId, resourceId } = await granted(contoso);
    const filter = `clientId eq '${clientId}' and resourceId eq '${resourceId}' and consentType eq 'AllPrincipals'`;
    const path = `/oauth2PermissionGrants?$filter=${encodeURIComponent(filter)}`;
    const answer = await contoso.ask("GET", path);
    expect([answer.status, answer.body.value?.length]).toEqual([status, status === 200 ? 1 : undefined]);
  });

  it("for one person needs that person; another kind there is not", async () => {
    const contoso = tenant();
    const { body } = await granted(contoso);
    const post = async (change: object) =>
      refusal(await contoso.ask("POST", "/oauth2PermissionGrants", { ...body, ...change }))[0];
    const [user] = contoso.world.tenant.users;
    expect(await post({ consentType: "Principal" })).toBe(400);
    expect(await post({ consentType: "Everybody" })).toBe(400);
    expect(await post({ consentType: "Principal", principalId: user?.id })).toBe(201);
  });

  it("goes with its service principal", async () => {
    const contoso = tenant();
    const { clientId, path } = await granted(contoso);
    await contoso.ask("DELETE", `/servicePrincipals/${clientId}`);
    expect((await contoso.ask("GET", path)).status).toBe(404);
  });
});
