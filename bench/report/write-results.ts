import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Machine } from "./machine.ts";
import { isMet, type Section } from "./row.ts";

const folder = fileURLToPath(new URL("../results/", import.meta.url));

/** Writes a run as JSON, for comparison with others. @returns the file, relative to the working directory. */
export function writeResults(
  sections: readonly Section[],
  about: {
    readonly before: Machine;
    readonly after: Machine;
    readonly out: string | null;
    /** Subjects that failed. */
    readonly broken: readonly string[];
  },
): string {
  const time = new Date().toISOString();
  const file = about.out ?? `${folder}${time.slice(0, 19).replaceAll(":", "-")}.json`;
  const { before, after, broken } = about;
  const record = {
    time,
    machine: { ...before, loadAfter: after.load },
    broken,
    sections: sections.map(({ title, rows, notes = [] }) => ({
      title,
      notes,
      rows: rows.map((row) => ({ ...row, met: isMet(row) })),
    })),
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  return relative(".", file);
}
