import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * `npm run build` in a process of its own, whatever this one's NODE_ENV is: under a test runner the bundler
 * would make another build than the one that is published.
 * @param out folder for chrome/ and firefox/; default: dist
 * @returns what it printed. @throws with that when the build fails.
 */
export function runBuild(out?: string): string {
  const script = fileURLToPath(new URL("../build.ts", import.meta.url));
  const { NODE_ENV: _ours, VITEST: _test, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", script, ...(out === undefined ? [] : ["--out", out])],
    { cwd: fileURLToPath(new URL("../..", import.meta.url)), encoding: "utf8", env },
  );
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  return stdout;
}
