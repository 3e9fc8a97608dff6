import type { Row, Unit } from "../report/row.ts";
import { measured, medianOf } from "../statistics/median.ts";
import { inTurn } from "../statistics/repeat.ts";
import type { Subject } from "../subject.ts";
import { createEngine } from "../wait/engine.ts";
import { type Outcome, type Part, runOnce } from "../wait/run-once.ts";
import { crowd } from "./crowd.ts";
import { screensSection } from "./screens.ts";

const counts = [10, 1_000, 10_000];
const roundTripMs = 50;

/** Whether the cost of a set-up grows with objects in the tenant that are not ours, or the popup's with those that are. */
export const growth: Subject = {
  name: "growth",
  async measure(context) {
    const variants = Object.fromEntries(
      counts.map((count) => [
        String(count),
        () => {
          context.say(`  ${count} of each`);
          return runOnce({ roundTripMs, lag: {} }, createEngine, ({ world }) => crowd(world, count));
        },
      ]),
    );
    const outcomes = await inTurn(variants, { times: 3, warmUp: 1 });
    const of = (count: number): readonly Outcome[] => outcomes[String(count)] ?? [];
    const rows = counts.flatMap((count) => [
      ...rowsOf("Plan", count, of(count), of(counts[0] ?? 0), ({ inspection }) => inspection),
      ...rowsOf("Run", count, of(count), of(counts[0] ?? 0), ({ run }) => run),
    ]);
    context.say("  the popup with finished set-ups");
    const screens = await screensSection();
    return [
      {
        title:
          "Growth: with so many applications, service principals, grants, environments, roles and users of others",
        rows,
        notes: [
          `${roundTripMs} ms round trip. The time holds that of the sandbox, which looks through its rows one by one for`,
          "each request, as no real service does; so no goal is held against it, but against what decides it: what is asked and answered.",
        ],
      },
      screens,
    ];
  },
};

function rowsOf(
  name: string,
  count: number,
  outcomes: readonly Outcome[],
  few: readonly Outcome[],
  part: (outcome: Outcome) => Part,
): Row[] {
  const row = (what: string, unit: Unit, value: (from: Part) => number, atMost?: number): Row => {
    const values = (of: readonly Outcome[]): number[] => of.map((outcome) => value(part(outcome)));
    const figure = {
      what: `${name}: ${what} with ${count.toLocaleString("en-US")}`,
      unit,
      figure: measured(values(outcomes)),
    };
    if (count === counts[0]) return figure;
    const ratio = { value: medianOf(values(outcomes)) / medianOf(values(few)), to: `with ${counts[0]}` };
    return { ...figure, ratio, ...(atMost === undefined ? {} : { atMost, of: "ratio" }) };
  };
  return [
    row("requests", "requests", ({ requests }) => requests.length, 1),
    // Ids and names of different length make a few bytes of difference.
    row("answers", "kB", ({ received }) => received / 1000, 1.02),
    row("time", "ms", ({ ms }) => ms),
  ];
}
