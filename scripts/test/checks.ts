import { type Counts, sum } from "./counts.ts";
import { asCounts, run } from "./run.ts";

/** Types of every part with the libraries that it may use, then lint and format. */
const checks: readonly (readonly [string, ...string[]])[] = [
  ["tsc", "-p", "tsconfig.src.json"],
  ["tsc", "-p", "tsconfig.extension.json"],
  ["tsc", "-p", "tsconfig.background.json"],
  ["tsc", "-p", "tsconfig.node.json"],
  ["biome", "check", "--error-on-warnings"],
];

/**
 * Runs all checks, one after the other, also after one has failed. Each counts as one, and is printed when it has
 * ended: tests may print at the same time.
 */
export async function runChecks(): Promise<Counts> {
  const counts: Counts[] = [];
  for (const [program, ...args] of checks) {
    const { ok, output } = await run(program, args);
    console.log(`check: ${program} ${args.join(" ")}: ${ok ? "passed" : "FAILED"}\n${output}`.trimEnd());
    counts.push(asCounts(ok));
  }
  return sum(counts);
}
