import type { Row } from "../report/row.ts";
import { measured, medianOf } from "../statistics/median.ts";
import { inTurn } from "../statistics/repeat.ts";
import type { Subject } from "../subject.ts";
import { createEngine } from "../wait/engine.ts";
import { type Outcome, type Part, runOnce } from "../wait/run-once.ts";
import { crowd } from "./crowd.ts";

const counts = [10, 1_000, 10_000];
const roundTripMs = 50;

/**
 * A part's time without what the stand-in itself took: it looks through its rows one by one, which no real service
 * does, and that would be measured in place of ours.
 */
const without = ({ ms, chain }: Part): number =>
  ms - chain.reduce((sum, { start, end }) => sum + Math.max(0, end - start - roundTripMs), 0);

/** Whether a set-up grows with what in the tenant is not ours. */
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
    const outcomes = await inTurn(variants, { times: 5, warmUp: 1 });
    const of = (count: number): readonly Outcome[] => outcomes[String(count)] ?? [];
    const rows = counts.flatMap((count) => [
      ...rowsOf("Plan", count, of(count), of(counts[0] ?? 0), ({ inspection }) => inspection),
      ...rowsOf("Run", count, of(count), of(counts[0] ?? 0), ({ run }) => run),
    ]);
    return [
      {
        title:
          "Growth: with so many applications, service principals, grants, environments, roles and users of others",
        rows,
        notes: [
          `${roundTripMs} ms round trip. The time that the sandbox itself spends looking through its rows is taken off.`,
        ],
      },
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
  const ms = (of: readonly Outcome[]): number[] => of.map((outcome) => without(part(outcome)));
  const requests = (of: readonly Outcome[]): number[] => of.map((outcome) => part(outcome).requests.length);
  const first = count === counts[0];
  const to = `with ${counts[0]}`;
  return [
    {
      what: `${name}: requests with ${count.toLocaleString("en-US")}`,
      unit: "requests",
      figure: measured(requests(outcomes)),
      ...(first
        ? {}
        : {
            ratio: { value: medianOf(requests(outcomes)) / medianOf(requests(few)), to },
            atMost: 1,
            of: "ratio" as const,
          }),
    },
    {
      what: `${name}: time with ${count.toLocaleString("en-US")}`,
      unit: "ms",
      figure: measured(ms(outcomes)),
      ...(first
        ? {}
        : {
            ratio: { value: medianOf(ms(outcomes)) / medianOf(ms(few)), to },
            atMost: 1.1,
            of: "ratio" as const,
          }),
    },
  ];
}
