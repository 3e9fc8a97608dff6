import { setTimeout as sleep } from "node:timers/promises";
import type { Row } from "../report/row.ts";
import { counted, type Measured, measured, timesOf } from "../statistics/median.ts";
import { repeat } from "../statistics/repeat.ts";
import type { Subject } from "../subject.ts";
import { noticeRows } from "./notice.ts";
import { frameCount } from "./portal-page.ts";
import { onBefore, type Variant, type VariantName, variants } from "./variants.ts";
import { type Cost, type Watcher, watch } from "./watcher.ts";

type Name = VariantName | "before";

const names: readonly VariantName[] = ["none", "driver", "eager", "off", "on"];
const words: Readonly<Record<Name, string>> = {
  none: "no extension",
  driver: "driver.js in the page",
  eager: "an observer that looks at every change",
  off: "guide off",
  on: "guide on",
  before: "before: guide on",
};

/** Changes in one batch, spread over so many ms: 1,000 and 20,000 a second. */
const few = { each: 4_000, ms: 4_000 };
const many = { each: 20_000, ms: 1_000 };
const perBatch = few.each;
/** What is measured of no batch: it only wakes the page up. */
const first = { each: 500, ms: 500 };
/** Batches to measure. What only stands for comparison takes the same share of every batch, so two are enough. */
const batches = (name: Name): number => (name === "driver" || name === "eager" ? 2 : 5);
const idleMs = 30_000;
/** Share of the time that the page's own main thread takes. */
const asGoodAsNothing = 0.01;

interface Costs {
  readonly load: readonly Cost[];
  /** How long the page took to load each time, ms: its main thread's counter may begin again with a new process. */
  readonly loaded: readonly number[];
  readonly navigation: readonly Cost[];
  readonly few: readonly Cost[];
  readonly many: readonly Cost[];
  readonly heap: readonly number[];
}

/** How little a portal page notices us. */
export const page: Subject = {
  name: "page",
  async measure(context) {
    const opened: [Name, Variant, Watcher][] = [];
    const notes = [
      `CPU by the profiler, of the scripts named and of what they call. The page: about 2,500 elements and ${frameCount} frames.`,
    ];
    try {
      const costs = new Map<Name, Costs>();
      const { before } = context;
      const open: [Name, () => Promise<Variant>][] = names.map((name) => [name, variants[name]]);
      if (before !== null) open.push(["before", () => onBefore(before)]);
      for (const [name, start] of open) {
        const variant = await start();
        const watcher = await watch(variant.page, variant.isMeasured);
        opened.push([name, variant, watcher]);
        context.say(`  ${words[name]}`);
        costs.set(name, await costsOf(variant, watcher, batches(name)));
      }
      context.say("  an idle half minute, side by side");
      const idle = new Map(
        await Promise.all(
          opened.map(async ([name, , watcher]) => [name, await watcher.cost(() => sleep(idleMs))] as const),
        ),
      );
      const none = costs.get("none");
      const alone = none && { costs: none, idle: idle.get("none") };
      const rows = [...costs].flatMap(([name, cost]) => rowsOf(name, cost, idle.get(name), alone));
      const guided = opened.find(([name]) => name === "on")?.[1];
      if (guided) {
        context.say("  how soon the guide notices");
        rows.push(...(await noticeRows(guided.page)));
      }
      return [{ title: "The portal page", rows, notes }];
    } finally {
      for (const [, variant] of opened) await variant.close();
    }
  },
};

async function costsOf({ page: tab, afterLoad }: Variant, watcher: Watcher, times: number): Promise<Costs> {
  const loads = await repeat(
    async () => {
      const cost = await watcher.cost(async () => {
        await tab.reload();
        await afterLoad();
        await sleep(700);
      });
      const took = await tab.evaluate("performance.getEntriesByType('navigation')[0].duration");
      return { cost, took: took as number };
    },
    { times: 4, warmUp: 1 },
  );
  let turn = 0;
  const navigation = await repeat(
    () =>
      watcher.cost(() => {
        turn += 1;
        return tab.evaluate(`globalThis.benchNavigate(${turn})`);
      }),
    { times: 4, warmUp: 2 },
  );
  const mutate = ({ each, ms }: typeof few, times: number) =>
    repeat(() => watcher.cost(() => tab.evaluate(`globalThis.benchMutate(${each}, ${ms})`)), {
      times,
      warmUp: 0,
    });
  await afterReload(tab, afterLoad);
  await mutate(first, 1);
  const calm = await mutate(few, times);
  const busy = await mutate(many, times);
  const heap = await repeat(
    async () => {
      await afterReload(tab, afterLoad);
      await sleep(500);
      return watcher.heap();
    },
    { times: 3, warmUp: 1 },
  );
  const [load, loaded] = [loads.map(({ cost }) => cost), loads.map(({ took }) => took)];
  return { load, loaded, navigation, few: calm, many: busy, heap };
}

