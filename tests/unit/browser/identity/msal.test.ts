import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isTemporary } from "../../../../src/browser/identity/session-mirror.ts";
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
const everMirrored = (): string[] =>
  browser.storage.session.writes.flatMap((write) => Object.keys((write.msal ?? {}) as object));
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
      expect.arrayContaining(["https://graph.microsoft.com/.default", "openid", "offline_access"]),
    );
    expect(JSON.parse(query.get("claims") ?? "{}")).toMatchObject({
      access_token: { xms_cc: { values: ["CP1"] } },
    });
    expect(entra.calls).toHaveLength(1);
    expect(entra.calls[0]?.form.get("code_verifier")).toMatch(/^[\w-]{43,}$/);
    expect((await worker.signIn.account())?.username).toBe(ada.username);
  });

  it("signs in to the tenant that the policy names", async () => {
    worker.die();
    worker = startWorker(browser, { tenant: tenantId });
    await worker.signIn.signIn(plain);
    expect(entra.calls[0]?.url).toContain(`https://login.microsoftonline.com/${tenantId}/`);
  });

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
    ["that name .default", true],
    ["that do not", false],
  ])("gives one for each resource by one sign-in, then from the cache; answers %s", async (_name, names) => {
    entra.nameDefault(names);
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
      "https://service.powerapps.com/.default",
      "https://api.powerplatform.com/.default",
      "https://contoso.crm4.dynamics.com/.default",
    ]);
    for (const { url } of entra.calls.slice(1)) expect(url).toContain(`/${tenantId}/`);

    const again = await Promise.all(
      resources.map((resource) => worker.tokens.token(resource, { signal: never })),
    );
    expect(again).toEqual(first);
    expect(entra.calls).toHaveLength(4);
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
    });
    // The worker dies between "sign in again" being shown and being clicked.
    worker.die();
    worker = startWorker(browser);
    const query = await queryOf(() => worker.signIn.signIn(plain));
    expect(query.get("scope")).toContain(`${crm.dataverse}/.default`);
    expect(JSON.parse(query.get("claims") ?? "{}").access_token).toMatchObject({
      polids: { values: ["p1"] },
    });
    expect(await worker.needed.read()).toBeNull();
    const calls = entra.calls.length;
    await worker.tokens.token(crm, { signal: never });
    expect(entra.calls).toHaveLength(calls);
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
      { status: 400, code: "AADSTS500011", detailCodes: ["invalid_resource"] },
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

describe("a sign-in that is given up", () => {
  const close = async (): Promise<string> => {
    throw new Error("The user did not approve access.");
  };

  it("twice, then done: the third succeeds", async () => {
    for (let time = 0; time < 2; time += 1) {
      browser.launch = close;
      await expect(worker.signIn.signIn(plain)).rejects.toMatchObject({ failure: "cancelled" });
      expect(worker.signIn.inFlight()).toBe(false);
      expect(Object.keys(window.sessionStorage).filter(isTemporary)).toEqual([]);
    }
    browser.launch = async (url) => entra.signIn(url);
    expect((await worker.signIn.signIn(plain)).username).toBe(ada.username);
  });

  it("by our own button: the answer that the window still brings is ignored", async () => {
    let finish = (_answer: string): void => {};
    let asked = "";
    browser.launch = (url) => {
      asked = url;
      return new Promise((resolve) => {
        finish = resolve;
      });
    };
    const stop = new AbortController();
    const cancelled = worker.signIn.signIn({ otherAccount: false, signal: stop.signal });
    await vi.waitFor(() => expect(asked).not.toBe(""));
    expect(worker.signIn.inFlight()).toBe(true);
    stop.abort();
    await expect(cancelled).rejects.toMatchObject({ failure: "cancelled" });
    finish(entra.signIn(asked));
    expect(await worker.signIn.account()).toBeNull();
    expect(entra.calls).toHaveLength(0);

    browser.launch = async (url) => entra.signIn(url, bob);
    expect((await worker.signIn.signIn(plain)).username).toBe(bob.username);
  });

  it("by our own button while the code is redeemed: nobody is signed in", async () => {
    let release = (): void => {};
    entra.holdTokens(
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    const stop = new AbortController();
    const cancelled = worker.signIn.signIn({ otherAccount: false, signal: stop.signal });
    await vi.waitFor(() => expect(entra.calls).toHaveLength(1));
    stop.abort();
    release();
    await expect(cancelled).rejects.toMatchObject({ failure: "cancelled" });
    expect(await worker.signIn.account()).toBeNull();
    expect(JSON.stringify(mirrored())).not.toContain("access-");
  });

  it("by beginning another one", async () => {
    browser.launch = () => new Promise(() => {});
    const first = worker.signIn.signIn(plain);
    const failed = expect(first).rejects.toMatchObject({ failure: "cancelled" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    browser.launch = async (url) => entra.signIn(url);
    expect((await worker.signIn.signIn(plain)).username).toBe(ada.username);
    await failed;
  });
});

describe("a worker that dies", () => {
  it("is followed by one that has the account and its tokens, and renews with the refresh token", async () => {
    await worker.signIn.signIn(plain);
    const graph = await worker.tokens.token("graph", { signal: never });
    worker.die();
    worker = startWorker(browser);
    expect((await worker.signIn.account())?.username).toBe(ada.username);
    expect(await worker.tokens.token("graph", { signal: never })).toBe(graph);
    expect(entra.calls).toHaveLength(1);
    await worker.tokens.token(crm, { signal: never });
    expect(entra.calls.at(-1)?.form.get("grant_type")).toBe("refresh_token");
  });

  it("with a window open leaves nothing that blocks the next sign-in", async () => {
    let asked = "";
    browser.launch = (url) => {
      asked = url;
      return new Promise(() => {});
    };
    void worker.signIn.signIn(plain).catch(() => {});
    await vi.waitFor(() => expect(asked).not.toBe(""));
    worker.die();
    worker = startWorker(browser);
    expect(worker.signIn.inFlight()).toBe(false);
    browser.launch = async (url) => entra.signIn(url);
    expect((await worker.signIn.signIn(plain)).username).toBe(ada.username);
  });

  it("never had a temporary key in storage", async () => {
    await worker.signIn.signIn(plain);
    await worker.tokens.token(crm, { signal: never });
    browser.launch = async () => {
      throw new Error("The user did not approve access.");
    };
    await worker.signIn.signIn({ ...plain, otherAccount: true }).catch(() => {});
    expect(everMirrored().length).toBeGreaterThan(4);
    expect(everMirrored().filter(isTemporary)).toEqual([]);
    expect(JSON.stringify(browser.storage.session.writes)).not.toMatch(/code_verifier|code-[0-9a-f]{8}/);
    expect(browser.storage.local.writes).toEqual([]);
  });

  it("forgets the account when another client id has been set", async () => {
    await worker.signIn.signIn(plain);
    worker.die();
    worker = startWorker(browser, { clientId: "ffffffff-0000-4000-8000-000000000000" });
    expect(await worker.signIn.account()).toBeNull();
    expect(mirrored()).toEqual({});
  });
});
