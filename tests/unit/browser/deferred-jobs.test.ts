import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { alarmName, createDeferredJobs } from "../../../background/deferred-jobs.ts";
import { createStorageArea } from "../../../src/browser/storage.ts";
import { fakeBrowser } from "./fake-browser.ts";

const start = Date.parse("2026-11-02T09:00:00Z");
let browser: ReturnType<typeof fakeBrowser>;
let ran: string[];

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  browser = fakeBrowser();
  ran = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const jobsOf = (more: Record<string, () => Promise<void>> = {}) =>
  createDeferredJobs({
    local: createStorageArea(browser.api.storage.local),
    alarms: browser.api.alarms,
    now: Date.now,
    jobs: { wake: async () => void ran.push("wake"), forget: async () => void ran.push("forget"), ...more },
  });

describe("deferred jobs", () => {
  it("have one alarm, for the earliest", async () => {
    const jobs = jobsOf();
    await jobs.schedule("forget", start + 600_000);
    await jobs.schedule("wake", start + 90_000);
    expect([...browser.alarms]).toEqual([[alarmName, start + 90_000]]);
    await jobs.schedule("wake", null);
    expect([...browser.alarms]).toEqual([[alarmName, start + 600_000]]);
    await jobs.schedule("forget", null);
    expect([...browser.alarms]).toEqual([]);
    expect(browser.storage.local.data.size).toBe(0);
  });

  it("run once when they are due, also in another worker", async () => {
    await jobsOf().schedule("wake", start + 90_000);
    await jobsOf().schedule("forget", start + 600_000);
    const later = jobsOf();
    vi.setSystemTime(start + 90_000);
    await later.runDue();
    await later.runDue();
    expect(ran).toEqual(["wake"]);
    expect([...browser.alarms]).toEqual([[alarmName, start + 600_000]]);
  });

  it("that are due sooner than an alarm can ring run by a timer while the worker lives", async () => {
    await jobsOf().schedule("wake", start + 5_000);
    expect(browser.alarms.get(alarmName)).toBe(start + 5_000);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(ran).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(ran).toEqual(["wake"]);
  });

  it("can put themselves on the table again", async () => {
    const jobs = jobsOf({ wake: () => jobs.schedule("wake", Date.now() + 60_000) });
    await jobs.schedule("wake", start - 1);
    await jobs.runDue();
    expect([...browser.alarms]).toEqual([[alarmName, start + 60_000]]);
  });

  it("of another version are dropped", async () => {
    browser.storage.local.data.set("deferred-jobs", { gone: start - 1 });
    await jobsOf().runDue();
    expect(ran).toEqual([]);
    expect(browser.storage.local.data.size).toBe(0);
  });
});
