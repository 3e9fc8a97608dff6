import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../../../../sandbox/server/start-server.ts";
import { authorizeUrl, createBrowser, spaUri, startEntra, tenantId } from "./browser.ts";

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startEntra({ extends: "multi-tenant-sign-in", signInAppConsented: true });
});
afterEach(() => sandbox.close());

describe("the sign-in page", () => {
  it("takes address and password and goes back with code, state and client_info in the fragment", async () => {
    const browser = createBrowser(sandbox);
    const page = await browser.open(authorizeUrl());
    expect(page).toMatchObject({ status: 200, heading: "Sign in", alert: null, back: null });
    expect(page.html).toContain('<label for="i0116">Email</label>');
    const { back } = await browser.signIn(page, "Admin@Contoso.com");
    expect(back?.url.href.startsWith(`${spaUri}#`)).toBe(true);
    expect(back?.answer).toMatchObject({ state: "the-state", code: expect.any(String) });
    expect(JSON.parse(Buffer.from(back?.answer.client_info ?? "", "base64url").toString())).toEqual({
      uid: sandbox.world.tenant.users[0]?.id,
      utid: tenantId,
    });
  });

  it("says when the password or the address is wrong, and keeps the address", async () => {
    const browser = createBrowser(sandbox);
    const page = await browser.open(authorizeUrl());
    const wrong = await browser.signIn(page, "admin@contoso.com", "guess");
    expect(wrong.alert).toContain("account or password is incorrect");
    expect(wrong.html).toContain('value="admin@contoso.com"');
    const unknown = await browser.signIn(wrong, '<b>"x@contoso.com');
    expect(unknown.alert).toContain("username may be incorrect");
    expect(unknown.html).toContain("&lt;b&gt;&quot;x@contoso.com");
    expect(unknown.html).not.toContain("<b>");
    expect((await browser.signIn(unknown, "admin@contoso.com")).back?.answer.code).toBeDefined();
  });

  it("can be cancelled", async () => {
    const browser = createBrowser(sandbox);
    const { back } = await browser.submit(await browser.open(authorizeUrl()), { action: "cancel" });
    expect(back?.answer).toMatchObject({ error: "access_denied", state: "the-state" });
  });

  it("knows the tenant by id, by either domain, and as common or organizations", async () => {
    for (const tenant of [tenantId, "contoso.com", "contoso.onmicrosoft.com", "common", "organizations"])
      expect((await createBrowser(sandbox).open(authorizeUrl({}, tenant))).heading).toBe("Sign in");
    const unknown = await createBrowser(sandbox).open(authorizeUrl({}, "fabrikam.com"));
    expect(unknown.alert).toContain("AADSTS90002");
    expect((await createBrowser(sandbox).open(authorizeUrl({}, "nonsense"))).alert).toContain("AADSTS900023");
  });

  it("no longer knows a form that is too old", async () => {
    const browser = createBrowser(sandbox);
    const page = await browser.open(authorizeUrl());
    const place = await browser.submit(
      { ...page, html: page.html.replace(/name="ctx" value="[^"]*"/, 'name="ctx" value="x"') },
      { action: "sign-in", loginfmt: "admin@contoso.com", passwd: "sandbox" },
    );
    expect(place.heading).toBe("Sign in again");
  });
});

describe("errors that are shown and never sent on", () => {
  it.each([
    ["AADSTS50011", { redirect_uri: "https://evil.example/" }],
    ["AADSTS50011", { redirect_uri: spaUri.slice(0, -1) }],
    ["AADSTS700016", { client_id: "11111111-2222-4333-8444-555555555555" }],
    ["AADSTS900144", { client_id: null }],
  ])("%s", async (code, changes) => {
    const place = await createBrowser(sandbox).open(authorizeUrl(changes));
    expect(place.back).toBeNull();
    expect(place.heading).toContain("trouble signing you in");
    expect(place.alert).toContain(code);
  });

  it("AADSTS50194 for a single-tenant app at organizations, not at its tenant", async () => {
    await sandbox.close();
    sandbox = await startEntra({
      extends: "multi-tenant-sign-in",
      signInApp: { signInAudience: "AzureADMyOrg" },
    });
    expect((await createBrowser(sandbox).open(authorizeUrl())).alert).toContain("AADSTS50194");
    expect((await createBrowser(sandbox).open(authorizeUrl({}, tenantId))).heading).toBe("Sign in");
  });
});

describe("another tenant beside the sandbox's own", () => {
  const fabrikam = "fab00000-0000-4000-8000-000000000001";
  const person = "admin@fabrikam.com";
  const startTwo = async (more: Readonly<Record<string, unknown>> = {}) => {
    await sandbox.close();
    sandbox = await startEntra({ extends: "two-tenants", signInAppConsented: true, ...more });
  };

  it.each(["fabrikam.com", "fabrikam.onmicrosoft.com", fabrikam])(
    "is found by discovery as %s, which names it by its ID and says no name",
    async (segment) => {
      await startTwo();
      const answer = await sandbox.fetch(
        `https://login.microsoftonline.com/${segment}/v2.0/.well-known/openid-configuration`,
      );
      const body = await answer.text();
      expect(JSON.parse(body)).toMatchObject({
        issuer: `https://login.microsoftonline.com/${fabrikam}/v2.0`,
        token_endpoint: `https://login.microsoftonline.com/${fabrikam}/oauth2/v2.0/token`,
      });
      expect(body).not.toContain("Fabrikam");
    },
  );

  it("does not have the sign-in app: AADSTS700016 names it, at the page and at the token endpoint", async () => {
    await startTwo();
    const page = await createBrowser(sandbox).open(authorizeUrl({}, fabrikam));
    expect([page.status, page.back]).toEqual([200, null]);
    expect(page.alert).toMatch(/AADSTS700016: .* was not found in the directory 'Fabrikam'\./);
    const token = await sandbox.fetch(`https://login.microsoftonline.com/${fabrikam}/oauth2/v2.0/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: "5e7a11ed-0000-4000-8000-00000000c11d",
        client_secret: "wrong",
        scope: "https://graph.microsoft.com/.default",
      }),
    });
    expect(await token.json()).toMatchObject({ error: "unauthorized_client", error_codes: [700016] });
  });

  it.each([
    ["AADSTS50020", []],
    ["AADSTS90072", [{ demand: "mfa" }]],
  ])("has people who are refused by a page of this one: %s", async (code, conditionalAccess) => {
    await startTwo({ conditionalAccess });
    const browser = createBrowser(sandbox);
    const form = await browser.open(authorizeUrl({}, tenantId));
    expect((await browser.signIn(form, person, "guess")).alert).toContain("password is incorrect");
    const page = await browser.signIn(form, person);
    expect(page.back).toBeNull();
    expect(page.alert).toContain(`${code}: User account`);
    expect(page.alert).toContain(`https://sts.windows.net/${fabrikam}/`);
    expect(page.html).not.toContain(person);
    // The browser is signed in as them now: a silent try is told so, and another account can be chosen.
    const silent = await browser.open(authorizeUrl({ prompt: "none" }, tenantId));
    expect(silent.back?.answer).toMatchObject({ error: "interaction_required" });
    expect(silent.back?.answer.error_description).toContain("AADSTS16000: ");
    const accounts = await browser.open(authorizeUrl({ prompt: "select_account" }, tenantId));
    expect(accounts.html).toContain(person);
    expect((await browser.submit(accounts, { account: person })).alert).toContain(`${code}: User account`);
  });

  it("gives nobody into an app that is open to all: which tenant is meant there, the person decides", async () => {
    await startTwo({ signInApp: { signInAudience: "AzureADMultipleOrgs" } });
    const browser = createBrowser(sandbox);
    const page = await browser.signIn(await browser.open(authorizeUrl()), person);
    expect(page.alert).toContain("at home in another organization");
    expect((await browser.signIn(page, "admin@contoso.com")).back?.answer.code).toBeDefined();
  });
});

describe("errors that the application is told", () => {
  it.each([
    ["AADSTS9002325", "invalid_request", { code_challenge: null, code_challenge_method: null }],
    ["AADSTS9002313", "invalid_request", { code_challenge_method: "plain" }],
    ["AADSTS9002313", "invalid_request", { prompt: "dance" }],
    ["AADSTS700054", "unsupported_response_type", { response_type: "id_token" }],
    ["AADSTS70011", "invalid_scope", { scope: "" }],
    ["AADSTS70011", "invalid_scope", { scope: "User.Read .default" }],
    ["AADSTS500011", "invalid_resource", { scope: "https://fabrikam.crm4.dynamics.com/.default" }],
  ])("%s", async (code, error, changes) => {
    const { back } = await createBrowser(sandbox).open(authorizeUrl(changes));
    expect(back?.url.origin + (back?.url.pathname ?? "")).toBe(spaUri);
    expect(back?.answer).toMatchObject({ error, state: "the-state" });
    expect(back?.answer.error_description).toContain(`${code}: `);
  });
});

describe("response modes", () => {
  it("query puts the answer into the query", async () => {
    const browser = createBrowser(sandbox);
    const place = await browser.open(authorizeUrl({ response_mode: "query" }));
    const { back } = await browser.signIn(place, "admin@contoso.com");
    expect(back?.url.hash).toBe("");
    expect(back?.url.searchParams.get("state")).toBe("the-state");
  });

  it("form_post sends a form that submits itself", async () => {
    const browser = createBrowser(sandbox);
    const place = await browser.open(authorizeUrl({ response_mode: "form_post", state: '"><script>' }));
    const { html } = await browser.signIn(place, "admin@contoso.com");
    expect(html).toContain(`<form method="post" action="${spaUri}">`);
    expect(html).toMatch(/name="code" value="1\.[\w-]+"/);
    expect(html).toContain('name="state" value="&quot;&gt;&lt;script&gt;"');
  });
});

describe("the session", () => {
  async function signedIn(...addresses: readonly string[]) {
    const browser = createBrowser(sandbox);
    for (const address of addresses) {
      const { back } = await browser.signIn(await browser.open(authorizeUrl({ prompt: "login" })), address);
      expect(back?.answer.code).toBeDefined();
    }
    return browser;
  }

  it("signs in without a page, with prompt=none too", async () => {
    const browser = await signedIn("admin@contoso.com");
    expect((await browser.open(authorizeUrl())).back?.answer.code).toBeDefined();
    expect((await browser.open(authorizeUrl({ prompt: "none" }))).back?.answer.code).toBeDefined();
    const hinted = await browser.open(authorizeUrl({ prompt: "none", login_hint: "admin@contoso.com" }));
    expect(hinted.back?.answer.code).toBeDefined();
  });

  it("prompt=none without a session, or with another account's, is login_required", async () => {
    const nobody = await createBrowser(sandbox).open(authorizeUrl({ prompt: "none" }));
    expect(nobody.back?.answer).toMatchObject({ error: "login_required", state: "the-state" });
    expect(nobody.back?.answer.error_description).toContain("AADSTS50058");
    const browser = await signedIn("admin@contoso.com");
    const other = await browser.open(authorizeUrl({ prompt: "none", login_hint: "user@contoso.com" }));
    expect(other.back?.answer.error).toBe("login_required");
  });

  it("prompt=none with two accounts needs a hint", async () => {
    const browser = await signedIn("admin@contoso.com", "user@contoso.com");
    const { back } = await browser.open(authorizeUrl({ prompt: "none" }));
    expect(back?.answer.error).toBe("interaction_required");
    const hinted = await browser.open(authorizeUrl({ prompt: "none", login_hint: "user@contoso.com" }));
    expect(hinted.back?.answer.code).toBeDefined();
  });

  it("prompt=login asks again", async () => {
    const browser = await signedIn("admin@contoso.com");
    const page = await browser.open(authorizeUrl({ prompt: "login", login_hint: "user@contoso.com" }));
    expect(page.heading).toBe("Sign in");
    expect(page.html).toContain('value="user@contoso.com"');
  });

  it("prompt=select_account shows the accounts and a way to another", async () => {
    expect((await createBrowser(sandbox).open(authorizeUrl({ prompt: "select_account" }))).heading).toBe(
      "Sign in",
    );
    const browser = await signedIn("admin@contoso.com", "cloudapp@contoso.com");
    const page = await browser.open(authorizeUrl({ prompt: "select_account" }));
    expect(page.heading).toBe("Pick an account");
    expect(page.html).toContain("Adele Admin");
    expect((await browser.submit(page, { account: "admin@contoso.com" })).back?.answer.code).toBeDefined();
    expect((await browser.submit(page, { account: "" })).heading).toBe("Sign in");
    expect((await browser.submit(page, { account: "user@contoso.com" })).heading).toBe("Sign in");
  });

  it("ends at the sign-out address", async () => {
    const browser = await signedIn("admin@contoso.com");
    const logout = "https://login.microsoftonline.com/organizations/oauth2/v2.0/logout";
    expect((await browser.open(logout)).heading).toBe("You signed out of your account");
    expect(browser.cookies.size).toBe(0);
    const again = await browser.open(
      `${logout}?state=s&post_logout_redirect_uri=${encodeURIComponent(spaUri)}`,
    );
    expect(again.back?.url.href).toBe(`${spaUri}?state=s`);
    const elsewhere = await browser.open(`${logout}?post_logout_redirect_uri=https://evil.example/`);
    expect(elsewhere.back).toBeNull();
  });

  it("belongs to one browser", async () => {
    await signedIn("admin@contoso.com");
    expect((await createBrowser(sandbox).open(authorizeUrl())).heading).toBe("Sign in");
  });
});
