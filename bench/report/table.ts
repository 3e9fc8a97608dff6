import type { Measured } from "../statistics/median.ts";
import { isMet, type Row, type Section, type Unit } from "./row.ts";

const digits = (value: number): string => {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
};

/** "12.3 ± 0.4 ms (n 5)"; a counted figure stands alone. */
export function figureText({ median, spread, runs }: Measured, unit: Unit): string {
  const around = runs > 1 ? ` ± ${digits(spread)}` : "";
  return `${digits(median)}${around} ${unit}${runs > 1 ? ` (n ${runs})` : ""}`;
}

function goalText({ atMost, atLeast, of = "figure", unit }: Row): string {
  const limit = atMost ?? atLeast;
  if (limit === undefined) return "";
  const sign = atMost === undefined ? "≥" : "≤";
  return of === "ratio" ? `ratio ${sign} ${digits(limit)}` : `${sign} ${digits(limit)} ${unit}`;
}

const ratioText = ({ ratio }: Row): string => (ratio ? `${ratio.value.toFixed(2)} × ${ratio.to}` : "");

const metText = (row: Row): string => ({ true: "met", false: "NOT met", null: "" })[`${isMet(row)}`];

/** The whole table, one section after another. */
export function tableOf(sections: readonly Section[]): string {
  const head = ["goal", "figure", "limit", "ratio", ""];
  const cells = (row: Row): string[] => [
    `  ${row.what}`,
    figureText(row.figure, row.unit),
    goalText(row),
    ratioText(row),
    metText(row),
  ];
  const lines: (readonly string[] | string)[] = [head];
  for (const { title, rows, notes = [] } of sections) {
    lines.push("", title, ...rows.map(cells), ...notes.map((note) => `  ${note}`));
  }
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => (typeof line === "string" ? 0 : (line[column]?.length ?? 0)))),
  );
  return lines
    .map((line) =>
      typeof line === "string"
        ? line
        : line
            .map((cell, column) => cell.padEnd(widths[column] ?? 0))
            .join("  ")
            .trimEnd(),
    )
    .join("\n");
}

/** The last line: "bench: N goals, N met". */
export function closingLine(sections: readonly Section[]): string {
  const outcomes = sections.flatMap(({ rows }) => rows.map(isMet)).filter((met) => met !== null);
  return `bench: ${outcomes.length} goals, ${outcomes.filter(Boolean).length} met`;
}
