import { describe, expect, it } from "vitest";
import { inTurn, repeat } from "../../../bench/statistics/repeat.ts";

describe("repeated runs", () => {
  it("discard the warm-up", async () => {
    const seen: number[] = [];
    const kept = await repeat(
      async (index) => {
        seen.push(index);
        return index;
      },
      { times: 3, warmUp: 2 },
    );
    expect(seen).toEqual([-2, -1, 0, 1, 2]);
    expect(kept).toEqual([0, 1, 2]);
  });

  it("of several variants take turns, so that a slow minute hits all of them", async () => {
    const order: string[] = [];
    const run = (name: string) => async () => {
      order.push(name);
      return order.length;
    };
    const outcomes = await inTurn({ ours: run("ours"), theirs: run("theirs") }, { times: 2, warmUp: 1 });
    expect(order).toEqual(["ours", "theirs", "ours", "theirs", "ours", "theirs"]);
    expect(outcomes).toEqual({ ours: [3, 5], theirs: [4, 6] });
  });
});
