import type { Page } from "playwright-core";
import { until } from "../../drive/browser/until.ts";

/** Checks that the extension's scripts run in a tab; otherwise a broken guide would be measured as a cheap one. */
export async function guideRuns(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds: string[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    worlds.push((context.auxData as { readonly type?: string } | undefined)?.type ?? "");
  });
  await session.send("Runtime.enable");
  await until("the guide's scripts in the tab", async () => (worlds.includes("isolated") ? true : null));
  await session.detach();
}
