import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { badgeOf, showBadge } from "../../../background/badge.ts";
import { createKeepAwake } from "../../../background/keep-awake.ts";
import { createLogMemory } from "../../../background/log-memory.ts";
import { createStorageArea } from "../../../src/browser/storage.ts";
import type { SetupState, StepProgress } from "../../../src/provisioning/model/setup-state.ts";
import { fakeBrowser } from "./fake-browser.ts";

const step = (ended: boolean): StepProgress => ({
  step: "tenant",
  title: { id: "step.tenant.title" },
  action: "check",
  status: ended ? "done" : "working",
  sentence: null,
  startedAt: null,
  endedAt: ended ? "2026-11-02T09:00:00Z" : null,
  waitingUntil: null,
  facts: {},
  warnings: [],
});
const state = (change: Partial<SetupState>): SetupState => ({
  version: 1,
  id: "r1",
  phase: "start",
  changedAt: "2026-11-02T09:00:00Z",
  account: null,
  environments: [],
  environmentId: null,
  settings: {
    applicationName: "TextUs",
    secretDescription: "production",
    secretLifetimeMonths: 24,
    roles: [],
  },
  answers: {},
  plan: null,
  progress: [],
  problem: null,
  result: null,
  ...change,
});
const problem: NonNullable<SetupState["problem"]> = {
  code: "unexpected",
  title: { id: "problem.unexpected.title" },
  unchanged: { id: "problem.unexpected.title" },
  next: { id: "problem.unexpected.title" },
  remedy: "retry",
  technical: {},
};

describe("the badge", () => {
  it.each<[string, SetupState | null, string]>([
    ["nothing without a set-up", null, ""],
    ["nothing at the start", state({}), ""],
    ["nothing while a plan is read", state({ phase: "planned" }), ""],
    ["how far a run is", state({ phase: "running", progress: [step(true), step(true), step(false)] }), "2/3"],
    ["nothing when a run has no steps yet", state({ phase: "running" }), ""],
    ["that it needs the admin", state({ phase: "paused", progress: [step(true)] }), "!"],
    [
      "nothing when the admin has closed the sign-in window",
      state({ phase: "start", problem: { ...problem, code: "sign-in-cancelled" } }),
      "",
    ],
    ["that something went wrong", state({ phase: "start", problem }), "!"],
    ["that it is done", state({ phase: "finished", progress: [step(true)] }), "✓"],
  ])("says %s", (_what, from, text) => {
    expect(badgeOf(from).text).toBe(text);
  });

  it("is set with its colour", async () => {
    const browser = fakeBrowser();
    browser.storage.session.data.set("setup", state({ phase: "finished" }));
    await showBadge(browser.api, Date.now());
    expect(browser.badge).toEqual({ text: "✓", colour: "#107c10" });
  });
});

describe("staying awake", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("pings at least every 20 s as long as any work is in flight, and not after", async () => {
    const pings: number[] = [];
    const awake = createKeepAwake(async () => void pings.push(Date.now()));
    const ends: (() => void)[] = [];
    const work = () => new Promise<void>((resolve) => ends.push(resolve));
    const from = Date.now();
    awake.during(work());
    awake.during(work());
    awake.during(Promise.reject(new Error("settled at once")));
    await vi.advanceTimersByTimeAsync(45_000);
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(pings.map((at) => at - from)).toEqual([20_000, 40_000, 60_000]);
    ends[1]?.();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(pings).toHaveLength(3);
    expect(vi.getTimerCount()).toBe(0);
    awake.during(work());
    await vi.advanceTimersByTimeAsync(20_000);
    expect(pings).toHaveLength(4);
  });

  it("bears a browser that refuses the ping", async () => {
    const awake = createKeepAwake(() => Promise.reject(new Error("gone")));
    awake.during(new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(vi.getTimerCount()).toBe(1);
  });
});

describe("the log's memory", () => {
  const line = (event: string) => ({ level: "info", event, facts: { n: 1 } }) as const;

  it("keeps the lines of this worker and of those before it, in memory alone", async () => {
    const browser = fakeBrowser();
    const memory = () =>
      createLogMemory({
        session: createStorageArea(browser.api.storage.session),
        now: () => Date.parse("2026-11-02T09:00:00Z"),
      });
    const first = memory();
    first.sink(line("one"));
    expect((await first.lines()).map(({ event }) => event)).toEqual(["one"]);
    const second = memory();
    second.sink(line("two"));
    second.sink(line("three"));
    expect(await second.lines()).toEqual([
      { at: "2026-11-02T09:00:00.000Z", ...line("one") },
      { at: "2026-11-02T09:00:00.000Z", ...line("two") },
      { at: "2026-11-02T09:00:00.000Z", ...line("three") },
    ]);
    expect(browser.storage.local.data.size).toBe(0);
  });

  it("writes many lines at once, and forgets the oldest", async () => {
    vi.useFakeTimers();
    const browser = fakeBrowser();
    const memory = createLogMemory({
      session: createStorageArea(browser.api.storage.session),
      now: Date.now,
    });
    for (let n = 0; n < 450; n += 1) memory.sink(line(`e${n}`));
    await vi.advanceTimersByTimeAsync(250);
    expect(browser.storage.session.writes).toHaveLength(1);
    vi.useRealTimers();
    const kept = await memory.lines();
    expect(kept).toHaveLength(400);
    expect(kept[0]?.event).toBe("e50");
  });
});
