import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import type { Row } from "../report/row.ts";
import { measured } from "../statistics/median.ts";
import { repeat } from "../statistics/repeat.ts";
import { appListHash } from "./portal-page.ts";

/** What the page does while the guide's target appears. */
type Circumstance = "at rest" | "after a click, 1,000 changes a second" | "by itself, 1,000 changes a second";

/** The longest time that a person would still call "at once", ms. */
const AT_ONCE = 1000;
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
    const times = await repeat(() => notice(tab, circumstance), { times: isBusy ? 3 : 5, warmUp: 0 });
    rows.push({
      what: `guide on: from a target to its ring, ${circumstance}`,
      unit: "ms",
      figure: measured(times),
      ...(circumstance.startsWith("by itself") ? {} : { atMost: AT_ONCE }),
    });
  }
  return rows;
}

async function notice(tab: Page, circumstance: Circumstance): Promise<number> {
  await tab.evaluate("globalThis.benchTarget(false)");
  await layers(tab, 1);
  if (circumstance.startsWith("after a click")) {
    await tab.mouse.click(5, 300);
    await sleep(500);
  } else await sleep(circumstance === "at rest" ? FORGOTTEN : 0);
  await tab.evaluate("globalThis.benchTarget(true)");
  return layers(tab, 2);
}

const layers = (tab: Page, count: number): Promise<number> =>
  tab.evaluate(`globalThis.benchLayers(${count})`) as Promise<number>;
