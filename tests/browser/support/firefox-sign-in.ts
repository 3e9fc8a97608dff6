import { until } from "../../../drive/browser/until.ts";
import type { FirefoxPage } from "./firefox-page.ts";

/** The handles of the popup's page and of Microsoft's window. */
export interface SigningIn {
  readonly popup: string;
  readonly window: string;
}

/** Presses a button in the popup's page that opens Microsoft's window, and goes to that window. */
async function openWindow(page: FirefoxPage, button: string): Promise<SigningIn> {
  const popup = await page.currentWindow();
  const before = new Set(await page.windows());
  await page.press("button", button);
  const window = await until("the sign-in window", async () =>
    (await page.windows()).find((handle) => !before.has(handle)),
  );
  await page.switchTo(window);
  return { popup, window };
}

/** Begins Auto-configure in the popup's page, and signs in in the window that opens. What it asks then is still open. */
export async function enterAccount(
  page: FirefoxPage,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<SigningIn> {
  const { popup, window } = await openWindow(page, "Auto-configure");
  await page.fill("Email", username);
  await page.fill("Password", password);
  await page.press("button", "Sign in");
  return { popup, window };
}

/** Consents, and goes back to the popup's page once the window has closed. */
export async function accept(page: FirefoxPage, { popup, window }: SigningIn): Promise<void> {
  await page.press("button", "Accept");
  await untilClosed(page, { popup, window });
}

async function untilClosed(page: FirefoxPage, { popup, window }: SigningIn): Promise<void> {
  await until("the window to close", async () => ((await page.windows()).includes(window) ? null : true));
  await page.switchTo(popup);
}

/** Picks the account that Microsoft still knows, after a button that opens its window; it has consented before. */
export async function pickAccount(page: FirefoxPage, username: string, button: string): Promise<void> {
  const signingIn = await openWindow(page, button);
  await page.press("button", new RegExp(username));
  await untilClosed(page, signingIn);
}
