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

/** Runs all checks, also after one has failed. Each counts as one. */
export const runChecks = (): Counts =>
  sum(
    checks.map(([program, ...args]) => {
      console.log(`check: ${program} ${args.join(" ")}`);
      return asCounts(run(program, args));
    }),
  );
