import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isTemporary } from "../../../../background/identity/session-mirror.ts";
import { eventually } from "../../../support/eventually.ts";
import { fakeBrowser } from "../fake-browser.ts";
import { ada, bob, fakeEntra } from "./fake-entra.ts";
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
    await eventually(() => expect(asked).not.toBe(""));
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
    await eventually(() => expect(entra.calls).toHaveLength(1));
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
    await eventually(() => expect(browser.windows.size).toBe(1));
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
    await eventually(() => expect(asked).not.toBe(""));
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
});