async function afterReload(tab: Variant["page"], afterLoad: () => Promise<void>): Promise<void> {
  await tab.reload();
  await afterLoad();
}

const script = (costs: readonly Cost[]): Measured => measured(costs.map(({ scriptMs }) => scriptMs));
/** Over the whole time: most windows contain no look, so their median would say nothing about the others. */
const share = (costs: readonly Cost[]): Measured => {
  const sum = (of: (cost: Cost) => number): number => costs.reduce((all, cost) => all + of(cost), 0);
  const { spread } = measured(costs.map(({ scriptMs, ms }) => (scriptMs / ms) * 100));
  return {
    median: (sum(({ scriptMs }) => scriptMs) / sum(({ ms }) => ms)) * 100,
    spread,
    runs: costs.length,
  };
};
const frames = frameCount + 1;

/** The page without an extension, which the others are held against. */
interface Alone {
  readonly costs: Costs;
  readonly idle: Cost | undefined;
}

function rowsOf(name: Name, costs: Costs, idle: Cost | undefined, alone: Alone | undefined): Row[] {
  const none = alone?.costs;
  const who = words[name];
  const { load, navigation, few, many, heap } = costs;
  const busy = (of: readonly Cost[]): Measured => measured(of.map(({ busyMs }) => busyMs));
  const whole: Row = {
    what: `${who}: page's main thread, 4,000 changes`,
    unit: "ms",
    figure: busy(few),
    ...(none && name !== "none"
      ? { ratio: { value: busy(few).median / busy(none.few).median, to: "no extension" } }
      : {}),
  };
  if (name === "none") return [whole];
  const longTasks = (of: readonly Cost[]): number => of.reduce((sum, one) => sum + one.longTasks, 0);
  const added = [...navigation, ...few].reduce((sum, one) => sum + one.longTasks, 0);
  const perFrame = measured(heap.map((bytes) => (bytes - (none ? medianHeap(none) : 0)) / frames / 1000));
  const isOn = name === "on";
  const isOff = name === "off";
  const contest = (figure: string): Pick<Row, "contest"> =>
    isOn || name === "driver" || name === "eager"
      ? { contest: { in: `The portal page, ${figure}`, who: isOn ? "ours" : who } }
      : {};
  /** What our scripts take of what the page alone takes; a guide that is off has to be next to nothing of it. */
  const ofThePage = (ours: Measured, page: Measured | undefined, to = "page alone"): Partial<Row> =>
    page === undefined
      ? {}
      : {
          ratio: { value: timesOf(ours.median, page.median), to },
          ...(isOff ? { atMost: asGoodAsNothing, of: "ratio" } : {}),
        };
  return [
    {
      what: `${who}: CPU at load, per frame`,
      unit: "ms",
      figure: scaled(script(load), 1 / frames),
      ...ofThePage(script(load), none && measured(none.loaded), "loading alone"),
      ...contest("CPU at load, per frame"),
    },
    {
      what: `${who}: CPU of a navigation`,
      unit: "ms",
      figure: script(navigation),
      ...ofThePage(script(navigation), none && busy(none.navigation)),
      ...contest("CPU of a navigation"),
    },
    {
      what: `${who}: CPU of an idle half minute`,
      unit: "ms",
      figure: counted(idle?.scriptMs ?? Number.NaN),
      ...ofThePage(counted(idle?.scriptMs ?? Number.NaN), alone?.idle && counted(alone.idle.busyMs)),
      ...contest("CPU of an idle half minute"),
    },
    {
      what: `${who}: share of a core, 1,000 changes a second`,
      unit: "%",
      figure: share(few),
      ...contest("share of a core, 1,000 changes a second"),
      ...(isOn ? { atMost: 1 } : {}),
      ...(isOff ? { atMost: 0 } : {}),
    },
    {
      what: `${who}: share of a core, 20,000 changes a second`,
      unit: "%",
      figure: share(many),
      ...contest("share of a core, 20,000 changes a second"),
    },
    {
      what: `${who}: long tasks, navigations and ${(costs.few.length * perBatch).toLocaleString("en-US")} changes`,
      unit: "long tasks",
      figure: { median: added, spread: 0, runs: 1 },
      ...(isOn || isOff ? { atMost: none ? longTasks([...none.navigation, ...none.few]) : 0 } : {}),
    },
    {
      what: `${who}: memory added per frame`,
      unit: "kB",
      figure: perFrame,
      ...contest("memory added per frame"),
      ...(isOn || isOff ? { atMost: 2000 } : {}),
    },
    whole,
  ];
}

const medianHeap = ({ heap }: Costs): number => measured(heap).median;

const scaled = ({ median, spread, runs }: Measured, by: number): Measured => ({
  median: median * by,
  spread: spread * by,
  runs,
});
