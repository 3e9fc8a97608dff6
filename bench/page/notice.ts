import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import type { Row } from "../report/row.ts";
import { measured } from "../statistics/median.ts";
import { repeat } from "../statistics/repeat.ts";
import { appListHash } from "./portal-page.ts";

/** What the page does while the guide's target appears. */
type Circumstance = "at rest" | "after a click, 1,000 changes a second" | "by itself, 1,000 changes a second";

/** How long a polite observer waits before it looks at a page that changes, ms. */
const POLITE = 200;
/** How long the guide takes a page's changes for the response to a click, and a little more, ms. */
const FORGOTTEN = 7_000;
/** How long changes go on, ms: longer than any wait. */
const CHANGES = 40_000;

/** How long it takes from the appearance of a target to the ring around it, in a tab with the guide on. */
export async function noticeRows(tab: Page): Promise<Row[]> {
  const rows: Row[] = [];
  for (const circumstance of [
    "at rest",
    "after a click, 1,000 changes a second",
    "by itself, 1,000 changes a second",
  ] as const) {
    await tab.reload();
    await tab.evaluate(`location.hash = ${JSON.stringify(appListHash)}`);
    await layers(tab, 2);
    const isBusy = circumstance !== "at rest";
    if (isBusy) await tab.evaluate(`void globalThis.benchMutate(${CHANGES}, ${CHANGES})`);
    const times = await repeat(() => notice(tab, circumstance), { times: 3, warmUp: 0 });
    const ring = measured(times.map((one) => one.ring));
    const bare = measured(times.map((one) => one.bare));
    rows.push({
      what: `guide on: from a target to its ring, ${circumstance}`,
      unit: "ms",
      figure: ring,
      ratio: { value: ring.median / bare.median, to: `a look after ${POLITE} ms` },
      ...(circumstance.startsWith("by itself") ? {} : { atMost: 2, of: "ratio" }),
    });
  }
  return rows;
}

/** How soon the guide and a bare observer had the target, ms. */
interface Noticed {
  readonly ring: number;
  readonly bare: number;
}

async function notice(tab: Page, circumstance: Circumstance): Promise<Noticed> {
  await tab.evaluate("globalThis.benchTarget(false)");
  await layers(tab, 1);
  if (circumstance.startsWith("after a click")) {
    await tab.mouse.click(5, 300);
    await sleep(500);
  } else await sleep(circumstance === "at rest" ? FORGOTTEN : 0);
  await tab.evaluate(`globalThis.benchFound = globalThis.benchLook(${POLITE}); globalThis.benchTarget(true)`);
  const ring = await layers(tab, 2);
  return { ring, bare: (await tab.evaluate("globalThis.benchFound")) as number };
}

const layers = (tab: Page, count: number): Promise<number> =>
  tab.evaluate(`globalThis.benchLayers(${count})`) as Promise<number>;
