import { spawnSync } from "node:child_process";
import type { Counts } from "./counts.ts";

/** Runs a program of node_modules with our output as its own. @returns whether it ended well. */
export function run(program: string, args: readonly string[]): boolean {
  const { status } = spawnSync("npx", ["--no-install", program, ...args], { stdio: "inherit" });
  return status === 0;
}

export const asCounts = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
