import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import type { Sandbox } from "../../sandbox/start.ts";
import { findChromium } from "../find-chromium.ts";

/** Follows from the key in manifest.json. */
export const extensionId = "icfjfmfnhmfkmiinkfmoaimdnijghfmo";

export interface Launched {
  readonly context: BrowserContext;
  readonly profile: string;
  close(): Promise<void>;
}

/**
 * Chromium with the built extension and a fresh profile. Microsoft's names lead to the sandbox and no other
 * name resolves; its certificate is pinned, all others are checked as usual (facts/platform.md 9).
 */
export async function launch(sandbox: Sandbox, options: { readonly headless: boolean }): Promise<Launched> {
  const profile = await mkdtemp(join(tmpdir(), "textus-setup-"));
  const extension = resolve("dist/chrome");
  const rules = sandbox.hostPatterns.map((host) => `MAP ${host} 127.0.0.1:${sandbox.port}`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: options.headless,
    chromiumSandbox: false,
    viewport: null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${[...rules, "MAP * ~NOTFOUND"].join(", ")}`,
      `--ignore-certificate-errors-spki-list=${sandbox.spkiFingerprint}`,
      "--disable-quic",
      "--no-first-run",
      "--disable-component-update",
      "--disable-sync",
      "--disable-background-networking",
    ],
  });
  return {
    context,
    profile,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
