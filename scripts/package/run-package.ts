import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * `npm run package` in a process of its own.
 * @param args its options @param root folder of the sources; default: these
 * @param env variables besides this process's, such as TZ
 * @returns its exit code and what it printed.
 */
export function runPackage(
  args: readonly string[],
  {
    root = fileURLToPath(new URL("../..", import.meta.url)),
    env = {},
  }: { readonly root?: string; readonly env?: Readonly<Record<string, string>> } = {},
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const script = join(root, "scripts/package.ts");
  return spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
}
