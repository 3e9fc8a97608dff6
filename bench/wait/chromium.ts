import { join, resolve } from "node:path";
import { builtForChromium } from "../../drive/browser/chromium.ts";
import { setStage } from "../../drive/browser/stage.ts";
import type { Row } from "../report/row.ts";
import { measured, medianOf } from "../statistics/median.ts";
import { inTurn } from "../statistics/repeat.ts";
import type { BenchContext } from "../subject.ts";
import { before } from "./before.ts";
import { floorOf } from "./floor.ts";
import { type Asked, listenTo } from "./requests.ts";
import { wayUnder } from "./run-once.ts";

const conditions = { roundTripMs: 150, lag: {} };
const { roundTripMs } = conditions;

/**
 * One run of the built extension in real Chromium: the worker, MSAL, storage and the popup's clicks are real.
 * @param extension folder of the built extension
 * @returns the requests from the click on “Configure” to verified credentials.
 */
async function runInChromium(extension: string): Promise<Asked> {
  const { sandbox, admin, close } = await setStage("contoso", undefined, extension);
  try {
    await admin.signIn();
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
    sandbox.setLatency(roundTripMs);
    const asked = listenTo(sandbox);
    await admin.confirm();
    const { result } = await admin.finish();
    if (result?.verified !== true) throw new Error("The credentials were not verified.");
    return asked();
  } finally {
    await close();
  }
}

/** From the first request to the last answer, ms: this leaves out the time that a person took for the click. */
const lasted = ({ requests }: Asked): number =>
  Math.max(...requests.map(({ end }) => end)) - Math.min(...requests.map(({ start }) => start));

/** This version and, if given, the other one, in turn. */
export async function chromiumRows(context: BenchContext): Promise<Row[]> {
  const versions: Record<string, () => Promise<Asked>> = {
    ...(context.before !== null && {
      [before]: () => runInChromium(join(resolve(context.before ?? ""), "dist/chrome")),
    }),
    "": () => runInChromium(builtForChromium),
  };
  const outcomes = await inTurn(versions, { times: 7, warmUp: 0 });
  return Object.entries(outcomes).flatMap(([name, runs]) => rowsOf(name, runs));
}

function rowsOf(name: string, runs: readonly Asked[]): Row[] {
  const floor = floorOf(wayUnder(conditions), conditions);
  const ms = runs.map(lasted);
  return [
    {
      what: `${name}In Chromium: first request to last answer, ${roundTripMs} ms`,
      unit: "ms",
      figure: measured(ms),
      ratio: { value: medianOf(ms) / floor.ms, to: `floor of ${floor.ms} ms` },
      atMost: 1.15,
      of: "ratio",
    },
    {
      what: `${name}In Chromium: round trips one after another, ${roundTripMs} ms`,
      unit: "round trips",
      figure: measured(runs.map(({ chain }) => chain.length)),
      atMost: 6,
    },
    {
      what: `${name}In Chromium: requests, ${roundTripMs} ms`,
      unit: "requests",
      figure: measured(runs.map(({ requests }) => requests.length)),
    },
  ];
}
