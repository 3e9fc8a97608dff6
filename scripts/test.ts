import { runChecks } from "./test/checks.ts";
import { type Counts, closingLine, sum } from "./test/counts.ts";
import { runTests } from "./test/vitest.ts";

/**
 * `npm test`: checks, then unit, contract, repository and browser tests. Whatever happens, the last line counts
 * all of them: `N passed, N failed`. `npm test -- popup` runs the tests whose file has "popup" in its name.
 */
const filters = process.argv.slice(2);
const checked: Counts = filters.length === 0 ? runChecks() : { passed: 0, failed: 0 };
const tested = await runTests(filters).catch((error: unknown): Counts => {
  console.error(error);
  return { passed: 0, failed: 1 };
});
const counts = sum([checked, tested]);
console.log(`\n${closingLine(counts)}`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
