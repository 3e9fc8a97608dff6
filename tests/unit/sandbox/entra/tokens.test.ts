import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from "jose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../../../../sandbox/server/start-server.ts";
import {
  authorizeUrl,
  claimsOf,
  createBrowser,
  graphScope,
  pkce,
  postToken,
  signInApp,
  signInFully,
  spaUri,
  startEntra,
  tenantId,
} from "./browser.ts";

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startEntra({ extends: "multi-tenant-sign-in", signInAppConsented: true });
});
afterEach(() => sandbox.close());

const hour = 60 * 60 * 1000;

async function code(
  challenge: string,
  changes: Readonly<Record<string, string | null>> = {},
): Promise<string> {
  const browser = createBrowser(sandbox);
  const place = await browser.open(authorizeUrl({ code_challenge: challenge, ...changes }));
  const { back } = await browser.signIn(place, "admin@contoso.com");
  return back?.answer.code ?? "";
}

const redemption = (value: string, verifier: string) => ({
  grant_type: "authorization_code",
  client_id: signInApp,
  code: value,
  redirect_uri: spaUri,
  code_verifier: verifier,
});

const refresh = (token: unknown, scope: string, more: Readonly<Record<string, string>> = {}) =>
  postToken(sandbox, {
    grant_type: "refresh_token",
    client_id: signInApp,
    refresh_token: String(token),
    scope: `${scope} openid profile offline_access`,
    ...more,
  });

describe("redeeming a code", () => {
  it("gives tokens that the published key verifies", async () => {
    const { status, body, headers } = await signInFully(sandbox);
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 3599 });
    // 24 hours from the sign-in (entra-10), of which a second or two may have passed.
    expect(body.refresh_token_expires_in).toBeLessThanOrEqual(86_400);
    expect(body.refresh_token_expires_in).toBeGreaterThan(86_400 - 60);
    expect(String(body.scope).split(" ")).toContain("https://graph.microsoft.com/.default");
    expect(String(body.scope).split(" ")).toContain("https://graph.microsoft.com/User.Read");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    const answer = await sandbox.fetch(`https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`);
    const keys = createLocalJWKSet((await answer.json()) as JSONWebKeySet);
    const { payload } = await jwtVerify(String(body.id_token), keys, {
      audience: signInApp,
      issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    });
    expect(payload).toMatchObject({
      nonce: "the-nonce",
      preferred_username: "admin@contoso.com",
      tid: tenantId,
      ver: "2.0",
    });
    await expect(jwtVerify(String(body.access_token), keys)).resolves.toBeDefined();
  });

  it("gives an access token with the claims of a user", async () => {
    const claims = claimsOf((await signInFully(sandbox)).body.access_token);
    expect(claims).toMatchObject({
      aud: "00000003-0000-0000-c000-000000000000",
      iss: `https://sts.windows.net/${tenantId}/`,
      appid: signInApp,
      app_displayname: "TextUs Setup sign-in",
      idtyp: "user",
      tid: tenantId,
      upn: "admin@contoso.com",
      oid: sandbox.world.tenant.users[0]?.id,
      ver: "1.0",
      amr: ["pwd"],
    });
    expect(String(claims.scp)).toContain("Application.ReadWrite.All");
    expect(claims.wids).toContain("62e90394-69f5-4237-9190-012177145e10");
  });

  it("works once", async () => {
    const { verifier, challenge } = pkce();
    const form = redemption(await code(challenge), verifier);
    expect((await postToken(sandbox, form)).status).toBe(200);
    expect((await postToken(sandbox, form)).body).toMatchObject({
      error: "invalid_grant",
      error_codes: [54005],
    });
  });

  it("needs the verifier, the redirect URI and the client of the request, in ten minutes", async () => {
    const { verifier, challenge } = pkce();
    const form = redemption(await code(challenge), verifier);
    const refused = async (changes: Readonly<Record<string, string>>) =>
      (await postToken(sandbox, { ...form, ...changes })).body.error_codes;
    expect(await refused({ code_verifier: pkce().verifier })).toEqual([501481]);
    expect(await refused({ redirect_uri: "https://other.example/" })).toEqual([500112]);
    expect(await refused({ code: "1.made-up" })).toEqual([9002313]);
    expect(await refused({ client_secret: "s" })).toEqual([700025]);
    expect(await refused({ grant_type: "" })).toEqual([900144]);
    expect(await refused({ grant_type: "password" })).toEqual([70003]);
    expect(await refused({ client_id: "11111111-2222-4333-8444-555555555555" })).toEqual([700016]);
    sandbox.world.clock.advance(11 * 60 * 1000);
    expect(await refused({})).toEqual([70008]);
  });
});

