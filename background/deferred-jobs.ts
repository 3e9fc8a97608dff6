import * as v from "valibot";
import type { BrowserApi } from "../src/browser/api.ts";
import type { StorageArea } from "../src/browser/storage.ts";
import { createInOrder } from "../src/ground/in-order.ts";
import { jobsKey } from "./stored-keys.ts";

/** Name of the one alarm; set for the earliest job. */
export const alarmName = "deferred-jobs";

/** Alarms of an installed extension come no sooner than this; a live worker uses a timer as well. */
const alarmLeastMs = 30_000;

export interface DeferredJobs {
  /** Runs a job at a time (ms since the epoch), even if the worker dies before; null takes it back. */
  schedule(job: string, due: number | null): Promise<void>;
  /** Runs what is due and sets the alarm anew; at every start and by the alarm. */
  runDue(): Promise<void>;
}

const tableSchema = v.record(v.string(), v.number());

/**
 * A stored table of jobs and their due times with one alarm for the earliest. A job is taken off the table
 * before it runs, so that it can put itself on again; it has to bear being run once too often.
 */
export function createDeferredJobs(deps: {
  readonly local: StorageArea;
  readonly alarms: Pick<BrowserApi["alarms"], "create" | "clear">;
  readonly now: () => number;
  /** @param due when it was to be run, ms since the epoch */
  readonly jobs: Readonly<Record<string, (due: number) => Promise<void>>>;
}): DeferredJobs {
  const { alarms, now, jobs } = deps;
  const stored = deps.local.item(jobsKey, (raw) => v.parse(tableSchema, raw));
  const inOrder = createInOrder();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const runDue = async (): Promise<void> => {
    const due = await inOrder(async () => {
      const table = (await stored.read()) ?? {};
      const ready = Object.keys(table).filter((job) => (table[job] ?? 0) <= now());
      await save(Object.fromEntries(Object.entries(table).filter(([job]) => !ready.includes(job))));
      return ready.map((job) => [job, table[job] ?? 0] as const);
    });
    for (const [job, time] of due) await jobs[job]?.(time);
  };

  const save = async (table: Readonly<Record<string, number>>): Promise<void> => {
    const times = Object.values(table);
    await (times.length === 0 ? stored.clear() : stored.write(table));
    clearTimeout(timer);
    await alarms.clear(alarmName);
    if (times.length === 0) return;
    const earliest = Math.min(...times);
    alarms.create(alarmName, { when: earliest });
    const wait = earliest - now();
    if (wait < alarmLeastMs)
      timer = setTimeout(() => void runDue().catch(() => undefined), Math.max(wait, 0));
  };

  return {
    schedule: (job, due) =>
      inOrder(async () => {
        const { [job]: _former, ...others } = (await stored.read()) ?? {};
        await save(due === null ? others : { ...others, [job]: due });
      }),
    runDue,
  };
}
