import { writeFileSync } from "node:fs";
import type { Reporter, SerializedError, TestModule } from "vitest/node";
import type { FileCounts, RunCounts } from "./file-counts.ts";

const countsOfModule = (module: TestModule): FileCounts => {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const failures = states.filter((state) => state === "failed").length;
  return {
    project: module.project.name,
    file: module.relativeModuleId,
    passed: states.filter((state) => state === "passed").length,
    failed: failures === 0 && module.state() === "failed" ? 1 : failures,
  };
};

/**
 * Counts over all projects, file by file, and leaves that in a file ({@link RunCounts}). What failed without being a
 * test counts as well: a file that cannot be loaded, a hook, an error that nobody caught.
 */
export default class CountReporter implements Reporter {
  readonly #file: string;

  constructor({ outputFile }: { readonly outputFile: string }) {
    this.#file = outputFile;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts: RunCounts = { files: modules.map(countsOfModule), unhandled: unhandled.length };
    writeFileSync(this.#file, JSON.stringify(counts));
  }
}
