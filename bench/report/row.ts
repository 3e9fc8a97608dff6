import type { Measured } from "../statistics/median.ts";

export type Unit =
  | "ms"
  | "s"
  | "kB"
  | "requests"
  | "round trips"
  | "× reference"
  | "%"
  | "long tasks"
  | "files";

/** One line of the table: a measurement, perhaps with a goal. */
export interface Row {
  /** "Round trips one after another, 150 ms" */
  readonly what: string;
  readonly unit: Unit;
  readonly figure: Measured;
  /** The goal: the figure, or the ratio if `of` says so, is at most this. Absent: shown for comparison only. */
  readonly atMost?: number;
  /** The goal where more is better; not together with `atMost`. */
  readonly atLeast?: number;
  /** What the goal applies to. Default: the figure, which can't be a time. */
  readonly of?: "figure" | "ratio";
  /** The figure divided by a reference of the same run. */
  readonly ratio?: Ratio;
  /** What this line is a figure of, where others do the same. */
  readonly contest?: Contest;
}

export interface Ratio {
  readonly value: number;
  readonly to: string;
}

/** Rows with the same `in` are held against each other; the lowest figure wins (contests.ts). */
export interface Contest {
  /** "time, 150 ms" */
  readonly in: string;
  /** "Azure CLI"; ours is "ours". */
  readonly who: string;
}

/** The results of one part of the benchmark. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What a reader has to know to read the rows. */
  readonly notes?: readonly string[];
}

const isTime = (unit: Unit): boolean => unit === "ms" || unit === "s";

/**
 * Whether a row meets its goal; null for a row without one.
 * @throws RangeError for a goal in milliseconds: another machine would meet or miss it with the same code, so a goal of
 * time is a ratio to something of the same run.
 */
export function isMet({ what, unit, figure, atMost, atLeast, of = "figure", ratio }: Row): boolean | null {
  if (atMost === undefined && atLeast === undefined) return null;
  if (of === "figure" && isTime(unit)) throw new RangeError(`“${what}”: a goal of time has to be a ratio.`);
  const held = of === "ratio" ? ratio?.value : figure.median;
  if (held === undefined) return false;
  return held <= (atMost ?? Number.POSITIVE_INFINITY) && held >= (atLeast ?? Number.NEGATIVE_INFINITY);
}
