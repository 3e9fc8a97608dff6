import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { builtForChromium, extensionId, launchChromium } from "../../drive/browser/chromium.ts";
import { setSignInApp } from "../../drive/browser/extension.ts";
import { signInAppOf } from "../../drive/browser/tenant.ts";
import { freshPlan } from "../../drive/popup/plans.ts";
import { manyEnvironments, planned } from "../../drive/popup/states.ts";
import { startSandbox } from "../../sandbox/start.ts";
import { type Opening, openPage } from "../extension/opening.ts";
import { emptyPage, emptyText, prepare } from "../extension/prepared.ts";
import { type Shown, store } from "../extension/store.ts";
import type { Row, Section } from "../report/row.ts";
import { measured, medianOf } from "../statistics/median.ts";
import { inTurn } from "../statistics/repeat.ts";
import { finishedSetups } from "./finished-setups.ts";

const [few, many] = [10, 1_000];

/** The screens that have finished set-ups behind them, and a text by which each is known. */
const screens = {
  Home: { shown: {}, says: "Customer" },
  "The list of environments": { shown: { setup: manyEnvironments }, says: "Sales playground" },
  "The plan": { shown: { setup: planned(freshPlan) }, says: "What will be done" },
} as const satisfies Record<string, { readonly shown: Shown; readonly says: string }>;

/** Whether the popup opens later when many set-ups are finished. All of them are kept: no limit cuts the list. */
export async function screensSection(): Promise<Section> {
  const prepared = prepare(builtForChromium);
  const sandbox = await startSandbox({ scenario: "contoso" });
  try {
    const browser = await launchChromium({ sandbox, extension: prepared.folders });
    try {
      await (await setSignInApp(browser, signInAppOf(sandbox))).close();
      const { context, desk } = browser;
      const open = (page: string, says: string) =>
        openPage(context, `chrome-extension://${extensionId}/${page}`, { says });
      const opening = (screen: keyof typeof screens, count: number) => async () => {
        await store(desk, { ...screens[screen].shown, finished: finishedSetups(count, new Date()) });
        await quiet(desk);
        return open("popup/index.html", screens[screen].says);
      };
      const names = Object.keys(screens) as (keyof typeof screens)[];
      const variants = Object.fromEntries([
        ["empty", () => open(emptyPage, emptyText)],
        ...names.flatMap((name) => [few, many].map((count) => [`${name} ${count}`, opening(name, count)])),
      ]) as Readonly<Record<string, () => Promise<Opening>>>;
      const openings = await inTurn(variants, { times: 7, warmUp: 1 });
      const of = (name: string): readonly number[] =>
        (openings[name] ?? []).map(({ said }) => said ?? Number.NaN);
      return {
        title: "Growth: with so many finished set-ups in the browser",
        rows: names.flatMap((name) =>
          screenRows(name, of("empty"), of(`${name} ${few}`), of(`${name} ${many}`)),
        ),
      };
    } finally {
      await browser.close();
      await browser.removeProfile();
    }
  } finally {
    await sandbox.close();
    prepared.remove();
  }
}

/** How long the browser has to hand round what was stored, ms: what is measured is the opening. */
const settlingMs = 200;

/** Lets the worker take up what was stored: it counts the ends of secrets for the badge. */
async function quiet(desk: Page): Promise<void> {
  await desk.evaluate(`chrome.runtime.sendMessage({ command: "options.get", input: {} })`);
  await sleep(settlingMs);
}

function screenRows(
  name: string,
  empty: readonly number[],
  withFew: readonly number[],
  withMany: readonly number[],
): Row[] {
  const what = (count: number): string => `${name}: drawn with ${count.toLocaleString("en-US")}`;
  return [
    {
      what: what(few),
      unit: "ms",
      figure: measured(withFew),
      ratio: { value: medianOf(withFew) / medianOf(empty), to: "empty page" },
      // The popup with finished set-ups is to open as soon as without.
      ...(name === "Home" && { atMost: 1.4, of: "ratio" }),
    },
    {
      what: what(many),
      unit: "ms",
      figure: measured(withMany),
      ratio: { value: medianOf(withMany) / medianOf(withFew), to: `with ${few}` },
      atMost: 1.1,
      of: "ratio",
    },
  ];
}
