import type { Contest, Row, Section, Unit } from "./row.ts";
import { figureText } from "./table.ts";

type Contestant = Row & { readonly contest: Contest };

/** A row in which somebody else is better than we are. */
export interface Loss {
  /** "time, 150 ms" */
  readonly in: string;
  readonly to: string;
  readonly theirs: number;
  readonly ours: number;
  readonly unit: Unit;
}

/** Where others do better than we do, by the medians: what is equal is not lost. */
export function lossesIn(sections: readonly Section[]): readonly Loss[] {
  const rows = sections.flatMap((section) => section.rows).filter(isContestant);
  return rows.flatMap((ours) =>
    ours.contest.who === "ours"
      ? rows
          .filter(({ contest }) => contest.in === ours.contest.in && contest.who !== "ours")
          .filter(({ figure }) => figure.median < ours.figure.median)
          .map(({ contest, figure, unit }) => ({
            in: contest.in,
            to: contest.who,
            theirs: figure.median,
            ours: ours.figure.median,
            unit,
          }))
      : [],
  );
}

const isContestant = (row: Row): row is Contestant => row.contest !== undefined;

/** The lines below the table: one for each row in which we lose; none where nobody took part. */
export function contestLines(sections: readonly Section[]): readonly string[] {
  const others = sections.flatMap(({ rows }) =>
    rows.filter(({ contest }) => contest && contest.who !== "ours"),
  );
  if (others.length === 0) return [];
  const losses = lossesIn(sections);
  const plain = (median: number, unit: Unit): string => figureText({ median, spread: 0, runs: 1 }, unit);
  return [
    `Held against others in ${others.length} figures, worse in ${losses.length}${losses.length === 0 ? "." : ":"}`,
    ...losses.map(
      (loss) =>
        `  ${loss.in}: ${plain(loss.theirs, loss.unit)} of ${loss.to}, ours ${plain(loss.ours, loss.unit)}`,
    ),
  ];
}
