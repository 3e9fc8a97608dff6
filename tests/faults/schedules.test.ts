import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onceFailed } from "../../drive/faults/once-failed.ts";
import { broken, schedules } from "../../drive/faults/schedule.ts";

const RUNS = 200;

describe("random schedules of faults", () => {
  it.each(onceFailed)("keep every promise in a case that once failed: $why", async ({ schedule }) => {
    expect(await broken(schedule)).toBeNull();
  });

  it(`keep every promise, ${RUNS} times`, async () => {
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        expect(await broken(schedule)).toBeNull();
      }),
      { numRuns: RUNS, seed: 20_261_126, endOnFailure: true },
    );
  });
});
