/** A figure that was measured several times: the middle of the values and how far they lie from it. */
export interface Measured {
  readonly median: number;
  /** Median absolute deviation: half of the values lie within this distance of the median. */
  readonly spread: number;
  /** How many values there were, warm-up not counted. */
  readonly runs: number;
}

/** The middle value; of an even number of values, the mean of the two in the middle. @throws RangeError for none. */
export function medianOf(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("There is no median of nothing.");
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/**
 * Median and spread. Both stand firm when one run was disturbed: a mean and a standard deviation would not, and on
 * a shared machine one run always is.
 * @throws RangeError for no values.
 */
export function measured(values: readonly number[]): Measured {
  const median = medianOf(values);
  return { median, spread: medianOf(values.map((value) => Math.abs(value - median))), runs: values.length };
}

/** A figure that is counted rather than measured: the same every time. */
export const counted = (value: number): Measured => ({ median: value, spread: 0, runs: 1 });
