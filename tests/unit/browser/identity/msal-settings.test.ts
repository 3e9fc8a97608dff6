import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { InteractionNeededError } from "../../../../src/microsoft/errors.ts";
import { eventually } from "../../../support/eventually.ts";
import { fakeBrowser } from "../fake-browser.ts";
import { ada, bob, clientId, fakeEntra, tenantId } from "./fake-entra.ts";
import { never, startWorker } from "./worker.ts";

const crm = { dataverse: "https://contoso.crm4.dynamics.com" };
const plain = { otherAccount: false, signal: never };
const otherClientId = "ffffffff-0000-4000-8000-000000000000";

let browser: ReturnType<typeof fakeBrowser>;
let entra: ReturnType<typeof fakeEntra>;
/** What the options say; may change while the worker lives. */
let settings: { clientId?: string | null; tenant?: string };
let worker: ReturnType<typeof startWorker>;

beforeEach(() => {
  browser = fakeBrowser();
  entra = fakeEntra();
  settings = {};
  vi.stubGlobal("fetch", entra.fetch);
  browser.launch = async (url) => entra.signIn(url);
  worker = startWorker(browser, settings);
});

afterEach(() => {
  worker.die();
  vi.unstubAllGlobals();
});

const mirrored = (): Record<string, string> => (browser.storage.session.data.get("msal") ?? {}) as never;

describe("another sign-in app or tenant", () => {
  it.each<[string, { clientId?: string | null; tenant?: string }]>([
    ["another client id", { clientId: otherClientId }],
    ["another tenant", { tenant: "fabrikam.onmicrosoft.com" }],
    ["no client id any more", { clientId: null }],
  ])("%s: the former's account and tokens are gone at once", async (_name, change) => {
    await worker.signIn.signIn(plain);
    await worker.tokens.token(crm, { signal: never });
    Object.assign(settings, change);
    expect(await worker.msal.settingsChanged()).toBe(true);
    expect(mirrored()).toEqual({});
    expect(Object.keys(window.sessionStorage).filter((key) => /token/i.test(key))).toEqual([]);
    expect(await worker.signIn.account()).toBeNull();
    await expect(worker.tokens.token("graph", { signal: never })).rejects.toBeInstanceOf(
      InteractionNeededError,
    );
    expect(await worker.msal.settingsChanged()).toBe(false);
  });

  it("set while the worker was dead: nothing of the former is restored", async () => {
    await worker.signIn.signIn(plain);
    worker.die();
    worker = startWorker(browser, { clientId: otherClientId });
    expect(await worker.signIn.account()).toBeNull();
    expect(mirrored()).toEqual({});
  });

  it("waits for a token that is on its way, so that it does not come into the emptied cache", async () => {
    await worker.signIn.signIn(plain);
    let release = (): void => {};
    entra.holdTokens(
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    const late = worker.tokens.token(crm, { signal: never }).catch(() => "none");
    await eventually(() => expect(entra.calls).toHaveLength(2));
    settings.clientId = otherClientId;
    const changed = worker.msal.settingsChanged();
    release();
    expect(await changed).toBe(true);
    await late;
    expect(mirrored()).toEqual({});
    expect(await worker.signIn.account()).toBeNull();
  });

  it("is what the next sign-in uses", async () => {
    await worker.signIn.signIn(plain);
    Object.assign(settings, { clientId: otherClientId, tenant: tenantId });
    let asked = "";
    browser.launch = async (url) => {
      asked = url;
      return entra.signIn(url, bob);
    };
    expect((await worker.signIn.signIn(plain)).username).toBe(bob.username);
    expect(asked).toContain(`/${tenantId}/oauth2/v2.0/authorize`);
    expect(new URL(asked).searchParams.get("client_id")).toBe(otherClientId);
    expect(new URL(asked).searchParams.get("prompt")).toBe("select_account");
    expect(JSON.stringify(mirrored())).not.toContain(clientId);
    expect(JSON.stringify(mirrored())).not.toContain(ada.objectId);
  });
});

describe("an app that Microsoft's own page refuses", () => {
  /** What the page says at an authorize address; null: nothing is wrong and the browser is sent on. */
  const pageSays = (code: string | null): void => {
    vi.stubGlobal("fetch", async (input: string, init?: RequestInit) => {
      if (!String(input).includes("/authorize?")) return entra.fetch(input, init);
      const query = new URL(String(input)).searchParams;
      expect(query.get("prompt")).toBe("none");
      expect(init).toMatchObject({ credentials: "omit", redirect: "manual" });
      return code === null
        ? new Response(null, {
            status: 302,
            headers: { Location: `${query.get("redirect_uri")}#error=login_required` },
          })
        : new Response(`<h1>Sorry</h1><p>${code}: Application is not usable.</p>`);
    });
  };
  const closeWindow = async (): Promise<string> => {
    throw new Error("The user did not approve access.");
  };

  it("because it needs its tenant is told so before any window opens, then works with it", async () => {
    pageSays("AADSTS50194");
    browser.launch = vi.fn();
    await expect(worker.signIn.signIn(plain)).rejects.toMatchObject({
      failure: "refused",
      technical: { code: "AADSTS50194" },
    });
    expect(browser.launch).not.toHaveBeenCalled();
    settings.tenant = "contoso.onmicrosoft.com";
    browser.launch = async (url) => entra.signIn(url);
    expect((await worker.signIn.signIn(plain)).username).toBe(ada.username);
  });

  it.each([
    ["AADSTS50194", "refused", "organizations"],
    ["AADSTS700016", "refused", tenantId],
    ["AADSTS50011", "refused", tenantId],
    ["AADSTS90002", "refused", tenantId],
  ])("with %s in the window that the admin then closes: %s", async (code, failure, tenant) => {
    settings.tenant = tenant;
    pageSays(null);
    browser.launch = async () => {
      pageSays(code);
      return closeWindow();
    };
    await expect(worker.signIn.signIn(plain)).rejects.toMatchObject({ failure, technical: { code } });
    pageSays(null);
    browser.launch = async (url) => entra.signIn(url);
    expect((await worker.signIn.signIn(plain)).username).toBe(ada.username);
  });

  it.each([
    ["is sent on", null],
    ["says something that is no matter of the app", "AADSTS50058"],
  ])("is not the reason when the browser %s: the admin has cancelled", async (_name, code) => {
    pageSays(code);
    browser.launch = closeWindow;
    await expect(worker.signIn.signIn(plain)).rejects.toMatchObject({ failure: "cancelled" });
  });

  it("can't be asked for without a connection: cancelled", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    browser.launch = closeWindow;
    await expect(worker.signIn.signIn(plain)).rejects.toMatchObject({ failure: "cancelled" });
  });
});
