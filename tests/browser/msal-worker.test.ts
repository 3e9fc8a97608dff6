import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "../../drive/browser/chromium.ts";
import {
  allowHost,
  killWorker,
  sendFrom,
  setSignInApp,
  setupIs,
  storedIn,
} from "../../drive/browser/extension.ts";
import { completeSignIn, signInWindow } from "../../drive/browser/sign-in-window.ts";
import { until } from "../../drive/browser/until.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";

/**
 * The real MSAL in the real worker of the built extension, over the stand-in for `window`
 * (docs/decisions/0001). It fails when an upgrade of MSAL touches what the stand-in does not have.
 */
const admin = { username: "admin@contoso.com", password: "sandbox" };
const signInApp = "5e7a11ed-0000-4000-8000-00000000c11d";
const organization = "https://contoso.crm4.dynamics.com";
/** TemporaryCacheKeys of MSAL: a sign-in in flight, which can't outlive its worker. */
const temporary =
  /\.(request\.origin|urlHash|request\.params|code\.verifier|interaction\.status|request\.native)$/;

let sandbox: Sandbox;
let browser: Chromium;
/** A page of the extension in a tab, which sends commands as the popup does. */
let page: Page;

beforeAll(async () => {
  sandbox = await startSandbox({ scenario: "contoso" });
  browser = await launchChromium({ sandbox });
  page = await setSignInApp(browser, signInApp);
});

afterAll(async () => {
  await browser?.close();
  await browser?.removeProfile();
  await sandbox?.close();
});

const accepted = { ok: true, output: { accepted: true } };
const beginSignIn = (): Promise<Page> =>
  signInWindow(browser.context, async () => {
    expect(await sendFrom(page, "setup.sign-in")).toEqual(accepted);
  });
const phaseIs = (phase: string) => setupIs(browser, `the phase ${phase}`, (setup) => setup.phase === phase);
const tokenRequests = () => sandbox.requests.filter(({ path }) => path.endsWith("/oauth2/v2.0/token"));
const signInPages = () => sandbox.requests.filter(({ path }) => path.endsWith("/oauth2/v2.0/authorize"));
const mirroredKeys = async (): Promise<readonly string[]> =>
  Object.keys(((await storedIn(browser, "session")).msal as object | undefined) ?? {});
const events = async (): Promise<readonly string[]> =>
  (((await storedIn(browser, "session")).log as { event: string }[] | undefined) ?? []).map(
    ({ event }) => event,
  );
const closed = (window: Page) =>
  until("the sign-in window to close", async () => (window.isClosed() ? true : null));

describe("MSAL in the worker", () => {
  it("is asked by nobody but the extension's own pages", async () => {
    const elsewhere = browser.desk;
    expect(await sendFrom(elsewhere, "setup.sign-in")).toEqual({ ok: false, refusal: "sender" });
    expect(await sendFrom(page, "setup.dance")).toEqual({ ok: false, refusal: "unknown-command" });
    expect(signInPages()).toHaveLength(0);
  });

  it("survives a sign-in that the admin closes, twice, and one that the admin cancels", async () => {
    for (let time = 0; time < 2; time += 1) {
      const window = await beginSignIn();
      expect((await mirroredKeys()).filter((key) => temporary.test(key))).toEqual([]);
      await window.close();
      await phaseIs("start");
    }
    const window = await beginSignIn();
    expect(await sendFrom(page, "setup.cancel-sign-in")).toEqual(accepted);
    await closed(window);
    await phaseIs("start");
    expect(tokenRequests()).toHaveLength(0);
  });

  it("survives the death of its worker while Microsoft's window is open", async () => {
    const window = await beginSignIn();
    await killWorker(browser);
    // Any message wakes the worker, which finds a sign-in that nobody waits for any more.
    await sendFrom(page, "options.get");
    const setup = await phaseIs("start");
    expect(setup.problem?.code).toBe("sign-in-interrupted");
    expect(window.isClosed()).toBe(false);

    const next = await beginSignIn();
    await closed(window);
    await next.close();
    await phaseIs("start");
  });

  it("signs in once and gets tokens for Graph and Power Platform, each with its Origin", async () => {
    await completeSignIn(await beginSignIn(), admin, { consent: "organization" });
    const setup = await setupIs(browser, "environments", ({ environments }) => environments.length > 0);
    expect(setup.account).toMatchObject({ username: admin.username, tenantName: "Contoso" });
    expect(tokenRequests().map(({ status, origin }) => ({ status, origin }))).toEqual([
      { status: 200, origin: true },
      { status: 200, origin: true },
    ]);
  });

  it("gives what it has from memory", async () => {
    const before = tokenRequests().length;
    const lists = () => sandbox.requests.filter(({ service }) => service === "power-platform").length;
    const listsBefore = lists();
    expect(await sendFrom(page, "setup.list-environments")).toEqual(accepted);
    await until("the list to be asked for again", async () => (lists() > listsBefore ? true : null));
    expect(tokenRequests()).toHaveLength(before);
  });

  it("goes on in another worker: the organization's token comes by the same sign-in", async () => {
    const signIns = signInPages().length;
    const tokens = tokenRequests().length;
    await allow(organization);
    const { environments } = await phaseIs("choosing-environment");
    const chosen = environments.find(({ url }) => url === organization);
    await killWorker(browser);
    const choice = { environmentId: chosen?.id };
    expect(await sendFrom(page, "setup.choose-environment", choice)).toEqual(accepted);
    await until("a request to the organization", async () =>
      sandbox.requests.some(({ host, status }) => organization.endsWith(host) && status === 200)
        ? true
        : null,
    );
    expect(signInPages()).toHaveLength(signIns);
    expect(tokenRequests().length).toBeGreaterThan(tokens);
    expect(tokenRequests().every(({ origin, status }) => origin && status === 200)).toBe(true);
  });

  it("keeps its cache in the browser's memory, and no token anywhere else", async () => {
    const keys = await mirroredKeys();
    expect(keys.some((key) => key.includes("refreshtoken"))).toBe(true);
    expect(keys.filter((key) => temporary.test(key))).toEqual([]);
    const cache = (await storedIn(browser, "session")).msal as Record<string, string>;
    const secrets = Object.values(cache).flatMap((entry) => /"secret":"([^"]+)"/.exec(entry)?.[1] ?? []);
    expect(secrets.length).toBeGreaterThan(3);
    const disk = JSON.stringify(await storedIn(browser, "local"));
    expect(secrets.filter((secret) => disk.includes(secret))).toEqual([]);
  });

  it("reads nothing of a window that the stand-in does not have", async () => {
    expect((await events()).filter((event) => event === "msal.unknown-member")).toEqual([]);
    // The log is there at all: what the first test was refused for.
    expect(await events()).toContain("command.refused");
  });
});

/** Gives the extension an organization's origin by its own request, with the prompt answered beforehand. */
async function allow(origin: string): Promise<void> {
  await allowHost(browser, origin);
  await page.bringToFront();
  // Playwright evaluates as if the person had clicked.
  expect(await page.evaluate(`chrome.permissions.request({ origins: ["${origin}/*"] })`)).toBe(true);
}
