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
  /** What the goal applies to. Default: the figure. */
  readonly of?: "figure" | "ratio";
  /** The figure divided by a reference of the same run. */
  readonly ratio?: { readonly value: number; readonly to: string };
}

/** The results of one part of the benchmark. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What a reader has to know to read the rows. */
  readonly notes?: readonly string[];
}

/** Whether a row meets its goal; null for a row without one. */
export function isMet({ figure, atMost, of = "figure", ratio }: Row): boolean | null {
  if (atMost === undefined) return null;
  const held = of === "ratio" ? ratio?.value : figure.median;
  return held !== undefined && held <= atMost;
}
