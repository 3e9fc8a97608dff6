import { setStage } from "../../tests/browser/support/stage.ts";
import type { Row } from "../report/row.ts";
import { measured, medianOf } from "../statistics/median.ts";
import { repeat } from "../statistics/repeat.ts";
import { floorOf, shortestWay } from "./floor.ts";
import { type Asked, listenTo } from "./requests.ts";

const roundTripMs = 150;

/**
 * One run by the built extension in real Chromium: the worker, MSAL, storage and the popup's clicks are real.
 * @returns what was asked from the click on “Configure” to verified credentials.
 */
async function runInChromium(): Promise<Asked> {
  const { sandbox, admin, close } = await setStage();
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

/** From the first request to the last answer, ms: how long a person took for the click is not counted. */
const lasted = ({ requests }: Asked): number =>
  Math.max(...requests.map(({ end }) => end)) - Math.min(...requests.map(({ start }) => start));

export async function chromiumRows(): Promise<Row[]> {
  const runs = await repeat(runInChromium, { times: 3, warmUp: 0 });
  const floor = floorOf(shortestWay, { roundTripMs, lag: {} });
  const ms = runs.map(lasted);
  return [
    {
      what: `In Chromium: first request to last answer, ${roundTripMs} ms`,
      unit: "ms",
      figure: measured(ms),
      ratio: { value: medianOf(ms) / floor.ms, to: `floor of ${floor.ms} ms` },
      atMost: 1.15,
      of: "ratio",
    },
    {
      what: `In Chromium: round trips one after another, ${roundTripMs} ms`,
      unit: "round trips",
      figure: measured(runs.map(({ chain }) => chain.length)),
      atMost: 6,
    },
    {
      what: `In Chromium: requests, ${roundTripMs} ms`,
      unit: "requests",
      figure: measured(runs.map(({ requests }) => requests.length)),
    },
  ];
}
