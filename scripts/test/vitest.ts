import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";
import type { Counts } from "./counts.ts";
import { countsOf, filesToRunAgain, type RunCounts, withSecondRun } from "./file-counts.ts";

const reporter = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Runs tests once. @param filters parts of file names; none: all. */
async function runOnce(filters: readonly string[]): Promise<RunCounts> {
  const folder = mkdtempSync(join(tmpdir(), "textus-setup-test-"));
  const outputFile = join(folder, "counts.json");
  try {
    const vitest = await startVitest("test", [...filters], {
      watch: false,
      reporters: [
        "default",
        reporter("./at-once-reporter.ts"),
        [reporter("./count-reporter.ts"), { outputFile }],
      ],
    });
    await vitest.close();
    return JSON.parse(readFileSync(outputFile, "utf8")) as RunCounts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs all tests. Browser files that failed, if they are few, run once more, alone: a fault of the product fails there, too,
 * and what only a busy machine shows is printed as unsteady.
 *
 * @param filters parts of file names; none: all.
 */
export async function runTests(filters: readonly string[]): Promise<Counts> {
  const first = await runOnce(filters);
  const again = filters.length === 0 ? filesToRunAgain(first) : [];
  if (again.length === 0) return countsOf(first);
  console.log(`\nonce more, alone: ${again.join(", ")}`);
  const second = await runOnce(again);
  for (const { file, failed } of second.files)
    if (failed === 0) console.log(`unsteady: ${file} failed beside others, and passed alone. It has a race.`);
  return countsOf(withSecondRun(first, second));
}
