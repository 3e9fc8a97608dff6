import { spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extensionId } from "../../../drive/browser/chromium.ts";
import { findChromium } from "../../../drive/browser/find-chromium.ts";

/** Where Chromium on Linux reads what an organization's administrators have set. */
const policies = "/etc/chromium";

/**
 * Whether one browser can be given policies without giving them to all browsers of the machine: in a mount
 * namespace of its own, which takes a root account on Linux.
 */
export const canHavePolicies = (): boolean =>
  spawnSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", policies]).status === 0;

export interface ManagedChromium {
  /** To be started instead of Chromium itself. */
  readonly program: string;
  remove(): Promise<void>;
}

/** A Chromium whose organization has set something for this extension. */
export async function chromiumWithPolicy(
  policy: Readonly<Record<string, unknown>>,
): Promise<ManagedChromium> {
  const folder = await mkdtemp(join(tmpdir(), "textus-setup-policy-"));
  await mkdir(join(folder, "etc/policies/managed"), { recursive: true });
  await writeFile(
    join(folder, "etc/policies/managed/textus-setup.json"),
    JSON.stringify({ "3rdparty": { extensions: { [extensionId]: policy } } }),
  );
  const program = join(folder, "chromium");
  await writeFile(
    program,
    `#!/bin/sh
exec unshare --mount sh -c 'mount --bind "$0" ${policies} && exec "$@"' '${folder}/etc' '${findChromium()}' "$@"
`,
  );
  await chmod(program, 0o755);
  return { program, remove: () => rm(folder, { recursive: true, force: true }) };
}
