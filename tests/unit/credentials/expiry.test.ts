import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, daysLeft, endOfLife } from "../../../src/credentials/expiry.ts";

const at = (iso: string): number => Date.parse(iso);

describe("end of life", () => {
  it.each([
    ["2026-11-24T10:00:00.999Z", 24, "2028-11-24T10:00:00Z"],
    ["2024-02-29T23:59:59.001Z", 12, "2025-02-28T23:59:59Z"],
    ["2024-02-29T00:00:00Z", 48, "2028-02-29T00:00:00Z"],
    ["2026-08-31T12:00:00Z", 6, "2027-02-28T12:00:00Z"],
    ["2027-01-31T00:00:00Z", 1, "2027-02-28T00:00:00Z"],
    ["2026-12-31T00:00:00Z", 2, "2027-02-28T00:00:00Z"],
    ["2026-10-31T00:00:00Z", 1, "2026-11-30T00:00:00Z"],
    // Days on which clocks change somewhere: UTC does not.
    ["2026-03-29T01:30:00Z", 7, "2026-10-29T01:30:00Z"],
  ])("from %s in %i months is %s", (now, months, end) => {
    expect(endOfLife(at(now), { months })).toBe(end);
  });

  it("counts days of 24 hours", () => {
    expect(endOfLife(at("2026-11-24T10:00:00Z"), { days: 180 })).toBe("2027-05-23T10:00:00Z");
  });

  it.each([{ months: 0 }, { months: -1 }, { months: 1.5 }, { days: 0 }, { days: Number.NaN }])(
    "refuses %j",
    (life) => {
      expect(() => endOfLife(at("2026-11-24T10:00:00Z"), life)).toThrow(RangeError);
    },
  );

  it("is in the month that was meant, on that day or the month's last", () => {
    const time = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(time, fc.integer({ min: -60, max: 60 }), (start, months) => {
        const end = new Date(addMonths(start.getTime(), months));
        const monthsBetween =
          (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
        expect(monthsBetween).toBe(months);
        expect(end.toISOString().slice(11)).toBe(start.toISOString().slice(11));
        if (end.getUTCDate() !== start.getUTCDate()) {
          expect(end.getUTCDate()).toBeLessThan(start.getUTCDate());
          expect(new Date(end.getTime() + 86_400_000).getUTCDate()).toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("days left", () => {
  const now = at("2026-11-24T10:00:00Z");
  it.each([
    ["2026-11-25T10:00:00Z", 1],
    ["2026-11-25T09:59:59Z", 0],
    ["2026-11-24T10:00:00Z", 0],
    ["2026-11-24T09:59:59Z", -1],
    ["2028-11-24T10:00:00Z", 731],
    ["2026-11-26T10:00:00.1234567Z", 2],
    ["someday", null],
    ["", null],
  ])("until %s are %j", (end, days) => {
    expect(daysLeft(end, now)).toBe(days);
  });
});
