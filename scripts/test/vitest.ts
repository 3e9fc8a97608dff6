import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";
import type { Counts } from "./counts.ts";

const reporter = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Runs all tests. @param filters parts of file names; none: all. */
export async function runTests(filters: readonly string[]): Promise<Counts> {
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
    return JSON.parse(readFileSync(outputFile, "utf8")) as Counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
