import type { Page } from "playwright-core";
import type { Chromium } from "../../drive/browser/chromium.ts";
import { allowHosts } from "../../drive/browser/extension.ts";
import { until } from "../../drive/browser/until.ts";

/** What the browser asks for when the guide is turned on (portals-15). */
const hosts = [
  "https://entra.microsoft.com",
  "https://aad.portal.azure.com",
  "https://portal.azure.com",
  "https://*.portal.azure.com",
  "https://*.portal.azure.net",
  "https://admin.powerplatform.microsoft.com",
];

/**
 * Turns the guide on in the popup, as an admin does.
 * @returns the portal's tab that it has opened, with its card in it
 */
export async function turnGuideOn({ context, popup }: Chromium): Promise<Page> {
  await allowHosts({ context }, hosts);
  const opened = context.waitForEvent("page", {
    predicate: (page) => page.url().includes("entra.microsoft.com") || page.url() === "about:blank",
  });
  await popup.press({ role: "button", name: "Guide me through the portals" });
  await popup.press({ role: "button", name: "Turn on the guide" });
  const page = await opened;
  await page.waitForLoadState();
  await page.bringToFront();
  return page;
}

/** Whether the extension's scripts run in a tab; without this a broken guide would be measured as a cheap one. */
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
