import type { Reporter, TestModule } from "vitest/node";

/** Ends the run with one line over all projects: `N passed, N failed`. A file that can't load counts as failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      passed += tests.filter((test) => test.result().state === "passed").length;
      const failures = tests.filter((test) => test.result().state === "failed").length;
      failed += failures === 0 && module.state() === "failed" ? 1 : failures;
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }
}
