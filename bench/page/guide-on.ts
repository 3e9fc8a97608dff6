import type { Sandbox } from "../../sandbox/start.ts";
import type { Chromium } from "../../scripts/drive/chromium.ts";

/**
 * How the guide is turned on in a browser with our extension, as an admin does it; null while the build has no guide:
 * what is not there is not measured.
 */
export function guideOnIn(): ((browser: Chromium, sandbox: Sandbox) => Promise<void>) | null {
  return null;
}
