import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counted, measured, medianOf, timesOf } from "../../../bench/statistics/median.ts";

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });

describe("median and spread", () => {
  it("take the middle value of an odd number of values", () => {
    expect(medianOf([9, 1, 5])).toBe(5);
  });

  it("take the mean of the two middle values of an even number", () => {
    expect(medianOf([4, 1, 2, 9])).toBe(3);
  });

  it("do not exist for no values", () => {
    expect(() => medianOf([])).toThrow(RangeError);
    expect(() => measured([])).toThrow(RangeError);
  });

  it("do not move when one run was disturbed", () => {
    expect(measured([10, 11, 12, 13, 5000])).toEqual({ median: 12, spread: 1, runs: 5 });
  });

  it("of a counted figure are the figure and zero", () => {
    expect(counted(6)).toEqual({ median: 6, spread: 0, runs: 1 });
  });

  it("are held against a reference, of which nothing is never a part", () => {
    expect(timesOf(3, 2)).toBe(1.5);
    expect(timesOf(0, 0)).toBe(0);
    expect(timesOf(1, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it("leave at least half of the values on each side, in any order", () => {
    fc.assert(
      fc.property(values, (given) => {
        const median = medianOf(given);
        expect(given.filter((value) => value <= median).length * 2).toBeGreaterThanOrEqual(given.length);
        expect(given.filter((value) => value >= median).length * 2).toBeGreaterThanOrEqual(given.length);
        expect(medianOf([...given].reverse())).toBe(median);
      }),
    );
  });

  it("move along when every value moves, while the spread stays", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -500, max: 500 }), (given, by) => {
        const before = measured(given);
        const after = measured(given.map((value) => value + by));
        expect(after.median).toBe(before.median + by);
        expect(after.spread).toBe(before.spread);
      }),
    );
  });
});
