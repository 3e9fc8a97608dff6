import { join, resolve } from "node:path";
import { builtForChromium, extensionId, launchChromium } from "../../drive/browser/chromium.ts";
import { setSignInApp } from "../../drive/browser/extension.ts";
import { setStage } from "../../drive/browser/stage.ts";
import { signInAppOf } from "../../drive/browser/tenant.ts";
import { captures } from "../../drive/popup/guided.ts";
import { startSandbox } from "../../sandbox/start.ts";
import type { Row } from "../report/row.ts";
import { measured, medianOf } from "../statistics/median.ts";
import { inTurn } from "../statistics/repeat.ts";
import type { Subject } from "../subject.ts";
import { firstOpening } from "./first-opening.ts";
import { type Opening, openPage } from "./opening.ts";
import { packageRows } from "./package.ts";
import { barePage, emptyPage, emptyText, prepare } from "./prepared.ts";
import { store } from "./store.ts";
import { answerTime, heapOf, stopWorker } from "./worker.ts";

const button = "Auto-configure";
/** A page of ours: the worker answers no others. */
const askingPage = "popup/welcome.html";
/** On the guide's screen. */
const guideText = "The guide is on.";
const popupPage = "popup/index.html";
const statusMessage = { command: "options.get", input: {} };

/** What the extension itself costs: opening the popup, starting the worker, memory, bytes. */
export const extension: Subject = {
  name: "extension",
  async measure(context) {
    const versions: [string, string][] = [
      ...(context.before === null
        ? []
        : [["before: ", join(resolve(context.before), "dist/chrome")] as [string, string]]),
      ["", builtForChromium],
    ];
    const rows: Row[] = [];
    for (const [name, folder] of versions) {
      context.say(`  ${name}popup and worker`);
      rows.push(...(await timings(folder)).map((row) => ({ ...row, what: `${name}${row.what}` })));
      rows.push(...packageRows(folder).map((row) => ({ ...row, what: `${name}${row.what}` })));
    }
    context.say("  heap after a run");
    return [{ title: "The extension", rows: [...rows, ...(await heap())] }];
  },
};

async function timings(folder: string): Promise<Row[]> {
  const prepared = prepare(folder);
  const sandbox = await startSandbox({ scenario: "contoso" });
  try {
    const browser = await launchChromium({ sandbox, extension: prepared.folders });
    const rows: Row[] = [];
    try {
      await (await setSignInApp(browser, signInAppOf(sandbox))).close();
      const { context, cdp, desk } = browser;
      const at = (page: string): string => `chrome-extension://${extensionId}/${page}`;
      const asking = await context.newPage();
      await asking.goto(at(askingPage));
      const bare = await context.newPage();
      await bare.goto(`chrome-extension://${prepared.bareId}/${barePage}`);
      const openings = await inTurn(
        {
          empty: () => openPage(context, at(emptyPage), { says: emptyText }),
          warm: async () => {
            await answerTime(asking, statusMessage);
            return openPage(context, at(popupPage), { button });
          },
          cold: async () => {
            await stopWorker(cdp, extensionId);
            return openPage(context, at(popupPage), { button });
          },
          guided: async () => {
            await store(desk, { guide: { ...captures, on: true } });
            await answerTime(asking, statusMessage);
            const opening = await openPage(context, at(popupPage), { says: guideText });
            await store(desk, {});
            return opening;
          },
        },
        { times: 16, warmUp: 2 },
      );
      const answers = await inTurn(
        {
          cold: async () => {
            await stopWorker(cdp, extensionId);
            return answerTime(asking, statusMessage);
          },
          warm: () => answerTime(asking, statusMessage),
          bareCold: async () => {
            await stopWorker(cdp, prepared.bareId);
            return answerTime(bare, "anybody there");
          },
        },
        { times: 15, warmUp: 2 },
      );
      rows.push(...openingRows(openings), ...answerRows(answers));
    } finally {
      await browser.close();
    }
    const { folders, bareId } = prepared;
    const start = { sandbox, folders, profile: browser.profile };
    const first = await inTurn(
      {
        ours: () => firstOpening(start, extensionId, popupPage),
        empty: () => firstOpening(start, bareId, barePage),
      },
      { times: 4, warmUp: 1 },
    );
    await browser.removeProfile();
    return [...rows, ...firstOpeningRows(first)];
  } finally {
    await sandbox.close();
    prepared.remove();
  }
}

