import { chromium } from "playwright-core";
import { findChromium } from "../../drive/browser/find-chromium.ts";
import { startSandbox } from "../../sandbox/start.ts";
import { openPicture } from "./journey/dynamics.ts";
import { addSecret, grantPermissions, registerApp } from "./journey/entra.ts";
import { createApplicationUser } from "./journey/power-platform.ts";
import { registerSignInApp } from "./journey/sign-in-app.ts";
import { createWalk, type Journey, type Mutations } from "./journey/walk.ts";
import { lookAlikes } from "./look-alikes.ts";
import { createPortalTab } from "./portal-tab.ts";
import type { Variant } from "./variants.ts";

/**
 * All chapters in portals that show themselves in one way. The controls are worked by what the portals
 * know of them; at every stop the guide looks, and what it sees is held against that. A fresh tenant and a
 * fresh browser for each variant: what one leaves behind would be there for the next.
 * @param probe bundled, see bundle-probe.ts.
 * @param mutations changed pages to look at as well at every stop.
 */
export async function runVariant(
  variant: Variant,
  probe: string,
  mutations: Mutations | null = null,
): Promise<Journey> {
  const sandbox = await startSandbox({ scenario: lookAlikes });
  sandbox.portals.set({ signIn: "admin", ...variant.settings });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: false,
    args: [
      `--host-resolver-rules=${[...sandbox.hostPatterns.map((host) => `MAP ${host} 127.0.0.1:${sandbox.port}`), "MAP * ~NOTFOUND"].join(", ")}`,
      `--ignore-certificate-errors-spki-list=${sandbox.spkiFingerprint}`,
    ],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const walk = createWalk(await createPortalTab(page, sandbox.portals, probe), variant, mutations);
    await registerSignInApp(walk, sandbox);
    await registerApp(walk, sandbox);
    await addSecret(walk);
    await grantPermissions(walk);
    await createApplicationUser(walk, sandbox);
    await openPicture(walk, sandbox);
    return walk.ended();
  } finally {
    await browser.close();
    await sandbox.close();
  }
}

/** Stops of a journey, at least. */
export const fewestStops = 45;
