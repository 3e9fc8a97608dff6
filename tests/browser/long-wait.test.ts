import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { killWorker, setupIs, storedSetup } from "../../drive/browser/extension.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { until } from "../../drive/browser/until.ts";
import { tenantHolds } from "./support/tenant-holds.ts";

const users = "/systemusers(\\?|$)";

describe("Microsoft asks for a long wait during a run", () => {
  let stage: Stage;
  const made = () =>
    stage.sandbox.requests.filter(
      ({ method, path }) => method === "POST" && path === "/api/data/v9.2/systemusers",
    ).length;
  /** What the popup says of the wait, as it stands now. */
  const countdowns = async (): Promise<readonly string[]> =>
    (await stage.browser.popup.text()).match(/Goes on in [^.\n]*/g) ?? [];
  const secondsOf = (countdown: string | undefined): number => {
    const [, minutes = "0"] = /(\d+) min/.exec(countdown ?? "") ?? [];
    const [, seconds = "0"] = /(\d+) s/.exec(countdown ?? "") ?? [];
    return Number(minutes) * 60 + Number(seconds);
  };

  beforeAll(async () => {
    stage = await setStage("contoso");
    // Longer than a worker sleeps through: alarms end both.
    stage.sandbox.faults.add(
      { match: { method: "POST", path: users }, action: { status: 429, retryAfterSeconds: 32 } },
      { match: { method: "POST", path: users, nth: 2 }, action: { status: 429, retryAfterSeconds: 600 } },
    );
    await stage.admin.signIn();
    await stage.admin.chooseEnvironment("Contoso Sales");
    await stage.admin.plan();
    await stage.admin.confirm();
  });

  afterAll(() => stage?.close());

  it("the worker dies in the wait, and the browser's alarm wakes another that goes on", async () => {
    const { browser } = stage;
    await setupIs(browser, "the wait", ({ dueAt }) => dueAt !== null && dueAt !== undefined);
    expect(made()).toBe(1);
    await browser.popup.close();
    await killWorker(browser);
    // Nobody looks, nothing else wakes a worker.
    await until("the second attempt", async () => (made() === 2 ? true : null), { timeoutMs: 90_000 });
    await setupIs(browser, "a wait of ten minutes", ({ dueAt }) => {
      const left = Date.parse(dueAt ?? "") - Date.now();
      return left > 560_000 && left < 700_000;
    });
  });

  it("the run that an alarm took up shows ten minutes as a countdown, which goes down", async () => {
    const { browser } = stage;
    await killWorker(browser);
    await browser.popup.open();
    await browser.popup.sees({ role: "list", name: "Progress" });
    const before = await until("a countdown", async () => (await countdowns())[0] ?? null);
    expect(secondsOf(before)).toBeGreaterThan(500);
    expect(secondsOf(before)).toBeLessThanOrEqual(660);
    const later = await until("the countdown to go down", async () => {
      const now = secondsOf((await countdowns())[0]);
      return now > 0 && now < secondsOf(before) ? now : null;
    });
    expect(secondsOf(before) - later).toBeLessThan(60);
    await browser.popup.says("The work goes on without this window.");
    expect(await storedSetup(browser)).toMatchObject({ phase: "running", problem: null });
    expect(made()).toBe(2);
  });

  it("ends the run like any other when the time has come", async () => {
    const { browser, admin, sandbox } = stage;
    await browser.popup.close();
    await killWorker(browser);
    // Ten minutes are not waited for: the stored times are made to be now, and the alarm to ring at once.
    await browser.desk.evaluate(`(async () => {
      const { setup } = await chrome.storage.session.get("setup");
      const { "deferred-jobs": jobs } = await chrome.storage.local.get("deferred-jobs");
      const now = Date.now();
      const due = Object.fromEntries(Object.keys(jobs).map((job) => [job, now]));
      const dueAt = new Date(now).toISOString();
      await chrome.storage.session.set({ setup: { ...setup, dueAt } });
      await chrome.storage.local.set({ "deferred-jobs": due });
      await chrome.alarms.create("deferred-jobs", { when: now });
    })()`);
    await until("the third attempt", async () => (made() === 3 ? true : null), { timeoutMs: 90_000 });
    const { result } = await admin.finish();
    expect(result?.verified).toBe(true);
    expect(tenantHolds(sandbox).applicationUsers).toHaveLength(1);
    expect(tenantHolds(sandbox).applications).toHaveLength(1);
  });
});
