import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildPublisher } from "./publisher.ts";

/**
 * `npm run build` in a process of its own, whatever this one's NODE_ENV is: under a test runner the bundler
 * would make another build than the one that is published.
 * @param out folder for chrome/ and firefox/; default: dist
 * @param root folder of the sources; default: these @param cloud default: public
 * @param recipe file of a recipe; default: the built-in one
 * @param publisher whose sign-in app it brings along; without one the admin brings theirs
 * @returns what it printed. @throws with that when the build fails.
 */
export function runBuild(
  out?: string,
  {
    root = fileURLToPath(new URL("../..", import.meta.url)),
    cloud,
    recipe,
    publisher: by = {},
  }: {
    readonly root?: string;
    readonly cloud?: string;
    readonly recipe?: string;
    readonly publisher?: BuildPublisher;
  } = {},
): string {
  const script = join(root, "scripts/build.ts");
  const args = [
    ...(out === undefined ? [] : ["--out", out]),
    ...(recipe === undefined ? [] : ["--recipe", recipe]),
    ...(cloud === undefined ? [] : ["--cloud", cloud]),
    ...(by.clientId === undefined ? [] : ["--client-id", by.clientId]),
    ...(by.publisher === undefined ? [] : ["--publisher", by.publisher]),
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
