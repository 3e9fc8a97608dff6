import { join, resolve } from "node:path";
import { builtForChromium } from "../../drive/browser/chromium.ts";
import type { Row, Section } from "../report/row.ts";
import { measured, medianOf } from "../statistics/median.ts";
import { inTurn } from "../statistics/repeat.ts";
import type { BenchContext } from "../subject.ts";
import { timesAgain } from "./asked-twice.ts";
import { before } from "./before.ts";
import { floorOf, type Needed, shortestWayToEnvironments, shortestWayToPlan } from "./floor.ts";
import type { Asked } from "./requests.ts";
import { wayUnder } from "./run-once.ts";
import type { Stretch } from "./visit.ts";
import { type Visit, visitOnce } from "./visit-once.ts";

const conditions = { roundTripMs: 150, lag: {} };
const { roundTripMs } = conditions;

/** What visits in real Chromium show, of this version and, if given, of the other one, in turn. */
export interface InChromium {
  /** From the confirmation to verified credentials. */
  readonly run: readonly Row[];
  readonly beforeThePlan: Section;
}

/** Five visits of each version. */
export async function measureInChromium(context: BenchContext): Promise<InChromium> {
  const versions: Record<string, () => Promise<Visit>> = {
    ...(context.before !== null && {
      [before]: () => visitOnce(join(resolve(context.before ?? ""), "dist/chrome"), roundTripMs),
    }),
    "": () => visitOnce(builtForChromium, roundTripMs),
  };
  const outcomes = Object.entries(await inTurn(versions, { times: 5, warmUp: 0 }));
  return {
    run: outcomes.flatMap(([name, visits]) => runRows(name, visits)),
    beforeThePlan: {
      title: `Before the plan, in Chromium at ${roundTripMs} ms a round trip`,
      rows: outcomes.flatMap(([name, visits]) => visitRows(name, visits)),
      notes: outcomes.flatMap(([name, visits]) => repeatedNotes(name, visits)),
    },
  };
}

/** From the first request to the last answer, ms: this leaves out the time that a person took for the click. */
const lasted = ({ requests }: Asked): number =>
  Math.max(...requests.map(({ end }) => end)) - Math.min(...requests.map(({ start }) => start));

function runRows(name: string, visits: readonly Visit[]): Row[] {
  const floor = floorOf(wayUnder(conditions), conditions);
  const runs = visits.map(({ run }) => run);
  const ms = runs.map(lasted);
  return [
    {
      what: `${name}In Chromium: first request to last answer, ${roundTripMs} ms`,
      unit: "ms",
      figure: measured(ms),
      ratio: { value: medianOf(ms) / floor.ms, to: `floor of ${floor.ms} ms` },
      atMost: 1.12,
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

function visitRows(name: string, visits: readonly Visit[]): Row[] {
  const part = (what: string, way: readonly Needed[], of: (visit: Visit) => Stretch): Row[] => {
    const stretches = visits.map(of);
    const floor = floorOf(way, conditions);
    const ms = stretches.map((one) => one.ms);
    return [
      {
        what: `${name}${what}: time`,
        unit: "ms",
        figure: measured(ms),
        ratio: { value: medianOf(ms) / floor.ms, to: `floor of ${floor.ms} ms` },
        atMost: 1.2,
        of: "ratio",
      },
      {
        what: `${name}${what}: one after another`,
        unit: "round trips",
        figure: measured(stretches.map(({ chain }) => chain.length)),
        atMost: 2,
      },
      {
        what: `${name}${what}: requests`,
        unit: "requests",
        figure: measured(stretches.map(({ requests }) => requests.length)),
      },
    ];
  };
  return [
    ...part("Sign-in answered → environments", shortestWayToEnvironments, (visit) => visit.toEnvironments),
    ...part("Environment chosen → plan", shortestWayToPlan, (visit) => visit.toPlan),
    {
      what: `${name}Whole visit, sign-in to verified: requests`,
      unit: "requests",
      figure: measured(visits.map(({ requests }) => requests)),
      atMost: 20,
    },
    {
      what: `${name}Whole visit: of these, asked before`,
      unit: "requests",
      figure: measured(visits.map(({ repeated }) => timesAgain(repeated))),
      atMost: 0,
    },
  ];
}

/** What was asked again in the last visit, so that a reader knows where to look. */
function repeatedNotes(name: string, visits: readonly Visit[]): string[] {
  const repeated = visits.at(-1)?.repeated ?? [];
  if (repeated.length === 0) return [];
  const told = repeated.map((one) => `${one.again} × ${one.name}`).join(", ");
  return [`${name}Asked again: ${told}.`];
}
