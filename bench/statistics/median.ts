/** A figure from several measurements: the median, and how far the values lie from it. */
export interface Measured {
  readonly median: number;
  /** Median absolute deviation: half of the values lie within this distance of the median. */
  readonly spread: number;
  /** How many values there were, without the warm-up. */
  readonly runs: number;
}

/** The median; for an even number of values, the mean of the two in the middle. @throws RangeError for none. */
export function medianOf(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("There is no median of nothing.");
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/**
 * Median and spread. Both hold even if one run was disturbed: a mean and a standard deviation would not, and on a
 * shared machine one run always is disturbed.
 * @throws RangeError for no values.
 */
export function measured(values: readonly number[]): Measured {
  const median = medianOf(values);
  return { median, spread: medianOf(values.map((value) => Math.abs(value - median))), runs: values.length };
}

/** A counted figure, which is the same every time. */
export const counted = (value: number): Measured => ({ median: value, spread: 0, runs: 1 });

/** How many times the reference a value is; nothing is no part of anything, also where the reference is nothing as well. */
export const timesOf = (value: number, reference: number): number => (value === 0 ? 0 : value / reference);
