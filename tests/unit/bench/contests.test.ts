import { describe, expect, it } from "vitest";
import { contestLines, lossesIn } from "../../../bench/report/contests.ts";
import type { Row, Section } from "../../../bench/report/row.ts";
import { counted } from "../../../bench/statistics/median.ts";

const row = (who: string, figure: number, contest = "time, 150 ms"): Row => ({
  what: `${who}, ${contest}`,
  unit: "ms",
  figure: counted(figure),
  contest: { in: contest, who },
});
const section = (...rows: readonly Row[]): Section => ({ title: "The same work", rows });

describe("the contests with others", () => {
  it("are lost where another has a lower median, whichever section it stands in", () => {
    expect(lossesIn([section(row("ours", 1300)), section(row("az", 900), row("m365", 4000))])).toEqual([
      { in: "time, 150 ms", to: "az", theirs: 900, ours: 1300, unit: "ms" },
    ]);
  });

  it("are not lost where both are equal, and not across different contests", () => {
    const sections = [section(row("ours", 8), row("az", 8), row("ours", 20, "memory"), row("az", 9, "time"))];
    expect(lossesIn(sections)).toEqual([]);
  });

  it("leave rows out that are nobody's contest", () => {
    const { contest: _, ...alone } = row("az", 1);
    expect(lossesIn([section(row("ours", 2), alone)])).toEqual([]);
    expect(contestLines([section(alone)])).toEqual([]);
  });

  it("are told in one line each, behind how many there were", () => {
    expect(contestLines([section(row("ours", 1300), row("az", 900), row("m365", 4000))])).toEqual([
      "Held against others in 2 figures, worse in 1:",
      "  time, 150 ms: 900 ms of az, ours 1300 ms",
    ]);
    expect(contestLines([section(row("ours", 1), row("az", 2))])).toEqual([
      "Held against others in 1 figures, worse in 0.",
    ]);
  });
});
