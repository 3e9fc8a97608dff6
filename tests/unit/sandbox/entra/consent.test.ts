import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../../../../sandbox/server/start-server.ts";
import { authorizeUrl, createBrowser, type Place, signInApp, startEntra } from "./browser.ts";

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startEntra();
});
afterEach(() => sandbox.close());

const user = "user@contoso.com";

async function consentPageFor(address: string, changes: Readonly<Record<string, string>> = {}) {
  const browser = createBrowser(sandbox);
  const place = await browser.signIn(await browser.open(authorizeUrl(changes)), address);
  return { browser, place };
}

/** Grants of the sign-in app by the API's name. */
function grants(): Record<string, { scope: string; principalId: string | null }> {
  const { tenant } = sandbox.world;
  const client = tenant.servicePrincipals.find((row) => row.appId === signInApp);
  return Object.fromEntries(
    tenant.grants
      .filter((row) => row.clientId === client?.id)
      .map((row) => {
        const resource = tenant.servicePrincipals.find((one) => one.id === row.resourceId);
        return [resource?.displayName ?? "", { scope: row.scope, principalId: row.principalId }];
      }),
  );
}

const items = (place: Place): string[] =>
  [...place.html.matchAll(/<li><strong>([^<]*)<\/strong>/g)].map(([, text = ""]) =>
    text.replaceAll("&#39;", "'"),
  );

describe("consent", () => {
  it("lists in words everything that the app is registered for", async () => {
    const { place } = await consentPageFor("admin@contoso.com");
    expect(place.heading).toBe("Permissions requested");
    expect(items(place)).toEqual([
      "Read and write all applications (Microsoft Graph)",
      "Manage all delegated permission grants (Microsoft Graph)",
      "Sign in and read user profile (Microsoft Graph)",
      "Read your organization's policies (Microsoft Graph)",
      "Read directory RBAC settings (Microsoft Graph)",
      "Access the PowerApps Service API (PowerApps Service)",
      "Read Environments (Power Platform API)",
      "Apply admin role to users (Power Platform API)",
      "Access Common Data Service as organization users (Dynamics CRM)",
    ]);
    expect(place.html).toContain("Consent on behalf of your organization");
    expect(sandbox.world.tenant.grants).toEqual([]);
  });

  it.each(["admin@contoso.com"])(
    "%s may give it for everybody: service principal and grants appear, nobody is asked again",
    async (address) => {
      const before = sandbox.world.tenant.servicePrincipals.length;
      const { browser, place } = await consentPageFor(address);
      const { back } = await browser.submit(place, { action: "accept", organization: "yes" });
      expect(back?.answer.code).toBeDefined();
      expect(sandbox.world.tenant.servicePrincipals).toHaveLength(before + 1);
      expect(Object.keys(grants()).sort()).toEqual([
        "Dynamics CRM",
        "Microsoft Graph",
        "Power Platform API",
        "PowerApps Service",
      ]);
      expect(grants()["Microsoft Graph"]).toEqual({
        scope:
          "Application.ReadWrite.All DelegatedPermissionGrant.ReadWrite.All User.Read Policy.Read.All RoleManagement.Read.Directory",
        principalId: null,
      });
      expect((await browser.open(authorizeUrl())).back?.answer.code).toBeDefined();
      const other = await consentPageFor(user);
      expect(other.place.back?.answer.code).toBeDefined();
      const writes = sandbox.requests.filter((entry) => entry.write);
      expect(writes.map((entry) => entry.path)).toEqual(["/organizations/consent"]);
    },
  );

  it("is the administrator's alone without the checkbox", async () => {
    const { browser, place } = await consentPageFor("admin@contoso.com");
    await browser.submit(place, { action: "accept" });
    expect(grants()["PowerApps Service"]?.principalId).toBe(sandbox.world.tenant.users[0]?.id);
    expect((await consentPageFor("cloudapp@contoso.com")).place.heading).toBe("Permissions requested");
  });

  it("can be declined", async () => {
    const { browser, place } = await consentPageFor("admin@contoso.com");
    const { back } = await browser.submit(place, { action: "cancel" });
    expect(back?.answer.error).toBe("access_denied");
    expect(back?.answer.error_description).toContain("AADSTS65004");
    expect(sandbox.world.tenant.grants).toEqual([]);
  });

  it("for permissions that only an administrator can give needs one", async () => {
    const { browser, place } = await consentPageFor(user);
    expect(place.heading).toBe("Need admin approval");
    expect(place.html).toContain("AADSTS90094");
    const forced = await browser.submit(place, { action: "accept", organization: "yes" });
    expect(forced.heading).toBe("Need admin approval");
    expect(sandbox.world.tenant.grants).toEqual([]);
    const { back } = await browser.submit(place, { action: "refused" });
    expect(back?.answer).toMatchObject({ error: "access_denied" });
    expect(back?.answer.error_description).toContain("AADSTS90094");
  });

  it("for the rest can be given by users for themselves", async () => {
    const scope = "openid https://graph.microsoft.com/User.Read";
    const { browser, place } = await consentPageFor(user, { scope });
    expect(items(place)).toEqual(["Sign you in and read your profile (Microsoft Graph)"]);
    expect(place.html).not.toContain("on behalf of your organization");
    const { back } = await browser.submit(place, { action: "accept", organization: "yes" });
    expect(back?.answer.code).toBeDefined();
    const own = sandbox.world.tenant.users.find((row) => row.userPrincipalName === user);
    expect(grants()).toEqual({ "Microsoft Graph": { scope: "User.Read", principalId: own?.id } });
  });

  it("adds to what was granted before", async () => {
    const first = await consentPageFor("admin@contoso.com", { scope: "openid User.Read" });
    await first.browser.submit(first.place, { action: "accept", organization: "yes" });
    const second = await first.browser.open(authorizeUrl({ scope: "openid User.Read Policy.Read.All" }));
    expect(items(second)).toEqual(["Read your organization's policies (Microsoft Graph)"]);
    await first.browser.submit(second, { action: "accept", organization: "yes" });
    expect(grants()["Microsoft Graph"]?.scope).toBe("User.Read Policy.Read.All");
  });

  it("is asked again with prompt=consent, once", async () => {
    const { browser, place } = await consentPageFor("admin@contoso.com");
    await browser.submit(place, { action: "accept", organization: "yes" });
    const again = await browser.open(authorizeUrl({ prompt: "consent" }));
    expect(items(again)).toHaveLength(9);
    expect((await browser.submit(again, { action: "accept" })).back?.answer.code).toBeDefined();
  });

  it("is not asked with prompt=none", async () => {
    const { browser } = await consentPageFor("admin@contoso.com");
    const { back } = await browser.open(authorizeUrl({ prompt: "none" }));
    expect(back?.answer).toMatchObject({ error: "interaction_required", suberror: "consent_required" });
  });

  it("cannot be given to a permission that the API does not have", async () => {
    const { place } = await consentPageFor("admin@contoso.com", { scope: "openid Weather.Read" });
    expect(place.back?.answer.error_description ?? place.alert).toContain("AADSTS650053");
  });
});
