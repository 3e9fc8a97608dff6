import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface NotifyingCopy {
  readonly folder: string;
  remove(): void;
}

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
}

/**
 * A copy of the extension that may show notifications from its installation: no test can click Chromium's own prompt.
 * @throws when it asks for another optional permission than that.
 */
export function notifyingCopy(): NotifyingCopy {
  const folder = mkdtempSync(join(tmpdir(), "textus-setup-notify-"));
  cpSync("dist/chrome", folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const { optional_permissions: asked, ...manifest } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  if (asked.join() !== "notifications") throw new Error(`It asks for ${asked.join(", ")}.`);
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...asked] }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
