import { describe, expect, it } from "vitest";
import { isMet, type Row, type Section } from "../../../bench/report/row.ts";
import { closingLine, figureText, tableOf } from "../../../bench/report/table.ts";
import { counted } from "../../../bench/statistics/median.ts";

const trips: Row = { what: "Round trips", unit: "round trips", figure: counted(10), atMost: 6 };
const wall: Row = {
  what: "Wall time",
  unit: "ms",
  figure: { median: 812.4, spread: 3.25, runs: 7 },
  ratio: { value: 1.083, to: "floor" },
  atMost: 1.15,
  of: "ratio",
};
const requests: Row = { what: "Requests", unit: "requests", figure: counted(19) };
const section: Section = { title: "The wait", rows: [trips, wall, requests], notes: ["Sandbox, 150 ms."] };

describe("the table of a benchmark", () => {
  it("holds a goal against the figure, or against the ratio where it says so", () => {
    expect(isMet(trips)).toBe(false);
    expect(isMet(wall)).toBe(true);
    expect(isMet({ ...wall, atMost: 1.05 })).toBe(false);
  });

  it("takes a goal of time only as a ratio, because milliseconds belong to a machine", () => {
    const { of: _, ...absolute } = wall;
    expect(() => isMet(absolute)).toThrow(RangeError);
    expect(() => isMet({ ...absolute, unit: "s" })).toThrow("a ratio");
    expect(isMet({ ...absolute, atMost: 1000, unit: "%" })).toBe(true);
  });

  it("knows goals that more than meets", () => {
    const { atMost: _, ...rest } = wall;
    const slower: Row = { ...rest, atLeast: 3.5, ratio: { value: 3, to: "ours" } };
    expect(isMet(slower)).toBe(false);
    expect(isMet({ ...slower, atLeast: 3 })).toBe(true);
    expect(tableOf([{ title: "Others", rows: [slower] }])).toMatch(/ratio ≥ 3.50 +3.00 × ours +NOT met/);
  });

  it("never calls a goal met whose ratio was not measured", () => {
    const { ratio: _, ...without } = wall;
    expect(isMet(without)).toBe(false);
  });

  it("knows no goal for a figure that is only shown", () => {
    expect(isMet(requests)).toBeNull();
  });

  it("writes median, spread and number of runs; a counted figure stands alone", () => {
    expect(figureText(wall.figure, "ms")).toBe("812 ± 3.25 ms (n 7)");
    expect(figureText(counted(6), "requests")).toBe("6 requests");
  });

  it("has a line for each row, with goal, figure, ratio and outcome", () => {
    const lines = tableOf([section]).split("\n");
    expect(lines).toContain("The wait");
    expect(lines.find((line) => line.includes("Round trips"))).toMatch(
      /10 round trips +≤ 6 round trips +NOT met$/,
    );
    expect(lines.find((line) => line.includes("Wall time"))).toMatch(/ratio ≤ 1.15 +1.08 × floor +met$/);
    expect(lines.find((line) => line.includes("Requests"))).toMatch(/19 requests$/);
    expect(lines).toContain("  Sandbox, 150 ms.");
  });

  it("closes with the number of goals and of those that are met", () => {
    expect(closingLine([section, section])).toBe("bench: 4 goals, 2 met");
  });
});
