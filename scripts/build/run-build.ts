import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * `npm run build` in a process of its own, whatever this one's NODE_ENV is: under a test runner the bundler
 * would make another build than the one that is published.
 * @param out folder for chrome/ and firefox/; default: dist
 * @param root folder of the sources; default: these @param cloud default: public
 * @returns what it printed. @throws with that when the build fails.
 */
export function runBuild(
  out?: string,
  {
    root = fileURLToPath(new URL("../..", import.meta.url)),
    cloud,
  }: { readonly root?: string; readonly cloud?: string } = {},
): string {
  const script = join(root, "scripts/build.ts");
  const args = [
    ...(out === undefined ? [] : ["--out", out]),
    ...(cloud === undefined ? [] : ["--cloud", cloud]),
  ];
  const { NODE_ENV: _ours, VITEST: _test, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: root,
    encoding: "utf8",
    env,
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  return stdout;
}
