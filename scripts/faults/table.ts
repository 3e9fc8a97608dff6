import type { Cell } from "../../drive/faults/cell.ts";

/** How many cells ended how. */
export interface Tally {
  readonly points: number;
  readonly same: number;
  readonly different: number;
  readonly lost: number;
}

export const tally = (cells: readonly Cell[]): Tally => ({
  points: cells.length,
  same: cells.filter(({ verdict }) => verdict === "same").length,
  different: cells.filter(({ verdict }) => verdict === "different").length,
  lost: cells.filter(({ verdict }) => verdict === "lost").length,
});

/** A line for a kind of fault in one tenant, and one for each point that did not end the same. */
export function row(name: string, cells: readonly Cell[]): string {
  const { points, same, different, lost } = tally(cells);
  const numbers = [points, same, different, lost].map((number) => String(number).padStart(9));
  const bad = cells
    .filter(({ verdict }) => verdict !== "same")
    .map(({ point, request, verdict, why }) => `    ${verdict} at ${point}, ${request}: ${why}`);
  return [`${name.padEnd(58)}${numbers.join("")}`, ...bad].join("\n");
}

export const head = `${"fault".padEnd(58)}${["points", "same", "different", "lost"].map((word) => word.padStart(9)).join("")}`;

/** The line that closes `npm run test:faults`. */
export const closingLine = ({ points, same, different, lost }: Tally): string =>
  `faults: ${points} points, ${same} same, ${different} different, ${lost} lost`;
