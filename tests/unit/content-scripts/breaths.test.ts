import { describe, expect, it } from "vitest";
import { createBreaths, SLICE } from "../../../content-scripts/frame/breaths.ts";

describe("the breaks of a look", () => {
  it("come after some milliseconds of work, and are not counted as work", async () => {
    let clock = 0;
    const breaths = createBreaths(SLICE, () => clock);
    clock = 5;
    await breaths.take();
    expect(breaths.spent()).toBe(5);
    clock = 20;
    const broken = breaths.take();
    // The page has its turn for a second.
    clock = 1020;
    await broken;
    expect(breaths.spent()).toBe(20);
    clock = 1023;
    expect(breaths.spent()).toBe(23);
  });
});
