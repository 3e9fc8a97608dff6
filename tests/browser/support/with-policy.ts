import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Chromium, extensionId } from "../../../drive/browser/chromium.ts";
import { storedIn } from "../../../drive/browser/extension.ts";
import { findChromium } from "../../../drive/browser/find-chromium.ts";
import { findFirefox } from "../../../drive/browser/find-firefox.ts";
import { until } from "../../../drive/browser/until.ts";
import { chromiumPolicy, type PolicyValues } from "../../../scripts/policy/samples.ts";

/** Where Chromium on Linux reads what an organization's administrators have set. */
const policies = "/etc/chromium";

/**
 * Whether one browser can be given policies without giving them to all browsers of the machine: in a mount
 * namespace of its own, which takes a root account on Linux.
 */
export const canHavePolicies = (): boolean =>
  spawnSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", policies]).status === 0;

/** Where Firefox reads policies.json. null: it has no such folder, so that none can be put there. */
export function firefoxPolicies(): string | null {
  const folder = join(dirname(realpathSync(findFirefox())), "distribution");
  return existsSync(folder) ? folder : null;
}

export interface ManagedBrowser {
  /** To be started instead of the browser itself. */
  readonly program: string;
  remove(): Promise<void>;
}

/** A Chromium whose organization has set something for this extension. */
export const chromiumWithPolicy = (values: PolicyValues): Promise<ManagedBrowser> =>
  chromiumWithPolicyFile(JSON.stringify(chromiumPolicy(extensionId, values)));

/** A Chromium that finds a file in the folder of its organization's policies. */
export const chromiumWithPolicyFile = (text: string): Promise<ManagedBrowser> =>
  withFile("policies/managed/textus-setup.json", text, { over: policies, program: findChromium() });

/** What has arrived of its policy in the extension; waits for a client ID in it. */
export const policyIn = (browser: Chromium): Promise<Readonly<Record<string, unknown>>> =>
  until("the policy", async () => {
    const stored = await storedIn(browser, "managed");
    return stored.clientId === undefined ? null : stored;
  });

/** A Firefox that finds a policies.json. @throws when it has no folder for it */
export function firefoxWithPolicyFile(text: string): Promise<ManagedBrowser> {
  const over = firefoxPolicies();
  if (over === null) throw new Error("This Firefox has no folder for policies.");
  return withFile("policies.json", text, { over, program: findFirefox() });
}

/** @param how.over folder in whose place a program sees another one with nothing but the file */
async function withFile(
  path: string,
  text: string,
  { over, program }: { readonly over: string; readonly program: string },
): Promise<ManagedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), "textus-setup-policy-"));
  const seen = join(folder, "seen");
  await mkdir(dirname(join(seen, path)), { recursive: true });
  await writeFile(join(seen, path), text);
  const managed = join(folder, "browser");
  await writeFile(
    managed,
    `#!/bin/sh
exec unshare --mount sh -c 'mount --bind "$0" ${over} && exec "$@"' '${seen}' '${program}' "$@"
`,
  );
  await chmod(managed, 0o755);
  return { program: managed, remove: () => rm(folder, { recursive: true, force: true }) };
}
