import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../../../sandbox/start.ts";

const entra = "https://entra.microsoft.com";

/** Signs in through the pages of the sign-in, as a browser would, and gives the portal's cookie. */
async function signIn(
  sandbox: Sandbox,
  username: string,
  origin = entra,
  start = `${origin}/signin/start?return=/`,
): Promise<string> {
  const challenge = await sandbox.fetch(start, { redirect: "manual" });
  const authorize = new URL(challenge.headers.get("location") ?? "");
  expect(authorize.host).toBe("login.microsoftonline.com");
  const form = await (await sandbox.fetch(authorize)).text();
  const action = new URL(/action="([^"]+)"/.exec(form)?.[1]?.replaceAll("&amp;", "&") ?? "", authorize);
  const ctx = /name="ctx" value="([^"]+)"/.exec(form)?.[1] ?? "";
  const done = await sandbox.fetch(action, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ ctx, loginfmt: username, passwd: "sandbox", action: "sign-in" }),
  });
  const back = new URL(done.headers.get("location") ?? "");
  expect(back.origin).toBe(origin);
  const landed = await sandbox.fetch(back, { redirect: "manual" });
  expect(landed.headers.get("location")).toBe("/");
  return (landed.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}

describe("The portals' server", () => {
  let sandbox: Sandbox;
  let admin: string;
  beforeAll(async () => {
    sandbox = await startSandbox({ scenario: "contoso" });
    admin = await signIn(sandbox, "admin@contoso.com");
  });
  afterAll(() => sandbox.close());

  const get = (path: string, cookie = admin) => sandbox.fetch(entra + path, { headers: { cookie } });
  const post = (name: string, body: object, cookie = admin, origin = entra) =>
    sandbox.fetch(`${entra}/portal-api/${name}`, {
      method: "POST",
      headers: { cookie, origin, "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  it("leads to Microsoft's sign-in and back, on each portal", async () => {
    const cookie = await signIn(sandbox, "admin@contoso.com", "https://contoso.crm4.dynamics.com");
    expect(cookie).toMatch(/^portal-session=/);
  });

  it("leads back to its own host only", async () => {
    for (const back of ["https://evil.example/", "//evil.example/", "/\\evil.example"]) {
      const start = `${entra}/signin/start?return=${encodeURIComponent(back)}`;
      const cookie = await signIn(sandbox, "admin@contoso.com", entra, start);
      expect(cookie).toMatch(/^portal-session=/);
    }
  });

  it("takes no sign-in that was not started here", async () => {
    const answer = await sandbox.fetch(`${entra}/signin/index?code=x&state=y`);
    expect(answer.status).toBe(400);
  });

  it("serves pages under a strict policy, framed by nobody", async () => {
    const answer = await get("/");
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(await answer.text()).not.toMatch(/<script(?![^>]* src=)/);
  });

  it("tells nothing and changes nothing without a session, or for another origin", async () => {
    expect((await get("/portal-api/applications", "")).status).toBe(401);
    const before = sandbox.world.tenant.applications.length;
    const asked = { displayName: "Forged", signInAudience: "AzureADMyOrg" };
    expect((await post("register", asked, admin, "https://evil.example")).status).toBe(403);
    expect(sandbox.world.tenant.applications).toHaveLength(before);
  });

  it("answers for Dataverse below /api/ on an organization's host, and for the portal elsewhere", async () => {
    const host = "https://contoso.crm4.dynamics.com";
    const api = await sandbox.fetch(`${host}/api/data/v9.2/WhoAmI`);
    expect(api.headers.get("www-authenticate")).toContain("Bearer");
    const page = await sandbox.fetch(`${host}/main.aspx`, { redirect: "manual" });
    expect(page.status).toBe(302);
  });

  it("registers as Graph does: with a service principal, the person as owner, User.Read configured", async () => {
    const answer = await post("register", { displayName: "By hand", signInAudience: "AzureADMyOrg" });
    const { appId } = (await answer.json()) as { readonly appId: string };
    const { tenant } = sandbox.world;
    const row = tenant.applications.find((one) => one.appId === appId);
    const user = tenant.users.find((one) => one.userPrincipalName === "admin@contoso.com");
    expect(row?._owners).toEqual([user?.id]);
    expect(tenant.servicePrincipals.some((one) => one.appId === appId)).toBe(true);
    const configured = (await (await get(`/portal-api/permissions?appId=${appId}`)).json()) as unknown;
    expect(configured).toMatchObject([
      { displayName: "Microsoft Graph", permissions: [{ value: "User.Read" }] },
    ]);
  });

  it.each(["spa", "web", "publicClient"] as const)(
    "stores a redirect URI of the platform %s there",
    async (platform) => {
      const uri = "https://app.example/back";
      const asked = { displayName: platform, signInAudience: "AzureADMyOrg", platform, redirectUri: uri };
      const { appId } = (await (await post("register", asked)).json()) as { readonly appId: string };
      const kept = () => {
        const row = sandbox.world.tenant.applications.find((one) => one.appId === appId);
        return ["spa", "web", "publicClient"].map(
          (name) => row?.[name as "spa" | "web" | "publicClient"].redirectUris,
        );
      };
      expect(kept()).toEqual(["spa", "web", "publicClient"].map((name) => (name === platform ? [uri] : [])));

      // The Authentication page adds another platform's, and takes this one's away.
      const other = platform === "spa" ? "web" : "spa";
      await post("setRedirectUris", { appId, platform: other, redirectUris: [uri] });
      await post("setRedirectUris", { appId, platform, redirectUris: [] });
      expect(kept()).toEqual(["spa", "web", "publicClient"].map((name) => (name === other ? [uri] : [])));
    },
  );

  it("registers no redirect URI without a platform", async () => {
    const asked = {
      displayName: "No platform",
      signInAudience: "AzureADMyOrg",
      redirectUri: "https://app.example/",
    };
    const refused = await post("register", asked);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toEqual({ message: "Platform is required" });
  });

  it("gives a secret's value once, in the answer to its making, and never in an address", async () => {
    const [app] = sandbox.world.tenant.applications;
    const answer = await post("addSecret", { appId: app?.appId, description: "x", days: 90 });
    const { secretText } = (await answer.json()) as { readonly secretText: string };
    expect(secretText).toMatch(/^[\w.~-]{3}8Q~[\w.~-]{34}$/);
    const shown = await (await get(`/portal-api/application?appId=${app?.appId}`)).text();
    expect(shown).not.toContain(secretText);
    expect(shown).toContain(`${secretText.slice(0, 3)}******************`);
    expect(JSON.stringify(sandbox.requests)).not.toContain(secretText);
  });

  it("lets nobody do what their roles do not allow", async () => {
    const user = await signIn(sandbox, "user@contoso.com");
    const asked = { displayName: "Not allowed", signInAudience: "AzureADMyOrg" };
    const refused = await post("register", asked, user);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toEqual({ message: "Insufficient privileges to complete the operation." });
    const [app] = sandbox.world.tenant.applications;
    expect((await post("grantAdminConsent", { appId: app?.appId }, user)).status).toBe(403);
    expect((await post("addSecret", { appId: app?.appId, days: 90 }, user)).status).toBe(403);
  });

  it("gives an application user its roles also where new users are seen late", async () => {
    const { tenant, replication } = sandbox.world;
    const [organization] = tenant.organizations;
    const unit = organization?.businessUnits.find((one) => one.parentbusinessunitid === null)?.businessunitid;
    const roles = organization?.roles
      .filter((one) => one.businessunitid === unit && ["Basic User", "Bot Author"].includes(one.name))
      .map(({ roleid }) => roleid);
    const made = await post("register", { displayName: "Late", signInAudience: "AzureADMyOrg" });
    const { appId } = (await made.json()) as { readonly appId: string };
    const environment = tenant.environments.find((one) => one.organizationId === organization?.id)?.name;
    replication.lag.systemuser = 600;
    const asked = { environment, appId, businessUnit: unit, roles };
    const answer = await post("createApplicationUser", asked);
    replication.lag.systemuser = 0;
    expect(answer.status).toBe(200);
    const user = organization?.systemUsers.find((one) => one.applicationid === appId);
    expect([...(user?.roleids ?? [])].sort()).toEqual([...(roles ?? [])].sort());
    expect((await post("createApplicationUser", asked)).status).toBe(412);
  });

  it("keeps the tenant's policy for secrets", async () => {
    const policy = sandbox.world.tenant.appManagementPolicy;
    const restrictions = [{ restrictionType: "passwordLifetime", state: "enabled", maxLifetime: "P180D" }];
    sandbox.world.tenant.appManagementPolicy = {
      ...policy,
      isEnabled: true,
      applicationRestrictions: { passwordCredentials: restrictions },
    };
    const [app] = sandbox.world.tenant.applications;
    const answer = await post("addSecret", { appId: app?.appId, description: "long", days: 730 });
    sandbox.world.tenant.appManagementPolicy = policy;
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { readonly message: string }).message).toContain("lifetime exceeds");
  });

  it("has settings that a control endpoint and a page's query change, and that refuse what they do not know", async () => {
    const control = (query: string) => sandbox.fetch(`https://localhost/_sandbox/portals${query}`);
    expect(await (await control("?toolkit=react&language=ja")).json()).toMatchObject({
      toolkit: "react",
      language: "ja",
      accountTypes: "dropdown",
    });
    expect(sandbox.portals.settings().language).toBe("ja");
    expect((await control("?toolkit=angular")).status).toBe(400);
    const start = await (await get("/portal-api/start?toolkit=ko&l=de.de-de&streaming=100")).json();
    expect(start).toMatchObject({
      settings: { toolkit: "ko", language: "de", streaming: 100 },
      words: { newClientSecret: "Neuer geheimer Clientschlüssel", appRegistrations: "App-Registrierungen" },
    });
    expect((await get("/portal-api/start?mutate=x")).status).toBe(400);
  });

  it("serves its scripts without their types, and nothing from outside their folder", async () => {
    const script = await get("/portal-assets/shell.ts");
    expect(script.headers.get("content-type")).toContain("text/javascript");
    expect(await script.text()).not.toContain("interface ");
    for (const name of ["..%2fservice.ts", "%2fetc%2fpasswd", "pages/nothing.ts", "shell.ts.map"])
      expect((await get(`/portal-assets/${name}`)).status).toBe(404);
  });
});
