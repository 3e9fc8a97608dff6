import type { CDPSession, Page } from "playwright-core";
import { type CpuProfile, cpuOf } from "./profile.ts";

/** The cost of one stretch of time. */
export interface Cost {
  /** CPU of the scripts in question, with what they call, ms. */
  readonly scriptMs: number;
  /** How long the page's main thread was busy with anything, ms. */
  readonly busyMs: number;
  /** Tasks over 50 ms. */
  readonly longTasks: number;
  /** How long it lasted, ms. */
  readonly ms: number;
}

export interface Watcher {
  /** Does something on the page and measures what it cost. */
  cost(does: () => Promise<unknown>): Promise<Cost>;
  /** Bytes that the page's scripts hold after a garbage collection, in all frames of its process. */
  heap(): Promise<number>;
}

/** Microseconds between the profiler's samples: fine enough for callbacks of a fraction of a millisecond. */
const samplingInterval = 200;

/** @param isWanted addresses of the scripts in question */
export async function watch(page: Page, isWanted: (url: string) => boolean): Promise<Watcher> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: samplingInterval });
  await session.send("Performance.enable");
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
  const longTasks = (): Promise<number> =>
    page.evaluate("globalThis.benchLongTasks?.length ?? 0") as Promise<number>;
  return {
    async cost(does) {
      await session.send("Profiler.start");
      const before = { busy: await busy(), tasks: await longTasks() };
      const start = performance.now();
      await does();
      const ms = performance.now() - start;
      const after = { busy: await busy(), tasks: await longTasks() };
      const { profile } = await session.send("Profiler.stop");
      return {
        ms,
        scriptMs: cpuOf(profile as CpuProfile, isWanted),
        busyMs: after.busy - before.busy,
        // A new document starts counting again.
        longTasks: after.tasks < before.tasks ? after.tasks : after.tasks - before.tasks,
      };
    },
    async heap() {
      // Twice, because what the first one frees may hold more.
      await session.send("HeapProfiler.collectGarbage");
      await session.send("HeapProfiler.collectGarbage");
      const usage = await session.send("Runtime.getHeapUsage");
      const {
        usedSize,
        embedderHeapUsedSize = 0,
        backingStorageSize = 0,
      } = usage as typeof usage & {
        readonly embedderHeapUsedSize?: number;
        readonly backingStorageSize?: number;
      };
      return usedSize + embedderHeapUsedSize + backingStorageSize;
    },
  };
}
