import { runChecks } from "./test/checks.ts";
import { type Counts, closingLine, sum } from "./test/counts.ts";
import { runTests } from "./test/vitest.ts";

/**
 * `npm test`: checks, and beside them the browser, contract, engine, repository and unit tests. Whatever happens, the
 * last line counts all of them: `N passed, N failed`. `npm test -- popup` runs the tests whose file has "popup" in
 * its name, and no checks.
 */
const filters = process.argv.slice(2);
const failure = (error: unknown): Counts => {
  console.error(error);
  return { passed: 0, failed: 1 };
};
const none: Counts = { passed: 0, failed: 0 };
const counts = sum(
  await Promise.all([
    filters.length === 0 ? runChecks().catch(failure) : none,
    runTests(filters).catch(failure),
  ]),
);
console.log(`\n${closingLine(counts)}`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
