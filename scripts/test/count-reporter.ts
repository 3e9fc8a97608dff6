import { writeFileSync } from "node:fs";
import type { Reporter, SerializedError, TestModule } from "vitest/node";
import type { Counts } from "./counts.ts";

/**
 * Counts over all projects and leaves them in a file. What failed without being a test counts as well: a file
 * that cannot be loaded, a hook, an error that nobody caught.
 */
export default class CountReporter implements Reporter {
  readonly #file: string;

  constructor({ outputFile }: { readonly outputFile: string }) {
    this.#file = outputFile;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      const failures = states.filter((state) => state === "failed").length;
      passed += states.filter((state) => state === "passed").length;
      failed += failures === 0 && module.state() === "failed" ? 1 : failures;
    }
    writeFileSync(this.#file, JSON.stringify({ passed, failed } satisfies Counts));
  }
}
