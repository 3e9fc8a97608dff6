import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { InteractionNeededError, MicrosoftError } from "../../../../src/microsoft/errors.ts";
import { fakeBrowser } from "../fake-browser.ts";
import { ada, bob, clientId, fakeEntra, tenantId } from "./fake-entra.ts";
import { never, startWorker } from "./worker.ts";

const crm = { dataverse: "https://contoso.crm4.dynamics.com" };
const plain = { otherAccount: false, signal: never };

let browser: ReturnType<typeof fakeBrowser>;
let entra: ReturnType<typeof fakeEntra>;
let worker: ReturnType<typeof startWorker>;

beforeEach(() => {
  browser = fakeBrowser();
  entra = fakeEntra();
  vi.stubGlobal("fetch", entra.fetch);
  browser.launch = async (url) => entra.signIn(url);
  worker = startWorker(browser);
});

afterEach(() => {
  worker.die();
  vi.unstubAllGlobals();
});

const mirrored = (): Record<string, string> => (browser.storage.session.data.get("msal") ?? {}) as never;
const queryOf = async (begin: () => Promise<unknown>): Promise<URLSearchParams> => {
  let asked = "";
  browser.launch = async (url) => {
    asked = url;
    return entra.signIn(url);
  };
  await begin();
  return new URL(asked).searchParams;
};

describe("sign-in", () => {
  it("redeems the code with PKCE and tells who signed in", async () => {
    const query = await queryOf(async () => {
      expect(await worker.signIn.signIn(plain)).toEqual({
        tenantId,
        tenantName: "contoso.onmicrosoft.com",
        username: ada.username,
        displayName: ada.name,
      });
    });
    expect(query.get("client_id")).toBe(clientId);
    expect(query.get("code_challenge_method")).toBe("S256");
    expect(query.get("response_mode")).toBe("fragment");
    expect(query.get("prompt")).toBe("select_account");
    expect(query.get("scope")?.split(" ")).toEqual(
      expect.arrayContaining([
        "https://graph.microsoft.com/Application.ReadWrite.All",
        "openid",
        "offline_access",
      ]),
    );
    // The others are for the consent page alone: a token request is for one API.
    expect(query.get("scope")).toContain("https://service.powerapps.com//User");
    expect(entra.calls[0]?.form.get("scope")).not.toContain("powerapps");
    expect(query.get("scope")).not.toContain(".default");
    expect(JSON.parse(query.get("claims") ?? "{}")).toMatchObject({
      access_token: { xms_cc: { values: ["CP1"] } },
    });
    expect(entra.calls).toHaveLength(1);
    expect(entra.calls[0]?.form.get("code_verifier")).toMatch(/^[\w-]{43,}$/);
    expect((await worker.signIn.account())?.username).toBe(ada.username);
  });

  it.each([tenantId, "contoso.onmicrosoft.com"])(
    "signs in to the tenant that is set, %s, and its token serves the first requests",
    async (tenant) => {
      worker.die();
      worker = startWorker(browser, { tenant });
      let asked = "";
      browser.launch = async (url) => {
        asked = url;
        return entra.signIn(url);
      };
      await worker.signIn.signIn(plain);
      expect(asked).toContain(`https://login.microsoftonline.com/${tenant}/oauth2/v2.0/authorize?`);
      expect(entra.calls[0]?.url).toContain(`https://login.microsoftonline.com/${tenant}/`);
      await worker.tokens.token("graph", { signal: never });
      expect(entra.calls).toHaveLength(1);
    },
  );

  it("says that no client id is set before opening any window", async () => {
    worker.die();
    worker = startWorker(browser, { clientId: null });
    browser.launch = vi.fn();
    await expect(worker.signIn.signIn(plain)).rejects.toMatchObject({ failure: "no-client-id" });
    expect(browser.launch).not.toHaveBeenCalled();
    expect(await worker.signIn.account()).toBeNull();
  });

  it("asks again for the signed-in account, with the claims that were wanted", async () => {
    await worker.signIn.signIn(plain);
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    const query = await queryOf(() => worker.signIn.signIn({ ...plain, claims }));
    expect(query.get("prompt")).toBeNull();
    expect(query.get("login_hint")).toBe(ada.username);
    expect(JSON.parse(query.get("claims") ?? "{}").access_token).toMatchObject({ acrs: { value: "c1" } });
  });

  it("keeps nothing of the former account after another one signed in", async () => {
    await worker.signIn.signIn(plain);
    await worker.tokens.token(crm, { signal: never });
    browser.launch = async (url) => entra.signIn(url, bob);
    expect((await worker.signIn.signIn({ ...plain, otherAccount: true })).username).toBe(bob.username);
    expect(JSON.stringify(mirrored())).not.toContain(ada.objectId);
    expect(JSON.stringify(mirrored())).toContain(bob.objectId);
  });
});

