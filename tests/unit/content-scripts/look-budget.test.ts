import { describe, expect, it } from "vitest";
import { createLookBudget } from "../../../content-scripts/frame/look-budget.ts";

/** Looks at a page that changes all the time, as often as allowed. @returns the times of the looks, ms */
function looksAt(lookMs: number, forMs: number, rests = 200): readonly number[] {
  const budget = createLookBudget();
  const looks: number[] = [];
  let now = 0;
  while (now < forMs) {
    now += Math.max(rests, budget.delay(now));
    looks.push(now);
    now += lookMs;
    budget.spent(lookMs, now);
  }
  return looks;
}

describe("the budget for looking at a frame", () => {
  it("allows looks without delay while a page loads", () => {
    expect(createLookBudget().delay(1_000)).toBe(0);
    const first = looksAt(10, 60_000).slice(0, 6);
    expect(first.at(-1)).toBeLessThan(6 * 215);
  });

  it.each([2, 10, 40])(
    "stays below 1 % of a core when a look costs %i ms and the page never rests",
    (cost) => {
      const looks = looksAt(cost, 60_000);
      const lasting = looks.filter((time) => time > 10_000);
      expect((lasting.length * cost) / 50_000).toBeLessThan(0.01);
      expect(lasting.length).toBeGreaterThan(5);
    },
  );

  it("is full again after a rest", () => {
    const budget = createLookBudget();
    for (const _look of [1, 2]) budget.spent(150, 0);
    expect(budget.delay(0)).toBeGreaterThan(20_000);
    expect(budget.delay(60_000)).toBe(0);
  });

  it("is not used up by a slow first look, nor by a look that another program delayed", () => {
    const budget = createLookBudget();
    budget.spent(200, 0);
    expect(budget.delay(0)).toBe(0);
    const other = createLookBudget();
    other.spent(5, 0);
    other.spent(200, 10);
    expect(other.delay(10)).toBe(0);
  });

  it("does not hold back when looks cost next to nothing", () => {
    const looks = looksAt(0.5, 10_000);
    expect(looks.length).toBeGreaterThan(45);
  });
});
