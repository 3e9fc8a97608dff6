import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createIcon } from "../../../../background/icon.ts";
import { createIdentity } from "../../../../background/identity/create-identity.ts";
import type { Identity } from "../../../../background/identity/identity.ts";
import type { OptionsStore } from "../../../../background/policy/options.ts";
import { createPopupReturn } from "../../../../background/popup-return.ts";
import { createStorageArea } from "../../../../src/browser/storage.ts";
import { clouds } from "../../../../src/clouds/table.ts";
import { InteractionNeededError } from "../../../../src/microsoft/errors.ts";
import { eventually } from "../../../support/eventually.ts";
import { fakeBrowser, redirectUri } from "../fake-browser.ts";
import { ada, bob, clientId, fakeEntra } from "./fake-entra.ts";
import { never } from "./worker.ts";

const crm = { dataverse: "https://contoso.crm4.dynamics.com" };
const plain = { otherAccount: false, signal: never };

let browser: ReturnType<typeof fakeBrowser>;
let entra: ReturnType<typeof fakeEntra>;
let identity: Identity;

/** One life of the worker. */
const start = (): Identity =>
  createIdentity({
    browser: browser.api,
    session: createStorageArea(browser.api.storage.session),
    options: {
      signInSettings: async () => ({ clientId, tenant: "organizations", redirectUri }),
    } as unknown as OptionsStore,
    cloud: clouds.public,
    fetch: (url, init) => fetch(url, init),
    log: { info: () => {}, warn: () => {} },
    popupReturn: createPopupReturn(browser.api, {
      session: createStorageArea(browser.api.storage.session),
      icon: createIcon(browser.api, createStorageArea(browser.api.storage.local)),
    }),
  });

beforeEach(() => {
  browser = fakeBrowser();
  entra = fakeEntra();
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("fetch", entra.fetch);
  browser.launch = async (url) => entra.signIn(url);
  identity = start();
});

afterEach(() => {
  identity.close();
  vi.unstubAllGlobals();
});

/** What MSAL keeps in this worker, and what is kept for the next one. */
const left = () => ({
  worker: Object.keys(window.sessionStorage).filter((key) => key.startsWith("msal.")),
  memory: [...browser.storage.session.data.keys()],
});

describe("signing out", () => {
  it("leaves no account and no token, in the worker or in the browser's memory", async () => {
    await identity.signIn.signIn(plain);
    await identity.tokens.token(crm, { signal: never });
    expect(JSON.stringify(browser.storage.session.data.get("msal"))).toContain('\\"secret\\"');
    await identity.signOut();
    expect(left()).toEqual({ worker: [], memory: [] });
    expect(await identity.signIn.account()).toBeNull();
    await expect(identity.tokens.token(crm, { signal: never })).rejects.toThrow(InteractionNeededError);
  });

  it("of a worker that has not used MSAL yet deletes what an earlier one has kept", async () => {
    await identity.signIn.signIn(plain);
    identity.close();
    identity = start();
    await identity.signOut();
    expect(browser.storage.session.data.has("msal")).toBe(false);
    expect(await identity.signIn.account()).toBeNull();
  });

  it("a token that is on its way is not kept, and nobody gets it", async () => {
    await identity.signIn.signIn(plain);
    let answer = (): void => {};
    entra.holdTokens(
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
    );
    const asked = identity.tokens.token(crm, { signal: never });
    const refused = expect(asked).rejects.toThrow(InteractionNeededError);
    await eventually(() => expect(entra.calls.length).toBe(2));
    const out = identity.signOut();
    answer();
    await Promise.all([refused, out]);
    // Whatever the token has left for MSAL to do comes before what MSAL is asked now, which leaves its version.
    expect(await identity.signIn.account()).toBeNull();
    expect(left().worker).toEqual(["msal.version"]);
    expect(browser.storage.session.data.has("msal")).toBe(false);
  });

  it("gives up a sign-in whose window is open", async () => {
    browser.launch = () => new Promise(() => {});
    const asked = identity.signIn.signIn(plain);
    const cancelled = expect(asked).rejects.toMatchObject({ failure: "cancelled" });
    await eventually(() => expect(browser.windows.size).toBe(1));
    await identity.signOut();
    await cancelled;
    expect(browser.windows.size).toBe(0);
    expect(left()).toEqual({ worker: [], memory: [] });
  });

  it("a sign-in that is just being redeemed leaves nobody signed in", async () => {
    let answer = (): void => {};
    entra.holdTokens(
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
    );
    const asked = identity.signIn.signIn(plain).catch(() => null);
    await eventually(() => expect(entra.calls.length).toBe(1));
    const out = identity.signOut();
    answer();
    await Promise.all([asked, out]);
    expect(left()).toEqual({ worker: [], memory: [] });
    expect(await identity.signIn.account()).toBeNull();
  });

  it("is followed by another sign-in, of anybody", async () => {
    await identity.signIn.signIn(plain);
    await identity.signOut();
    browser.launch = async (url) => {
      expect(new URL(url).searchParams.get("prompt")).toBe("select_account");
      return entra.signIn(url, bob);
    };
    expect((await identity.signIn.signIn(plain)).username).toBe(bob.username);
    expect(await identity.tokens.token(crm, { signal: never })).not.toBe("");
    expect(JSON.stringify(browser.storage.session.data.get("msal"))).not.toContain(ada.username);
  });
});
