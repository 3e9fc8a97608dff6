import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { empty } from "../../drive/faults/grounds.ts";
import { runCalmly } from "../../drive/faults/matrix.ts";
import { onceFailed } from "../../drive/faults/once-failed.ts";
import { broken, schedules } from "../../drive/faults/schedule.ts";

const RUNS = 200;

describe("random schedules of faults", () => {
  it.each(onceFailed)("keep every promise in a case that once failed: $why", async ({ schedule }) => {
    expect(await broken(schedule)).toBeNull();
  });

  it.each(["app", "principal"] as const)(
    "keep every promise where a stranger puts a key on the %s between any two requests, and the worker dies at the next",
    async (on) => {
      const calm = await runCalmly(empty);
      const failed: string[] = [];
      for (const at of calm.requests.keys())
        for (const kept of [true, false]) {
          const strikes = [{ at: at + 1, fate: "kill-before", browserClosed: false }] as const;
          const why = await broken({
            ground: 0,
            switches: {},
            strikes,
            plantedKey: { at: at + 1, on, kept },
          });
          if (why !== null) failed.push(`${calm.requests[at]}, ${kept ? "kept" : "a new one"}: ${why}`);
        }
      expect(failed).toEqual([]);
    },
  );

  it(`keep every promise, ${RUNS} times`, async () => {
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        expect(await broken(schedule)).toBeNull();
      }),
      { numRuns: RUNS, seed: 20_261_126, endOnFailure: true },
    );
  });
});
