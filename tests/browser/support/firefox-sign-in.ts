import { until } from "../../../drive/browser/until.ts";
import type { FirefoxPage } from "./firefox-page.ts";

/** The handles of the popup's page and of Microsoft's window. */
export interface SigningIn {
  readonly popup: string;
  readonly window: string;
}

/** Begins Auto-configure in the popup's page, and signs in in the window that opens. What it asks then is still open. */
export async function enterAccount(
  page: FirefoxPage,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<SigningIn> {
  const popup = await page.currentWindow();
  const before = new Set(await page.windows());
  await page.press("button", "Auto-configure");
  const window = await until("the sign-in window", async () =>
    (await page.windows()).find((handle) => !before.has(handle)),
  );
  await page.switchTo(window);
  await page.fill("Email", username);
  await page.fill("Password", password);
  await page.press("button", "Sign in");
  return { popup, window };
}

/** Consents, and goes back to the popup's page once the window has closed. */
export async function accept(page: FirefoxPage, { popup, window }: SigningIn): Promise<void> {
  await page.press("button", "Accept");
  await until("the window to close", async () => ((await page.windows()).includes(window) ? null : true));
  await page.switchTo(popup);
}
