import { beforeEach, describe, expect, it } from "vitest";
import {
  createUnusedSignIn,
  type UnusedSignIn,
  unusedMs,
  willUseIt,
} from "../../../background/unused-sign-in.ts";
import { createStorageArea } from "../../../src/browser/storage.ts";
import type { SetupState } from "../../../src/provisioning/model/setup-state.ts";
import { eventually } from "../../support/eventually.ts";
import { fakeBrowser } from "../browser/fake-browser.ts";

const start = Date.parse("2026-11-28T10:00:00Z");
const minute = 60_000;

let now: number;
let browser: ReturnType<typeof fakeBrowser>;
let state: Partial<SetupState> | null;
let signedOut: number;
let scheduled: (number | null)[];
let policyMs: number | null;

const worker = (): UnusedSignIn =>
  createUnusedSignIn({
    lastUse: createStorageArea(browser.api.storage.session).item("sign-in-used", Number),
    isInUse: async () => willUseIt(state as SetupState | null),
    signOut: async () => {
      signedOut += 1;
    },
    policyMs: async () => policyMs,
    schedule: async (due) => void scheduled.push(due),
    now: () => now,
  });
/** Until a use is noted: its time is stored, then the job is set. */
const noted = (times = 1) => eventually(() => expect(scheduled.length).toBeGreaterThanOrEqual(times));

beforeEach(() => {
  now = start;
  browser = fakeBrowser();
  state = { phase: "planned" };
  signedOut = 0;
  scheduled = [];
  policyMs = null;
});

describe("a sign-in that nobody uses", () => {
  it("is dropped an hour after its last use, by whichever worker is there then", async () => {
    worker().used();
    await noted();
    expect(scheduled).toEqual([start + unusedMs]);
    now = start + unusedMs - minute;
    await worker().due();
    expect([signedOut, scheduled.at(-1)]).toEqual([0, start + unusedMs]);
    now = start + unusedMs;
    await worker().due();
    expect(signedOut).toBe(1);
    await worker().due();
    expect(signedOut).toBe(1);
  });

  it("is noted once a minute, however often it is used", async () => {
    const one = worker();
    for (let n = 0; n < 50; n += 1) one.used();
    await noted();
    expect(scheduled).toHaveLength(1);
    now = start + minute;
    one.used();
    await noted(2);
    expect(scheduled).toEqual([start + unusedMs, start + minute + unusedMs]);
  });

  it.each([
    ["a run is at work", { phase: "running" }],
    ["a run waits for Microsoft", { phase: "running", dueAt: "2026-11-28T12:00:00Z" }],
    ["a run waits for somebody's consent", { phase: "paused", dueAt: "2026-11-28T12:00:00Z" }],
  ] as const)("stays while %s", async (_what, waiting) => {
    worker().used();
    await noted();
    state = waiting;
    now = start + 2 * unusedMs;
    await worker().due();
    expect([signedOut, scheduled.at(-1)]).toEqual([0, now + unusedMs]);
  });

  it("is dropped while a run waits for the admin alone", async () => {
    worker().used();
    await noted();
    state = { phase: "paused", dueAt: null };
    now = start + unusedMs;
    await worker().due();
    expect(signedOut).toBe(1);
  });

  it("is neither dropped early nor kept for ever by a clock that is set", async () => {
    worker().used();
    await noted();
    now = start - 24 * unusedMs;
    await worker().due();
    expect([signedOut, scheduled.at(-1)]).toEqual([0, now + unusedMs]);
    now += unusedMs;
    await worker().due();
    expect(signedOut).toBe(1);
  });

  it("is dropped when the organization's policy says so, also when that changes meanwhile", async () => {
    policyMs = 10 * minute;
    worker().used();
    await noted();
    expect(scheduled).toEqual([start + 10 * minute]);
    policyMs = 120 * minute;
    now = start + unusedMs;
    await worker().due();
    expect([signedOut, scheduled.at(-1)]).toEqual([0, start + 120 * minute]);
    policyMs = 5 * minute;
    await worker().due();
    expect(signedOut).toBe(1);
  });

  it("of a browser that was closed needs nothing", async () => {
    await worker().due();
    expect([signedOut, scheduled]).toEqual([0, []]);
  });
});
