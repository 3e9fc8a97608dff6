import { defineConfig } from "vitest/config";
import LongestFirst from "./scripts/test/order.ts";
import { workers } from "./scripts/test/workers.ts";

/** For a test that hangs, ms: far above what any test needs on a busy machine. */
const limit = 600_000;

const shared = {
  environment: "node" as const,
  include: [] as string[],
  testTimeout: limit,
  hookTimeout: limit,
};

/**
 * Files that share a process one after the other, so that each worker loads the product and the sandbox once. Nothing in
 * either keeps anything in a module.
 */
const together = { isolate: false };

/**
 * These get a process for each file: documents, words and listeners of a page are kept in its modules, and another cloud
 * is a change of a module.
 */
const alone = ["popup", "content-scripts", "sandbox/portals", "clouds"].map(
  (folder) => `tests/unit/${folder}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  test: {
    // Every file has ports, a sandbox and a browser profile of its own: all projects share one set of workers.
    maxWorkers: workers,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...shared,
          ...together,
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          exclude: alone,
        },
      },
      {
        test: {
          ...shared,
          name: "alone",
          include: alone,
        },
      },
      {
        test: {
          ...shared,
          name: "repository",
          include: ["tests/repository/**/*.test.ts"],
          globalSetup: ["tests/support/built.ts"],
        },
      },
      {
        test: {
          ...shared,
          ...together,
          name: "contract",
          include: ["tests/contract/**/*.test.ts"],
        },
      },
      {
        test: {
          ...shared,
          ...together,
          name: "engine",
          include: ["tests/engine/**/*.test.ts"],
        },
      },
      {
        test: {
          ...shared,
          ...together,
          name: "field",
          include: ["tests/field/**/*.test.ts"],
        },
      },
      {
        test: {
          ...shared,
          ...together,
          name: "faults",
          include: ["tests/faults/**/*.test.ts"],
        },
      },
      {
        test: {
          ...shared,
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/support/built.ts"],
        },
      },
    ],
  },
});
