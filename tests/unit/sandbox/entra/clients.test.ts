import { afterEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../../../../sandbox/server/start-server.ts";
import {
  authorizeUrl,
  claimsOf,
  createBrowser,
  extensionOrigin,
  pkce,
  postToken,
  signInApp,
  signInFully,
  startEntra,
  tenantId,
} from "./browser.ts";
import { appId, keyId, scenario, toolId, webUri } from "./client-apps.ts";

let sandbox: Sandbox;
const start = async (): Promise<void> => {
  sandbox = await startEntra(scenario);
};
afterEach(() => sandbox.close());

const ask = (
  changes: Readonly<Record<string, string>> = {},
  options: Parameters<typeof postToken>[2] = { origin: null },
) =>
  postToken(
    sandbox,
    {
      grant_type: "client_credentials",
      client_id: appId,
      client_secret: "good~secret",
      scope: "https://contoso.crm4.dynamics.com/.default",
      ...changes,
    },
    options,
  );

describe("client credentials", () => {
  it("give an app-only token", async () => {
    await start();
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual(["access_token", "expires_in", "ext_expires_in", "token_type"]);
    const claims = claimsOf(body.access_token);
    const principal = sandbox.world.tenant.servicePrincipals.find((row) => row.appId === appId);
    expect(claims).toMatchObject({
      aud: "https://contoso.crm4.dynamics.com",
      appid: appId,
      app_displayname: "Daemon",
      idtyp: "app",
      oid: principal?.id,
      sub: principal?.id,
    });
    expect(claims).not.toHaveProperty("scp");
    expect(claims).not.toHaveProperty("upn");
  });

  it.each([
    ["Microsoft Graph", "https://graph.microsoft.com", ["Directory.Read.All"]],
    ["another API", "https://contoso.crm4.dynamics.com", undefined],
  ])(
    "carry the app roles that were granted on the API that is asked for: %s",
    async (_api, resource, roles) => {
      const [daemon] = scenario.applications;
      sandbox = await startEntra({
        ...scenario,
        applications: [
          {
            ...daemon,
            principal: { granted: [{ api: "Microsoft Graph", roles: ["Directory.Read.All"] }] },
          },
        ],
      });
      const { body } = await ask({ scope: `${resource}/.default` });
      expect(claimsOf(body.access_token).roles).toEqual(roles);
    },
  );

  it("work at the older endpoint with a resource, and with HTTP Basic", async () => {
    await start();
    const send = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      sandbox.fetch(`https://login.microsoftonline.com/contoso.com/oauth2/${path}`, {
        method: "POST",
        body: new URLSearchParams({ grant_type: "client_credentials", ...form }).toString(),
        headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      });
    const old = await send("token", {
      client_id: appId,
      client_secret: "good~secret",
      resource: "https://graph.microsoft.com",
    });
    const { access_token } = (await old.json()) as Record<string, unknown>;
    expect(claimsOf(access_token).aud).toBe("https://graph.microsoft.com");
    const basic = Buffer.from(`${appId}:${encodeURIComponent("good~secret")}`).toString("base64");
    const answer = await send(
      "v2.0/token",
      { scope: "https://graph.microsoft.com/.default" },
      { authorization: `Basic ${basic}` },
    );
    expect(answer.status).toBe(200);
  });

  it.each([
    [7000215, "invalid_client", 401, { client_secret: "wrong" }],
    [7000215, "invalid_client", 401, { client_secret: keyId }],
    [7000222, "invalid_client", 401, { client_secret: "old~secret" }],
    [700016, "unauthorized_client", 400, { client_id: "11111111-2222-4333-8444-555555555555" }],
    [500011, "invalid_resource", 400, { scope: "https://fabrikam.crm4.dynamics.com/.default" }],
    [1002012, "invalid_scope", 400, { scope: "https://graph.microsoft.com/User.Read" }],
    [900144, "invalid_request", 400, { scope: "" }],
  ])("are refused with AADSTS%s", async (code, error, status, changes) => {
    await start();
    const answer = await ask(changes);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ error, error_codes: [code] });
    expect(JSON.stringify(answer.body)).not.toContain("secret~");
  });

  it("are refused without a secret, a service principal, or an enabled one", async () => {
    await start();
    const noSecret = await postToken(
      sandbox,
      { grant_type: "client_credentials", client_id: appId, scope: "https://graph.microsoft.com/.default" },
      { origin: null },
    );
    expect(noSecret.body.error_codes).toEqual([7000216]);
    const bare = sandbox.world.tenant.applications.find((row) => row.displayName === "No principal");
    const daemon = sandbox.world.tenant.applications.find((row) => row.appId === appId);
    bare?.passwordCredentials.push(...(daemon?.passwordCredentials ?? []));
    expect((await ask({ client_id: bare?.appId ?? "" })).body.error_codes).toEqual([7000229]);
    const principal = sandbox.world.tenant.servicePrincipals.find((row) => row.appId === appId);
    if (principal) principal.accountEnabled = false;
    expect((await ask()).body.error_codes).toEqual([7000112]);
  });

  it("are refused in an unknown tenant", async () => {
    await start();
    expect((await ask({}, { origin: null, tenant: "fabrikam.com" })).body.error_codes).toEqual([90002]);
    expect((await ask({}, { origin: null, tenant: "x" })).body.error_codes).toEqual([900023]);
    expect((await ask({}, { origin: null, tenant: "organizations" })).body.error_codes).toEqual([50194]);
  });

  it("do not know a new application or secret before it has spread", async () => {
    await start();
    const { clock, replication, tenant } = sandbox.world;
    Object.assign(replication.lag, { "tokenEndpoint.application": 1000, "tokenEndpoint.secret": 3000 });
    const index = tenant.applications.findIndex((row) => row.appId === appId);
    const application = tenant.applications[index];
    if (!application) throw new Error("no application");
    const now = clock.now();
    tenant.applications[index] = {
      ...application,
      _writtenAt: now,
      passwordCredentials: application.passwordCredentials.map((one) => ({ ...one, _writtenAt: now })),
    };
    expect((await ask()).body.error_codes).toEqual([700016]);
    clock.advance(1500);
    expect((await ask()).body.error_codes).toEqual([7000215]);
    clock.advance(1500);
    expect((await ask()).status).toBe(200);
  });

  it("echo the client's request id and name the error's page", async () => {
    await start();
    const id = "12345678-1234-4234-8234-123456789012";
    const { body } = await ask(
      { client_secret: "wrong" },
      { origin: null, path: `token?client-request-id=${id}` },
    );
    expect(body.correlation_id).toBe(id);
    expect(body.error_uri).toBe("https://login.microsoftonline.com/error?code=7000215");
    expect(String(body.error_description)).toContain(`Correlation ID: ${id}`);
  });
});

