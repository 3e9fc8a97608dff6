import type { Chromium } from "../../drive/browser/chromium.ts";
import type { Account } from "../../drive/browser/sign-in-window.ts";
import type { Teller } from "./teller.ts";

/** Leaves the browser to whoever sits before it, until they close it. */
export async function leaveToAPerson(browser: Chromium, account: Account, teller: Teller): Promise<void> {
  const { context, desk, popup } = browser;
  await desk.goto(new URL("/popup/welcome.html", desk.url()).href);
  const closed = context.waitForEvent("close", { timeout: 0 });
  teller.say("The browser is yours.");
  teller.detail("Click the extension's icon in the toolbar, then Auto-configure.");
  teller.detail(`Account: ${account.username}, password: ${account.password}`);
  teller.detail("Close the browser, or press Ctrl+C, to end.");
  await popup.open();
  await closed;
}
