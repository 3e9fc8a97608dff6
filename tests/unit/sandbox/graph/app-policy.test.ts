import { expect, it } from "vitest";
import { tenant } from "./tenant.ts";

/** The app management policy beside what it says of an application's secrets (secrets.test.ts). */

const withPolicy = (policy: Readonly<Record<string, unknown>>) =>
  tenant({ tenant: { appManagementPolicy: { isEnabled: true, ...policy } } });
const enabled = { state: "enabled" };
const made = async (one: ReturnType<typeof tenant>, more: Readonly<Record<string, unknown>> = {}) =>
  one.ask("POST", "/applications", { displayName: "Mine", ...more });
const codeOf = ({ status, body }: Awaited<ReturnType<typeof made>>) => [status, body.error?.code];

it("holds a service principal's secrets to rules of their own", async () => {
  const forbidden = { passwordCredentials: [{ restrictionType: "passwordAddition", ...enabled }] };
  const one = withPolicy({ servicePrincipalRestrictions: forbidden });
  const { body: app } = await made(one);
  const { body: principal } = await one.ask("POST", "/servicePrincipals", { appId: app.appId });
  const asked = { passwordCredential: { displayName: "x" } };
  expect(codeOf(await one.ask("POST", `/servicePrincipals/${principal.id}/addPassword`, asked))).toEqual([
    400,
    "CredentialTypeNotAllowedAsPerAppPolicy",
  ]);
  expect((await one.ask("POST", `/applications/${app.id}/addPassword`, asked)).status).toBe(200);
});

it("caps the life of certificates", async () => {
  const rule = { restrictionType: "asymmetricKeyLifetime", maxLifetime: "P90D", ...enabled };
  const one = withPolicy({ applicationRestrictions: { keyCredentials: [rule] } });
  const key = (endDateTime: string) => ({
    keyCredentials: [{ type: "AsymmetricX509Cert", usage: "Verify", key: "AA==", endDateTime }],
  });
  expect(codeOf(await made(one, key("2027-11-26T09:00:00Z")))).toEqual([
    400,
    "CredentialInvalidLifetimeAsPerAppPolicy",
  ]);
  expect((await made(one, key("2027-01-26T09:00:00Z"))).status).toBe(201);
});

it("wants the tenant's or the app's ID in a new identifier URI", async () => {
  const one = withPolicy({
    applicationRestrictions: { identifierUris: { uriAdditionWithoutUniqueTenantIdentifier: enabled } },
  });
  const { body: app } = await made(one);
  const put = (uri: string) => one.ask("PATCH", `/applications/${app.id}`, { identifierUris: [uri] });
  expect(codeOf(await put("api://mine"))).toEqual([400, "InvalidUniqueTenantIdentifierAsPerAppPolicy"]);
  expect((await put(`api://${app.appId}`)).status).toBe(204);
  expect((await put(`api://${one.world.tenant.id}/mine`)).status).toBe(204);
});

it("gives an app role to a service principal, once, and takes it away again", async () => {
  const one = tenant();
  const { body: app } = await made(one);
  const { body: principal } = await one.ask("POST", "/servicePrincipals", { appId: app.appId });
  const graph = one.world.tenant.servicePrincipals.find(
    ({ appId }) => appId === "00000003-0000-0000-c000-000000000000",
  );
  const role = graph?.appRoles.find(({ value }) => value === "Directory.Read.All");
  const path = `/servicePrincipals/${principal.id}/appRoleAssignments`;
  const asked = { principalId: principal.id, resourceId: graph?.id, appRoleId: role?.id };
  expect((await one.ask("POST", path, asked, { scopes: ["User.Read"] })).status).toBe(403);
  const { status, body } = await one.ask("POST", path, asked);
  expect([status, body.resourceDisplayName]).toEqual([201, "Microsoft Graph"]);
  expect((await one.ask("POST", path, asked)).status).toBe(400);
  expect((await one.ask("GET", path)).body.value).toHaveLength(1);
  expect((await one.ask("DELETE", `${path}/${body.id}`)).status).toBe(204);
  expect((await one.ask("GET", path)).body.value).toEqual([]);
  expect((await one.ask("DELETE", `${path}/${body.id}`)).status).toBe(404);
});