describe("the Origin rules", () => {
  it("refuse client credentials from a page", async () => {
    await start();
    const { status, body } = await ask({}, { origin: extensionOrigin });
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: "invalid_request", error_codes: [9002326] });
    expect(body.error_description).toContain(
      `permitted only for the 'Single-Page Application' client-type. Request origin: '${extensionOrigin}'.`,
    );
  });

  it("refuse a single-page app's code and refresh token without an Origin", async () => {
    await start();
    const { verifier, challenge } = pkce();
    const browser = createBrowser(sandbox);
    const place = await browser.signIn(
      await browser.open(authorizeUrl({ code_challenge: challenge })),
      "admin@contoso.com",
    );
    const form = {
      grant_type: "authorization_code",
      client_id: signInApp,
      code: place.back?.answer.code ?? "",
      redirect_uri: "https://icfjfmfnhmfkmiinkfmoaimdnijghfmo.chromiumapp.org/",
      code_verifier: verifier,
    };
    expect((await postToken(sandbox, form, { origin: null })).body).toMatchObject({
      error: "invalid_request",
      error_codes: [9002327],
    });
    const tokens = (await postToken(sandbox, form)).body;
    const refreshed = await postToken(
      sandbox,
      { grant_type: "refresh_token", client_id: signInApp, refresh_token: String(tokens.refresh_token) },
      { origin: null },
    );
    expect(refreshed.body.error_codes).toEqual([9002327]);
  });

  it("let a web application redeem with its secret and without an Origin only", async () => {
    await start();
    const browser = createBrowser(sandbox);
    const { verifier, challenge } = pkce();
    const place = await browser.signIn(
      await browser.open(
        authorizeUrl(
          {
            client_id: appId,
            redirect_uri: webUri,
            response_mode: "query",
            code_challenge: challenge,
            scope: "openid offline_access User.Read",
          },
          tenantId,
        ),
      ),
      "admin@contoso.com",
    );
    const form = {
      grant_type: "authorization_code",
      client_id: appId,
      code: place.back?.answer.code ?? "",
      redirect_uri: webUri,
      code_verifier: verifier,
    };
    const secret = { client_secret: "good~secret" };
    expect((await postToken(sandbox, { ...form, ...secret })).body.error_codes).toEqual([9002326]);
    expect((await postToken(sandbox, form, { origin: null })).body.error_codes).toEqual([7000218]);
    const wrong = await postToken(sandbox, { ...form, client_secret: "x" }, { origin: null });
    expect(wrong.body.error_codes).toEqual([7000215]);
    const { status, body } = await postToken(sandbox, { ...form, ...secret }, { origin: null });
    expect(status).toBe(200);
    expect(body.scope).toBe("openid User.Read");
    expect(body).not.toHaveProperty("refresh_token_expires_in");
  });

  it("let a native application come back to any port of localhost", async () => {
    await start();
    const changes = {
      client_id: toolId,
      redirect_uri: "http://localhost:51234",
    };
    const place = await createBrowser(sandbox).open(authorizeUrl(changes, tenantId));
    expect(place.heading).toBe("Sign in");
  });
});

describe("a signed-in user of the sign-in app", () => {
  it("gets tokens from the extension's origin", async () => {
    await start();
    expect((await signInFully(sandbox, { address: "cloudapp@contoso.com" })).status).toBe(200);
  });
});
