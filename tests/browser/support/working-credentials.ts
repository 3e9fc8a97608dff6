import { createHand } from "../../../drive/browser/portal-hand.ts";
import type { Sandbox } from "../../../sandbox/start.ts";
import { type Notes, setUpByHand } from "../portals/procedure.ts";
import { launchPlainChromium } from "../portals/stage.ts";

/** Somebody makes everything by hand, in a browser without the extension, and writes the four values down. */
export async function credentialsThatWork(sandbox: Sandbox): Promise<Notes> {
  const browser = await launchPlainChromium(sandbox);
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    return await setUpByHand({
      sandbox,
      page,
      hand: createHand(page, sandbox),
      close: () => browser.close(),
    });
  } finally {
    await browser.close();
  }
}
