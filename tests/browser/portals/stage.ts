import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "../../../drive/browser/find-chromium.ts";
import { createHand, type Hand } from "../../../drive/browser/portal-hand.ts";
import type { PortalSettings } from "../../../sandbox/portals/settings.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/start.ts";

/** A sandbox and a browser without the extension, in which somebody works in the portals by hand. */
export interface PortalStage {
  readonly sandbox: Sandbox;
  readonly page: Page;
  readonly hand: Hand;
  close(): Promise<void>;
}

export const launchPlainChromium = (sandbox: Sandbox): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: false,
    args: [
      `--host-resolver-rules=${[...sandbox.hostPatterns.map((host) => `MAP ${host} 127.0.0.1:${sandbox.port}`), "MAP * ~NOTFOUND"].join(", ")}`,
      `--ignore-certificate-errors-spki-list=${sandbox.spkiFingerprint}`,
    ],
  });

/**
 * @param portals settings; whoever opens a portal is signed in as the administrator unless they say otherwise.
 * @param scenario what the tenant has beside Contoso's.
 */
export async function setPortalStage(
  portals: Partial<PortalSettings> = {},
  scenario: Readonly<Record<string, unknown>> = {},
): Promise<PortalStage> {
  const sandbox = await startSandbox({
    scenario: { extends: "contoso", ...scenario, portals: { signIn: "admin", ...portals } },
  });
  try {
    const browser = await launchPlainChromium(sandbox);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    return {
      sandbox,
      page,
      hand: createHand(page, sandbox),
      async close() {
        await browser.close();
        await sandbox.close();
      },
    };
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}
