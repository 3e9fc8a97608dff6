import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAdmin } from "../../drive/browser/admin.ts";
import { type Chromium, launchChromium } from "../../drive/browser/chromium.ts";
import { setSignInApp, storedIn } from "../../drive/browser/extension.ts";
import { createMovedClock, type MovedClock } from "../../drive/browser/moved-clock.ts";
import { accountOf, signInAppOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import { type NotifyingCopy, notifyingCopy } from "./support/notifying-copy.ts";

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
/** The browser's daily alarm, a day later. */
const ring = 'chrome.alarms.create("secret-ends", { when: Date.now(), periodInMinutes: 1440 })';

/** From the end of a real run to the end of its secret, by a moved clock and the browser's own alarm. */
describe("The end of a secret", () => {
  let copy: NotifyingCopy;
  let sandbox: Sandbox;
  let browser: Chromium;
  let clock: MovedClock;
  let one: FinishedSetup;
  let ends: number;

  const list = async () => (await storedIn(browser, "local")).finished as readonly FinishedSetup[];
  const badge = () => browser.desk.evaluate("chrome.action.getBadgeText({})");
  const notified = async (): Promise<boolean> =>
    `end ${one.runId}` in ((await browser.desk.evaluate("chrome.notifications.getAll()")) as object);
  const badgeIs = (wanted: string) =>
    until(`the badge “${wanted}”`, async () => ((await badge()) === wanted ? true : null), {
      told: async () => String(await badge()),
    });
  /** A day of the moved clock: the alarm rings while nobody looks. */
  async function alarmRings(now: number): Promise<void> {
    await browser.popup.close();
    await browser.desk.evaluate(`chrome.notifications.clear("end ${one.runId}")`);
    await clock.moveInWorker(now);
    await browser.desk.evaluate(ring);
    await until("the alarm to have rung", async () =>
      Number(
        await browser.desk.evaluate('chrome.alarms.get("secret-ends").then((alarm) => alarm.scheduledTime)'),
      ) >
      Date.now() + dayMs / 2
        ? true
        : null,
    );
  }
  /** Opens Home at that time. @returns what its card says of the end */
  async function homeAt(now: number): Promise<string> {
    await clock.moveInWorker(now);
    await clock.openPopup(now);
    await browser.popup.sees({ role: "StaticText", name: /^Secret end/ });
    const [, said = ""] = (await browser.popup.text()).replaceAll("\n", "").split(/(?=Secret end)/);
    return said.split("Check")[0] ?? "";
  }

  beforeAll(async () => {
    copy = notifyingCopy();
    sandbox = await startSandbox({ scenario: "contoso" });
    browser = await launchChromium({ sandbox, extension: copy.folder });
    clock = createMovedClock(browser);
    await (await setSignInApp(browser, signInAppOf(sandbox), sandbox.world.tenant.id)).close();
    const admin = createAdmin(browser, accountOf(sandbox, "admin@contoso.com"));
    await admin.run();
    await admin.copyAll();
    await browser.popup.press({ role: "button", name: "Done" });
    await browser.popup.sees({ role: "dialog" });
    await browser.popup.press({ role: "button", name: "Done" });
    await browser.popup.sees({ role: "heading", name: "Your set-ups" });
    const [connected] = await list();
    if (!connected?.secretEndsAt) throw new Error("No set-up has ended.");
    one = connected;
    ends = Date.parse(connected.secretEndsAt);
  });
  afterAll(async () => {
    await browser?.close();
    await browser?.removeProfile();
    await sandbox?.close();
    copy?.remove();
  });

  it("is no news 61 days before", async () => {
    const now = ends - 61 * dayMs;
    await alarmRings(now);
    expect(await badge()).toBe("");
    expect(await notified()).toBe(false);
    expect(await homeAt(now)).toMatch(/^Secret ends \d+ \w+ \d{4}$/);
    expect((await list())[0]?.endSeen).toBeUndefined();
  });

  it.each([
    [60, "60d", /^Secret ends in 60 days, on .*\. Create a new secret and give it to TextUs/],
    [30, "30d", /^Secret ends in 30 days, /],
    [14, "14d", /^Secret ends in 14 days, /],
    [7, "7d", /^Secret ends in 7 days, /],
    [1, "1d", /^Secret ends in one day, on /],
  ] as const)(
    "is told %d days before, by the badge, a notification and Home's card",
    async (days, text, card) => {
      const now = ends - days * dayMs + hourMs;
      await alarmRings(now);
      await badgeIs(text);
      await until("the notification", async () => ((await notified()) ? true : null));
      await until("the note of it", async () => ((await list())[0]?.endTold === days ? true : null));
      expect(await homeAt(now)).toMatch(card);
      // Whoever has seen it is not told again of the same.
      await badgeIs("");
      await alarmRings(now + hourMs);
      expect(await badge()).toBe("");
      expect(await notified()).toBe(false);
    },
  );

  it("is told once it is over, with what has to be done", async () => {
    const now = ends + dayMs;
    await alarmRings(now);
    await badgeIs("!");
    await until("the notification", async () => ((await notified()) ? true : null));
    await until("the note of it", async () => ((await list())[0]?.endTold === 0 ? true : null));
    expect(await homeAt(now)).toMatch(
      /^Secret ended .*\. TextUs can't sign in any more\. Create a new secret\./,
    );
    await badgeIs("");
  });
});
