import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { runBuild } from "../build/run-build.ts";

/**
 * Judges the built extension on the pages that others wrote (tests/portals-by-others), in a process of its own: no
 * script leads into the tests. @param filters parts of the pages' names @returns the exit code
 */
export function judgeOthers(filters: readonly string[]): number {
  runBuild();
  const main = fileURLToPath(new URL("../../tests/portals-by-others/main.ts", import.meta.url));
  const { status } = spawnSync(process.execPath, ["--import", "tsx", main, ...filters], { stdio: "inherit" });
  return status ?? 1;
}