describe("tokens", () => {
  it.each([
    ["that name scopes as they were asked for", true],
    ["that name them in short", false],
  ])("gives one for each resource by one sign-in, then from the cache; answers %s", async (_name, names) => {
    entra.nameAsAsked(names);
    await worker.signIn.signIn(plain);
    const resources = ["graph", "bap", "power-platform", crm] as const;
    const first = [];
    for (const resource of resources) first.push(await worker.tokens.token(resource, { signal: never }));
    expect(new Set(first).size).toBe(4);
    expect(entra.calls.map(({ form }) => form.get("grant_type"))).toEqual([
      "authorization_code",
      "refresh_token",
      "refresh_token",
      "refresh_token",
    ]);
    expect(entra.calls.slice(1).map(({ form }) => form.get("scope")?.split(" ")[0])).toEqual([
      "https://service.powerapps.com//User",
      "https://api.powerplatform.com/UserManagement.Users.Apply",
      "https://contoso.crm4.dynamics.com/user_impersonation",
    ]);
    for (const { url } of entra.calls.slice(1)) expect(url).toContain(`/${tenantId}/`);

    const again = await Promise.all(
      resources.map((resource) => worker.tokens.token(resource, { signal: never })),
    );
    expect(again).toEqual(first);
    expect(entra.calls).toHaveLength(4);
  });

  it("asks once for what several want at the same time, also while another resource is asked for", async () => {
    await worker.signIn.signIn(plain);
    const wanted = [crm, "bap", crm, crm, "bap", crm] as const;
    const tokens = await Promise.all(
      wanted.map((resource) => worker.tokens.token(resource, { signal: never })),
    );
    expect(new Set(tokens).size).toBe(2);
    expect(entra.calls.slice(1).map(({ form }) => form.get("grant_type"))).toEqual([
      "refresh_token",
      "refresh_token",
    ]);
    // Both came into the memory that outlives the worker.
    worker.die();
    worker = startWorker(browser);
    expect(await worker.tokens.token(crm, { signal: never })).toBe(tokens[0]);
    expect(await worker.tokens.token("bap", { signal: never })).toBe(tokens[1]);
    expect(entra.calls).toHaveLength(3);
  });

  it("never tries a hidden frame, which a worker does not have", async () => {
    await worker.signIn.signIn(plain);
    const hour = 3_600_000;
    vi.useFakeTimers({ now: Date.now() + 25 * hour, toFake: ["Date"] });
    entra.failNextToken({
      status: 400,
      body: { error: "invalid_grant", error_description: "AADSTS700084: 24 h", error_codes: [700084] },
    });
    await expect(worker.tokens.token("graph", { signal: never })).rejects.toBeInstanceOf(
      InteractionNeededError,
    );
    vi.useRealTimers();
    expect(entra.calls.map(({ form }) => form.get("grant_type"))).toEqual([
      "authorization_code",
      "refresh_token",
    ]);
  });

  it("asks for a new one when claims have to be satisfied", async () => {
    await worker.signIn.signIn(plain);
    const old = await worker.tokens.token(crm, { signal: never });
    const fresh = await worker.tokens.token(crm, { signal: never, claims: '{"access_token":{"nbf":{}}}' });
    expect(fresh).not.toBe(old);
    expect(JSON.parse(entra.calls.at(-1)?.form.get("claims") ?? "{}").access_token).toHaveProperty("nbf");
  });

  it("needs the admin when nobody is signed in", async () => {
    await expect(worker.tokens.token("graph", { signal: never })).rejects.toBeInstanceOf(
      InteractionNeededError,
    );
    expect(entra.calls).toHaveLength(0);
  });

  it("needs the admin for a step-up; the next sign-in asks for that resource with those claims", async () => {
    await worker.signIn.signIn(plain);
    const claims = '{"access_token":{"polids":{"essential":true,"values":["p1"]}}}';
    entra.failNextToken({
      status: 400,
      body: {
        error: "interaction_required",
        error_description: "AADSTS50079: you must enroll in multifactor authentication",
        error_codes: [50079],
        suberror: "basic_action",
        claims,
      },
    });
    await expect(worker.tokens.token(crm, { signal: never })).rejects.toMatchObject({
      name: "InteractionNeededError",
      claims,
      code: "AADSTS50079",
      said: "you must enroll in multifactor authentication",
    });
    // The worker dies between "sign in again" being shown and being clicked.
    worker.die();
    worker = startWorker(browser);
    const query = await queryOf(() => worker.signIn.signIn(plain));
    expect(query.get("scope")).toContain(`${crm.dataverse}/user_impersonation`);
    expect(JSON.parse(query.get("claims") ?? "{}").access_token).toMatchObject({
      polids: { values: ["p1"] },
    });
    expect(await worker.needed.read()).toBeNull();
    const calls = entra.calls.length;
    await worker.tokens.token(crm, { signal: never });
    expect(entra.calls).toHaveLength(calls);
  });

  it("names the API of a window that was about one, where Microsoft refuses it", async () => {
    await worker.signIn.signIn(plain);
    entra.failNextToken({
      status: 400,
      body: { error: "consent_required", error_description: "AADSTS65001: consent", error_codes: [65001] },
    });
    await expect(worker.tokens.token("bap", { signal: never })).rejects.toBeInstanceOf(
      InteractionNeededError,
    );
    browser.launch = async (url) =>
      entra.refuse(url, { error: "invalid_client", error_description: "AADSTS650052: no such API" });
    await expect(worker.signIn.signIn(plain)).rejects.toMatchObject({
      failure: "refused",
      technical: { code: "AADSTS650052", api: "power-apps" },
    });
    // A window for several APIs does not tell of which Microsoft speaks.
    const several = await worker.signIn.signIn({ ...plain, otherAccount: true }).catch((error) => error);
    expect(several).toMatchObject({ failure: "refused", technical: { code: "AADSTS650052" } });
    expect(several.technical).not.toHaveProperty("api");
  });

  it("needs the admin when the refresh token has expired", async () => {
    await worker.signIn.signIn(plain);
    entra.failNextToken({
      status: 400,
      body: { error: "invalid_grant", error_description: "AADSTS700084: 24 h", error_codes: [700084] },
    });
    await expect(worker.tokens.token(crm, { signal: never })).rejects.toBeInstanceOf(InteractionNeededError);
  });

  it.each([
    ["no answer", "network" as const, { status: 0, code: "" }],
    [
      "a fault of Entra's",
      { status: 503, body: { error: "temporarily_unavailable", error_description: "AADSTS90033: passing" } },
      { status: 503, code: "AADSTS90033" },
    ],
    [
      "a refusal",
      { status: 400, body: { error: "invalid_resource", error_description: "AADSTS500011: not found" } },
      { status: 400, code: "AADSTS500011", detailCodes: ["invalid_resource"], api: "dataverse" },
    ],
  ])("reports %s with its codes", async (_name, failure, facts) => {
    await worker.signIn.signIn(plain);
    entra.failNextToken(failure);
    const error = await worker.tokens.token(crm, { signal: never }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(MicrosoftError);
    expect((error as MicrosoftError).facts).toMatchObject({ service: "entra", ...facts });
    // Nothing but the next answer decides about the next request.
    expect(await worker.tokens.token(crm, { signal: never })).toMatch(/^access-/);
  });

  it.each([
    ["invalid_resource", "AADSTS500011: The resource was not found. Trace ID: t Correlation ID: c"],
    ["invalid_client", "AADSTS650052: The resource was not found."],
  ])("passes on what Entra says of %s, and none of what MSAL adds", async (error, error_description) => {
    await worker.signIn.signIn(plain);
    entra.failNextToken({
      status: 400,
      body: { error, error_description, trace_id: "t", correlation_id: "c" },
    });
    await expect(worker.tokens.token(crm, { signal: never })).rejects.toMatchObject({
      message: "The resource was not found.",
      facts: { said: true },
    });
  });

  it("passes on how long Entra wants us to wait", async () => {
    await worker.signIn.signIn(plain);
    entra.failNextToken({ status: 429, headers: { "Retry-After": "7" }, body: { error: "throttled" } });
    await expect(worker.tokens.token(crm, { signal: never })).rejects.toMatchObject({
      facts: { status: 429, retryAfterMs: 7000 },
    });
  });

  it("stops waiting when it is told to", async () => {
    await worker.signIn.signIn(plain);
    entra.holdTokens(new Promise(() => {}));
    const stop = new AbortController();
    const token = worker.tokens.token(crm, { signal: stop.signal });
    stop.abort(new Error("stopped"));
    await expect(token).rejects.toThrow("stopped");
  });
});
