import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { realisticLag } from "../../drive/engine/realistic-lag.ts";
import type { Row } from "../report/row.ts";
import { measured, medianOf } from "../statistics/median.ts";
import { inTurn } from "../statistics/repeat.ts";
import type { BenchContext, Subject } from "../subject.ts";
import { before } from "./before.ts";
import { measureInChromium } from "./chromium.ts";
import { createEngine } from "./engine.ts";
import { floorOf } from "./floor.ts";
import { type Conditions, type Outcome, runOnce, wayUnder } from "./run-once.ts";

const calm: readonly Conditions[] = [
  ...[0, 50, 150].map((roundTripMs) => ({ roundTripMs, lag: {} })),
  { roundTripMs: 150, lag: {}, rolesWithUser: "refused" },
];
const lagging: readonly Conditions[] = [0, 50, 150].map((roundTripMs) => ({
  roundTripMs,
  lag: realisticLag,
}));

/** How long an admin waits, before the plan and between the confirmation and verified credentials. */
export const wait: Subject = {
  name: "wait",
  async measure(context) {
    const engines = await enginesOf(context);
    const rows: Row[] = [];
    for (const conditions of calm) {
      context.say(`  ${at(conditions)} round trip`);
      const outcomes = await inTurn(variants(engines, conditions), { times: 7, warmUp: 1 });
      const made = Object.entries(outcomes).flatMap(([name, runs]) => calmRows(name, conditions, runs));
      rows.push(...made.map(withoutGoalBefore));
    }
    context.say("  in Chromium");
    const { run, beforeThePlan } = await measureInChromium(context);
    rows.push(...run.map(withoutGoalBefore));
    context.say("  with lag, side by side");
    // These runs wait nearly all the time, so they do not get in each other's way.
    const waits = await Promise.all(
      lagging.map(async (conditions) => {
        const outcomes = await inTurn(variants(engines, conditions), { times: 3, warmUp: 0 });
        return Object.entries(outcomes).flatMap(([name, runs]) => lagRows(name, conditions, runs));
      }),
    );
    return [
      {
        title: "The wait: from confirmation to verified credentials",
        rows: [...rows, ...waits.flat().map(withoutGoalBefore)],
      },
      { ...beforeThePlan, rows: beforeThePlan.rows.map(withoutGoalBefore) },
    ];
  },
};

/** Another version is shown for comparison only; the goals apply to this one. */
function withoutGoalBefore(row: Row): Row {
  if (!row.what.startsWith(before)) return row;
  const { atMost: _, atLeast: __, ...shown } = row;
  return shown;
}

/** The conditions, as the table words them. */
const at = ({ roundTripMs, rolesWithUser }: Conditions): string =>
  `${roundTripMs} ms${rolesWithUser === "refused" ? ", roles refused with the user" : ""}`;

type Engines = Readonly<Record<string, typeof createEngine>>;

/** This version's engine and, if given, the other's. Each brings its own src/. */
async function enginesOf({ before: folder }: BenchContext): Promise<Engines> {
  if (folder === null) return { "": createEngine };
  const file = pathToFileURL(join(resolve(folder), "bench/wait/engine.ts")).href;
  const other = (await import(file)) as { readonly createEngine: typeof createEngine };
  return { [before]: other.createEngine, "": createEngine };
}

const variants = (engines: Engines, conditions: Conditions): Record<string, () => Promise<Outcome>> =>
  Object.fromEntries(
    Object.entries(engines).map(([name, engine]) => [name, () => runOnce(conditions, engine)]),
  );

function calmRows(name: string, conditions: Conditions, outcomes: readonly Outcome[]): Row[] {
  const { roundTripMs, rolesWithUser } = conditions;
  const ms = outcomes.map(({ run }) => run.ms);
  const wall: Row = { what: `${name}Wall time, ${at(conditions)}`, unit: "ms", figure: measured(ms) };
  if (roundTripMs === 0) return [wall];
  const floor = floorOf(wayUnder(conditions), conditions);
  const ratio = { value: medianOf(ms) / floor.ms, to: `floor of ${floor.ms} ms` };
  return [
    // A refusal costs the round trip in which it comes. Whether Dataverse refuses is unconfirmed, so this is shown
    // without a goal.
    roundTripMs === 150 && rolesWithUser !== "refused"
      ? { ...wall, ratio, atMost: 1.15, of: "ratio" }
      : { ...wall, ratio },
    {
      what: `${name}Round trips one after another, ${at(conditions)}`,
      unit: "round trips",
      figure: measured(outcomes.map(({ run }) => run.chain.length)),
      ratio: {
        value: medianOf(outcomes.map(({ run }) => run.chain.length)) / floor.chain.length,
        to: "floor",
      },
      atMost: 6,
    },
    {
      what: `${name}Requests, ${at(conditions)}`,
      unit: "requests",
      figure: measured(outcomes.map(({ run }) => run.requests.length)),
    },
  ];
}

function lagRows(name: string, conditions: Conditions, outcomes: readonly Outcome[]): Row[] {
  const floor = floorOf(wayUnder(conditions), conditions);
  const under = `${at(conditions)} with lag`;
  const ms = outcomes.map(({ run }) => run.ms);
  return [
    {
      what: `${name}Wall time, ${under}`,
      unit: "s",
      figure: measured(ms.map((one) => one / 1000)),
      ratio: { value: medianOf(ms) / floor.ms, to: `floor of ${(floor.ms / 1000).toFixed(2)} s` },
    },
    {
      what: `${name}Wasted by polling, ${under}`,
      unit: "%",
      figure: measured(ms.map((one) => (one / floor.ms - 1) * 100)),
      atMost: 4,
    },
    {
      what: `${name}Requests, ${under}`,
      unit: "requests",
      figure: measured(outcomes.map(({ run }) => run.requests.length)),
    },
  ];
}
