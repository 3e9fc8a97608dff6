import type { Reporter, TestCase } from "vitest/node";

/** The most that is printed of one error, characters. */
const most = 2000;

/** Prints why a test failed when it fails: a run that is stopped, or hangs, has said so by then. */
export default class AtOnceReporter implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const { state, errors } = test.result();
    if (state !== "failed") return;
    const told = (errors ?? []).map(({ message, diff, stacks }) => {
      const [at] = stacks ?? [];
      return [
        message.slice(0, most),
        ...(diff ? [diff.slice(0, most)] : []),
        ...(at ? [`at ${at.file}:${at.line}:${at.column}`] : []),
      ].join("\n");
    });
    console.error(`\nfailed: ${test.module.relativeModuleId} > ${test.fullName}\n${told.join("\n")}\n`);
  }
}
