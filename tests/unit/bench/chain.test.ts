import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Interval, longestChain } from "../../../bench/wait/chain.ts";

const at = (start: number, end: number): Interval => ({ start, end });

/** Every row of intervals that follow each other, tried out. */
function longestByTrying(intervals: readonly Interval[]): number {
  const from = (free: number): number =>
    Math.max(0, ...intervals.filter(({ start }) => start >= free).map(({ end }) => 1 + from(end)));
  return from(Number.NEGATIVE_INFINITY);
}

describe("round trips one after another", () => {
  it("are none when nothing was requested", () => {
    expect(longestChain([])).toEqual([]);
  });

  it("count each request that waited for the previous one", () => {
    expect(longestChain([at(0, 50), at(50, 100), at(101, 150)])).toHaveLength(3);
  });

  it("count requests side by side once", () => {
    expect(longestChain([at(0, 50), at(1, 51), at(2, 52), at(60, 110), at(60, 111)])).toHaveLength(2);
  });

  it("take two quick ones rather than a slow one beside them", () => {
    expect(longestChain([at(0, 500), at(0, 50), at(60, 110)])).toEqual([at(0, 50), at(60, 110)]);
  });

  it("allow as much overlap as the clock is imprecise", () => {
    const rounded = [at(0, 51), at(50, 101), at(100, 150)];
    expect(longestChain(rounded)).toHaveLength(2);
    expect(longestChain(rounded, 1)).toHaveLength(3);
  });

  it("are as many as trying every row finds, and follow each other", () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]) => at(start, start + length));
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 8 }), (intervals) => {
        const chain = longestChain(intervals);
        expect(chain).toHaveLength(longestByTrying(intervals));
        chain.slice(1).forEach((one, index) => {
          expect(one.start).toBeGreaterThanOrEqual(chain[index]?.end ?? 0);
        });
      }),
    );
  });
});
