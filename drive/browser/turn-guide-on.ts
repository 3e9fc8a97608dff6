import type { Page } from "playwright-core";
import type { Chromium } from "./chromium.ts";
import { allowHosts } from "./extension.ts";

/** The hosts that the extension requests when the guide is turned on (portals-15). */
export const portalHosts: readonly string[] = [
  "https://entra.microsoft.com",
  "https://aad.portal.azure.com",
  "https://portal.azure.com",
  "https://*.portal.azure.com",
  "https://*.portal.azure.net",
  "https://admin.powerplatform.microsoft.com",
];

/**
 * Turns the guide on in the real popup, as an admin does.
 * @param more hosts to allow beside those of the portals
 * @returns the portal's tab that the guide has opened, in front
 */
export async function turnGuideOn(
  { context, popup }: Pick<Chromium, "context" | "popup">,
  more: readonly string[] = [],
): Promise<Page> {
  await allowHosts({ context }, [...portalHosts, ...more]);
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
