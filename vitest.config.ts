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

export default defineConfig({
  test: {
    // Every file has ports, a sandbox and a browser profile of its own: all projects share one set of workers.
    maxWorkers: workers,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
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
          name: "contract",
          include: ["tests/contract/**/*.test.ts"],
        },
      },
      {
        test: {
          ...shared,
          name: "engine",
          include: ["tests/engine/**/*.test.ts"],
        },
      },
      {
        test: {
          ...shared,
          name: "field",
          include: ["tests/field/**/*.test.ts"],
        },
      },
      {
        test: {
          ...shared,
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