type Openings = Readonly<Record<"empty" | "warm" | "cold" | "guided", readonly Opening[]>>;

function openingRows({ empty, warm, cold, guided }: Openings): Row[] {
  const paints = (of: Openings["warm"]): number[] => of.map(({ firstPaint }) => firstPaint);
  const screens = (of: Openings["warm"]): number[] => of.map(({ firstScreen }) => firstScreen);
  const usable = (of: Openings["warm"]): number[] => of.map((one) => one.usable ?? Number.NaN);
  const said = (of: Openings["warm"]): number[] => of.map((one) => one.said ?? Number.NaN);
  const row = (what: string, values: number[], atMost?: number, reference = paints(empty)): Row => ({
    what,
    unit: "ms",
    figure: measured(values),
    ratio: { value: medianOf(values) / medianOf(reference), to: "empty page" },
    ...(atMost !== undefined && { atMost, of: "ratio" }),
  });
  return [
    { what: "Empty extension page: first paint", unit: "ms", figure: measured(paints(empty)) },
    row("Popup, warm worker: first paint", paints(warm), 1.5),
    row("Popup, warm worker: its screen painted", screens(warm), 1.4),
    row("Popup, warm worker: usable", usable(warm), 1.5),
    row("Popup, cold worker: first paint", paints(cold)),
    row("Popup, cold worker: its screen painted", screens(cold), 1.6),
    row("Popup, cold worker: usable", usable(cold)),
    row("Popup with a running guide: its screen drawn", said(guided), 1.4, said(empty)),
  ];
}

function firstOpeningRows({ ours, empty }: Readonly<Record<"ours" | "empty", readonly number[]>>): Row[] {
  return [
    {
      what: "Empty popup, first after the browser's start: click to paint",
      unit: "ms",
      figure: measured(empty),
    },
    {
      what: "Popup, first after the browser's start: click to its screen",
      unit: "ms",
      figure: measured(ours),
      ratio: { value: medianOf(ours) / medianOf(empty), to: "empty popup" },
      atMost: 1.5,
      of: "ratio",
    },
  ];
}

function answerRows(answers: Readonly<Record<"cold" | "warm" | "bareCold", readonly number[]>>): Row[] {
  const { cold, warm, bareCold } = answers;
  return [
    { what: "Bare extension: worker start to first answer", unit: "ms", figure: measured(bareCold) },
    {
      what: "Worker start to first answered message",
      unit: "ms",
      figure: measured(cold),
      ratio: { value: medianOf(cold) / medianOf(bareCold), to: "bare extension" },
      atMost: 2,
      of: "ratio",
    },
    { what: "Message to a running worker, answered", unit: "ms", figure: measured(warm) },
  ];
}

/** One whole run in Chromium, and what the worker holds after it. */
async function heap(): Promise<Row[]> {
  const { browser, admin, close } = await setStage();
  try {
    const before = await heapOf(browser.cdp, extensionId);
    await admin.signIn();
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
    await admin.confirm();
    await admin.finish();
    const after = await heapOf(browser.cdp, extensionId);
    return [
      {
        what: "Worker's heap before sign-in",
        unit: "kB",
        figure: { median: before / 1000, spread: 0, runs: 1 },
      },
      {
        what: "Worker's heap after a run",
        unit: "kB",
        figure: { median: after / 1000, spread: 0, runs: 1 },
        ratio: { value: after / before, to: "before" },
        atMost: 8_000,
      },
    ];
  } finally {
    await close();
  }
}
