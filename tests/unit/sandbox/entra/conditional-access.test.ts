import { afterEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../../../../sandbox/server/start-server.ts";
import {
  authorizeUrl,
  claimsOf,
  createBrowser,
  postToken,
  signInApp,
  signInFully,
  startEntra,
} from "./browser.ts";

const powerApps = "475226c6-020e-4fb2-8a90-7a972cbfc1d4";
const powerAppsScope = "openid profile offline_access https://service.powerapps.com/.default";

let sandbox: Sandbox;
const start = async (changes: Readonly<Record<string, unknown>>): Promise<void> => {
  sandbox = await startEntra({ extends: "multi-tenant-sign-in", signInAppConsented: true, ...changes });
};
afterEach(() => sandbox.close());

const refresh = (token: unknown, more: Readonly<Record<string, string>> = {}) =>
  postToken(sandbox, {
    grant_type: "refresh_token",
    client_id: signInApp,
    refresh_token: String(token),
    scope: powerAppsScope,
    ...more,
  });

describe("an API that demands more than a password", () => {
  it("answers a silent request with a claims challenge, which a fresh sign-in with the claims satisfies", async () => {
    await start({ conditionalAccess: [{ demand: "mfa", resource: powerApps }] });
    const browser = createBrowser(sandbox);
    const first = await signInFully(sandbox, { browser });
    const refused = await refresh(first.body.refresh_token);
    expect(refused).toMatchObject({
      status: 400,
      body: { error: "invalid_grant", suberror: "basic_action", error_codes: [50076] },
    });
    expect(refused.body.error_description).toContain(`to access '${powerApps}'`);
    const claims = String(refused.body.claims);
    expect(JSON.parse(claims)).toEqual({
      access_token: { capolids: { essential: true, values: [expect.any(String)] } },
    });
    // Still signed in, but the claims ask for a fresh sign-in; a silent one cannot satisfy them.
    const silent = await browser.open(authorizeUrl({ prompt: "none", claims, scope: powerAppsScope }));
    expect(silent.back?.answer).toMatchObject({ error: "interaction_required", claims: expect.any(String) });
    const page = await browser.open(authorizeUrl({ claims, scope: powerAppsScope }));
    expect(page.heading).toBe("Verify your identity");
    const second = await signInFully(sandbox, { browser, changes: { claims, scope: powerAppsScope } });
    expect(claimsOf(second.body.access_token).amr).toEqual(["pwd", "mfa"]);
    const renewed = await refresh(second.body.refresh_token, { claims });
    expect(renewed.status).toBe(200);
  });

  it("asks at once when the sign-in is for that API", async () => {
    await start({ conditionalAccess: [{ demand: "mfa", user: "admin@contoso.com", resource: powerApps }] });
    const { body } = await signInFully(sandbox, { changes: { scope: powerAppsScope } });
    expect(claimsOf(body.access_token).amr).toEqual(["pwd", "mfa"]);
  });

  it("asks again a browser that is signed in with a password only", async () => {
    await start({ conditionalAccess: [{ demand: "mfa", resource: powerApps }] });
    const browser = createBrowser(sandbox);
    await signInFully(sandbox, { browser });
    const page = await browser.open(authorizeUrl({ scope: powerAppsScope }));
    expect(page.heading).toBe("Verify your identity");
    expect(page.html).toContain('value="admin@contoso.com"');
  });

  it("does not take a client's capabilities for a challenge", async () => {
    await start({});
    const { body } = await signInFully(sandbox);
    const claims = '{"access_token":{"xms_cc":{"values":["cp1"]}}}';
    expect((await refresh(body.refresh_token, { claims })).status).toBe(200);
    expect((await refresh(body.refresh_token, { claims: "{" })).body.error_codes).toEqual([9002313]);
  });
});

describe("other demands", () => {
  it("blocks: the sign-in shows it, the token endpoint says it with claims", async () => {
    await start({});
    const { body } = await signInFully(sandbox);
    sandbox.world.conditionalAccess.push({ id: "11111111-0000-4000-8000-000000000001", demand: "block" });
    expect((await refresh(body.refresh_token)).body).toMatchObject({
      error: "invalid_grant",
      suberror: "message_only",
      error_codes: [53003],
      claims: expect.stringContaining("capolids"),
    });
    const browser = createBrowser(sandbox);
    const place = await browser.signIn(await browser.open(authorizeUrl()), "admin@contoso.com");
    expect(place.back).toBeNull();
    expect(place.alert).toContain("AADSTS53003");
  });

  it("takes a consent back", async () => {
    await start({ conditionalAccess: [{ demand: "consent", resource: powerApps }] });
    const { body } = await signInFully(sandbox);
    expect((await refresh(body.refresh_token)).body.error_codes).toEqual([65001]);
  });

  it.each([50076, 53003, 90094, 50105])(
    "refuses a user with AADSTS%s when the scenario says so",
    async (code) => {
      await start({ users: [{ userPrincipalName: "user@contoso.com", signInError: code }] });
      const browser = createBrowser(sandbox);
      const place = await browser.signIn(await browser.open(authorizeUrl()), "user@contoso.com");
      expect(place.alert).toContain(`AADSTS${code}`);
      const { back } = await browser.open(authorizeUrl({ prompt: "none" }));
      expect(back?.answer.error).toBe("interaction_required");
      expect(back?.answer.error_description).toContain(`AADSTS${code}`);
    },
  );
});
