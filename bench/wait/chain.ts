/** When a request was sent and when its answer had ended, ms on one clock of any kind. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/**
 * The round trips that were made one after another: the longest sequence of intervals in which each begins after the
 * previous one has ended. Requests that ran at the same time count once.
 *
 * The sequence is found by always taking the interval that ends first among those that begin late enough; no longer
 * sequence exists, because any other choice ends no earlier and leaves no more room.
 *
 * It is an upper bound of the real dependencies: two requests that merely happened one after the other count too.
 * @param toleranceMs how much two intervals may overlap and still count as one after the other: the precision of the
 * clock that they were taken from.
 */
export function longestChain<T extends Interval>(intervals: readonly T[], toleranceMs = 0): readonly T[] {
  const chain: T[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const interval of [...intervals].sort((a, b) => a.end - b.end || a.start - b.start)) {
    if (interval.start < free - toleranceMs) continue;
    chain.push(interval);
    free = interval.end;
  }
  return chain;
}
