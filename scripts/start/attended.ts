import type { Chromium } from "../../drive/browser/chromium.ts";
import type { Account } from "../../drive/browser/sign-in-window.ts";
import type { Teller } from "./teller.ts";

/** Leaves the browser to whoever sits before it, until they close it. */
export async function leaveToAPerson(
  browser: Chromium,
  {
    account,
    firstRun,
    teller,
  }: { readonly account: Account; readonly firstRun: boolean; readonly teller: Teller },
): Promise<void> {
  const { context, desk, popup } = browser;
  const closed = context.waitForEvent("close", { timeout: 0 });
  if (!firstRun) await desk.goto(new URL("/popup/welcome.html", desk.url()).href);
  teller.say("The browser is yours.");
  if (firstRun) teller.detail("The extension was just installed: begin on the page that it has opened.");
  else {
    teller.detail("Click the extension's icon in the toolbar, then Auto-configure.");
    teller.detail("npm start -- --first-run begins as after an installation, with no sign-in app.");
  }
  teller.detail(`Account: ${account.username}, password: ${account.password}`);
  teller.detail("Close the browser, or press Ctrl+C, to end.");
  if (!firstRun) await popup.open();
  await closed;
}