describe("refresh tokens", () => {
  it("redeem for each API, with the audience that was asked for", async () => {
    const { body } = await signInFully(sandbox);
    const audiences = await Promise.all(
      [
        "https://service.powerapps.com/.default",
        "https://service.powerapps.com//.default",
        "https://api.powerplatform.com/.default",
        "https://contoso.crm4.dynamics.com/.default",
        "https://contoso.api.crm4.dynamics.com/.default",
        "https://globaldisco.crm.dynamics.com/.default",
        "00000007-0000-0000-c000-000000000000/.default",
      ].map(async (scope) => claimsOf((await refresh(body.refresh_token, scope)).body.access_token).aud),
    );
    expect(audiences).toEqual([
      "https://service.powerapps.com",
      "https://service.powerapps.com/",
      "https://api.powerplatform.com",
      "https://contoso.crm4.dynamics.com",
      "https://contoso.api.crm4.dynamics.com",
      "https://globaldisco.crm.dynamics.com",
      "00000007-0000-0000-c000-000000000000",
    ]);
    const unknown = await refresh(body.refresh_token, "https://fabrikam.crm.dynamics.com/.default");
    expect(unknown).toMatchObject({
      status: 400,
      body: { error: "invalid_resource", error_codes: [500011] },
    });
    expect(
      (await refresh(body.refresh_token, "User.Read https://api.powerplatform.com/User")).body.error_codes,
    ).toEqual([28000]);
  });

  it("of a single-page app end 24 hours after the sign-in, however often they were renewed", async () => {
    const first = (await signInFully(sandbox)).body;
    sandbox.world.clock.advance(23 * hour);
    const second = await refresh(first.refresh_token, "https://graph.microsoft.com/.default");
    expect(second.status).toBe(200);
    expect(second.body.refresh_token).not.toBe(first.refresh_token);
    expect(Number(second.body.refresh_token_expires_in)).toBeLessThanOrEqual(3600);
    sandbox.world.clock.advance(hour);
    const third = await refresh(second.body.refresh_token, "https://graph.microsoft.com/.default");
    expect(third.body).toMatchObject({ error: "invalid_grant", error_codes: [700084] });
  });

  it("are refused when they are not known", async () => {
    expect((await refresh("1.nothing", graphScope)).body).toMatchObject({
      error: "invalid_grant",
      suberror: "bad_token",
    });
  });

  it("cannot get what nobody consented to", async () => {
    const { body } = await signInFully(sandbox);
    sandbox.world.tenant.grants.length = 0;
    const refused = await refresh(body.refresh_token, "https://service.powerapps.com/.default");
    expect(refused).toMatchObject({
      status: 400,
      body: { error: "invalid_grant", suberror: "consent_required", error_codes: [65001] },
    });
  });
});

describe("access tokens", () => {
  const verify = (token: unknown, ...audiences: readonly string[]) =>
    sandbox.world.tokens.verify(`Bearer ${token}`, audiences);

  it("are accepted under every name of their API, and by no other", async () => {
    const token = (await signInFully(sandbox)).body.access_token;
    expect(await verify(token, "https://graph.microsoft.com")).toMatchObject({ ok: true });
    expect(await verify(token, "00000003-0000-0000-c000-000000000000")).toMatchObject({ ok: true });
    expect(await verify(token, "https://service.powerapps.com/")).toEqual({ ok: false, reason: "audience" });
  });

  it("end, can be revoked, and cannot be changed", async () => {
    const token = String((await signInFully(sandbox)).body.access_token);
    const [header, payload, signature] = token.split(".");
    const forged = Buffer.from(JSON.stringify({ ...claimsOf(token), upn: "x" })).toString("base64url");
    const audience = "https://graph.microsoft.com";
    expect(await verify(`${header}.${forged}.${signature}`, audience)).toEqual({
      ok: false,
      reason: "malformed",
    });
    expect(await verify(`${header}.${payload}.`, audience)).toEqual({ ok: false, reason: "malformed" });
    expect(await sandbox.world.tokens.verify(null, [audience])).toEqual({ ok: false, reason: "missing" });
    expect(await sandbox.world.tokens.verify("Basic abc", [audience])).toEqual({
      ok: false,
      reason: "malformed",
    });
    sandbox.world.tokens.revokeTokensOf(sandbox.world.tenant.users[0]?.id ?? "");
    expect(await verify(token, audience)).toEqual({ ok: false, reason: "revoked" });
    sandbox.world.clock.advance(1000);
    const next = (await signInFully(sandbox)).body.access_token;
    expect(await verify(next, audience)).toMatchObject({ ok: true });
    sandbox.world.clock.advance(hour);
    expect(await verify(next, audience)).toEqual({ ok: false, reason: "expired" });
  });
});
