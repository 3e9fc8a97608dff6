import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAdmin } from "../../drive/browser/admin.ts";
import { type Chromium, extensionId, launchChromium } from "../../drive/browser/chromium.ts";
import { killWorker, setSignInApp, setupIs, storedIn } from "../../drive/browser/extension.ts";
import { accountOf, signInAppOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { connected } from "../../drive/popup/finished.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import { type Firefox, launchFirefox } from "./support/firefox.ts";
import { type NotifyingCopy, notifyingCopy } from "./support/notifying-copy.ts";

const inDays = (days: number): string => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString();
/** Rings the browser's daily alarm. */
const ring = 'chrome.alarms.create("secret-ends", { when: Date.now(), periodInMinutes: 1440 })';

/** No test can click Chromium's own prompt: this copy has the permission from its installation. */
describe("Notifications in Chromium, once they are allowed", () => {
  let copy: NotifyingCopy;
  let sandbox: Sandbox;
  let browser: Chromium;

  beforeAll(async () => {
    copy = notifyingCopy();
    sandbox = await startSandbox({ scenario: { extends: "contoso", latencyMs: 400 } });
    browser = await launchChromium({ sandbox, extension: copy.folder });
    await (await setSignInApp(browser, signInAppOf(sandbox), sandbox.world.tenant.id)).close();
  });
  afterAll(async () => {
    await browser?.close();
    await browser?.removeProfile();
    await sandbox?.close();
    copy?.remove();
  });

  const shown = async (): Promise<readonly string[]> =>
    Object.keys((await browser.desk.evaluate("chrome.notifications.getAll()")) as object);
  const list = async () => (await storedIn(browser, "local")).finished as readonly FinishedSetup[];

  it("tell that a set-up has ended while nobody looks", async () => {
    const admin = createAdmin(browser, accountOf(sandbox, "admin@contoso.com"));
    await admin.signIn();
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
    await admin.confirm();
    await setupIs(browser, "the run", ({ phase }) => phase === "running");
    await browser.popup.close();
    await admin.finish();
    await until("the notification", async () => ((await shown()).includes("work") ? true : null));
  });

  it("tell once that a secret ends soon, by a worker that was started for it", async () => {
    const [one] = await list();
    if (!one) throw new Error("No set-up has ended.");
    const ends = JSON.stringify([{ ...one, secretEndsAt: inDays(29) }]);
    await browser.desk.evaluate(`chrome.storage.local.set({ finished: ${ends} })`);
    await killWorker(browser);
    await browser.desk.evaluate(ring);
    await until("the notification", async () => ((await shown()).includes(`end ${one.runId}`) ? true : null));
    await until("the note of it", async () => ((await list())[0]?.endTold === 30 ? true : null));
    await browser.desk.evaluate(`chrome.notifications.clear("end ${one.runId}")`);
    await killWorker(browser);
    await browser.desk.evaluate(ring);
    await until("the alarm to have rung", async () =>
      Number(
        await browser.desk.evaluate('chrome.alarms.get("secret-ends").then((one) => one.scheduledTime)'),
      ) >
      Date.now() + 60_000
        ? true
        : null,
    );
    expect(await shown()).not.toContain(`end ${one.runId}`);
  });

  /**
   * A click, as far as a test gets: Chromium draws notifications outside of every page, and no protocol clicks them. Its
   * own event object passes the click on to whoever listens, in a worker that is alive; that a click also starts a dead one
   * is the browser's, and tests/unit/background/front.test.ts has what that one does.
   */
  const click = async (id: string): Promise<void> => {
    // A message starts the worker.
    await browser.desk.evaluate('chrome.runtime.sendMessage({ command: "log.recent", input: {} })');
    const [worker = ""] = await browser.cdp.find("service_worker", `chrome-extension://${extensionId}/`);
    const target = await browser.cdp.attach(worker);
    const { exceptionDetails } = await target.send("Runtime.evaluate", {
      expression: `chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`,
    });
    expect(exceptionDetails).toBeUndefined();
  };

  it.each(["work", "end"])("open the popup when one is clicked (%s)", async (which) => {
    const [one] = await list();
    await browser.popup.close();
    await click(which === "work" ? "work" : `end ${one?.runId}`);
    await browser.popup.opensByItself();
    await browser.popup.sees({ role: "heading", name: "Ready, and tested" });
  });

  it("open nothing a second time where the popup is shown already", async () => {
    const pages = () => browser.cdp.find("page", `chrome-extension://${extensionId}/popup/index.html`);
    expect(await pages()).toHaveLength(1);
    await click("work");
    await browser.desk.evaluate('chrome.runtime.sendMessage({ command: "log.recent", input: {} })');
    expect(await pages()).toHaveLength(1);
  });
});

describe("Notifications in Firefox", () => {
  let sandbox: Sandbox;
  let firefox: Firefox;

  beforeAll(async () => {
    sandbox = await startSandbox({ scenario: "contoso" });
    firefox = await launchFirefox(sandbox);
  });
  afterAll(async () => {
    await firefox?.close();
    await sandbox?.close();
  });

  it("are asked for on Home with their reason, and tell of a secret that ends soon", async () => {
    const { page, extensionUrl } = firefox;
    const one: FinishedSetup = { ...connected, secretEndsAt: inDays(29) };
    const store = `return browser.storage.local.set({ finished: ${JSON.stringify([one])} })`;
    await page.goto(extensionUrl("popup/index.html"));
    await page.evaluate(store);
    await page.press("button", "Reminders");
    await page.sees("60, 30, 14, 7 and 1 days before a client secret ends");
    const may = 'return browser.permissions.contains({ permissions: ["notifications"] })';
    expect(await page.evaluate(may)).toBe(false);
    await page.press("button", "Allow notifications");
    await page.sees("The browser will tell you.");
    expect(await page.evaluate(may)).toBe(true);

    await page.goto(extensionUrl("manifest.json"));
    // Home has shown it: as if nobody had been there yet.
    await page.evaluate(store);
    await page.evaluate(`return ${ring.replace("chrome.", "browser.")}`);
    await until("the note of it", async () => {
      const { finished } = (await page.evaluate("return browser.storage.local.get('finished')")) as {
        readonly finished: readonly FinishedSetup[];
      };
      return finished[0]?.endTold === 30 ? true : null;
    });
  });
});
