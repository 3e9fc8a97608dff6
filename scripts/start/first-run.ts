import type { Page } from "playwright-core";
import type { Chromium } from "../../drive/browser/chromium.ts";
import { allowHosts } from "../../drive/browser/extension.ts";
import { openCard } from "../../drive/browser/guide-card.ts";
import { createHand } from "../../drive/browser/portal-hand.ts";
import { shownText } from "../../drive/browser/shown-text.ts";
import { type Account, completeSignIn, signInWindow } from "../../drive/browser/sign-in-window.ts";
import { portalHosts } from "../../drive/browser/turn-guide-on.ts";
import { until } from "../../drive/browser/until.ts";
import type { Sandbox } from "../../sandbox/start.ts";
import { countedCard, countedHand } from "./counted.ts";
import type { Look, Screen } from "./look.ts";
import type { Tally } from "./tally.ts";
import type { Teller } from "./teller.ts";

/** How long the popup may take to come back by itself before the person clicks the toolbar's icon, ms. */
const comesBackMs = 10_000;

/**
 * From the welcome page that an installation opens, through the guide's chapter of the sign-in app in the portal, to a
 * signed-in account. The admin is signed in at the portal already, as admins are; Microsoft's window is answered as by
 * somebody who is not.
 */
export async function beginFirstRun(context: {
  readonly sandbox: Sandbox;
  readonly browser: Chromium;
  readonly account: Account;
  readonly teller: Teller;
  readonly tally: Tally;
  readonly look: Look;
}): Promise<void> {
  const { sandbox, browser, account, teller, tally, look } = context;
  const welcome = await welcomePage(browser);
  await goTo(welcome, tally);
  const register = welcome.getByRole("button", { name: "Register it with the guide" });
  await register.waitFor();
  await look("welcome", screenOf(welcome));
  // The browser's own prompt, which no test can click, is answered beforehand.
  await allowHosts(browser, portalHosts);
  await welcome.bringToFront();
  const opened = browser.context.waitForEvent("page");
  await register.click({ noWaitAfter: true });
  tally.add("clicks", 2);
  const portal = await opened;
  await portal.waitForURL(/CreateApplicationBlade/);
  await goTo(portal, tally);
  teller.say("The guide's card leads through the form that registers the sign-in app.");

  const plainCard = await openCard(portal);
  const card = countedCard(plainCard, tally);
  const hand = countedHand(createHand(portal, sandbox), tally);
  const cardLook = (name: string) =>
    look(name, { screenshot: (options) => portal.screenshot(options), shown: card.shown });
  await card.sees({ role: "button", name: /^Fill “TextUs Setup sign-in”/ });
  await cardLook("register");
  await card.press({ role: "button", name: /^Fill “TextUs Setup sign-in”/ });
  await card.says("Choose Single-page application (SPA)");
  await cardLook("register");
  await hand.choose("platform", "spa");
  await card.sees({ role: "button", name: /^Fill “https:/ });
  await cardLook("register");
  await card.press({ role: "button", name: /^Fill “https:/ });
  await card.says("Choose Register");
  await cardLook("register");
  await hand.press("register");
  await card.sees({ role: "button", name: "Sign in now" });
  await cardLook("registered");
  teller.say("The sign-in app is registered, and its two IDs are in the options.");

  // The click on Auto-configure. What it costs belongs to neither part.
  const window = await signInWindow(browser.context, () =>
    plainCard.press({ role: "button", name: "Sign in now" }),
  );
  tally.enter("after");
  await completeSignIn(window, account, { onPage: countedPage(tally, look) });
  await browser.popup.opensByItself({ timeoutMs: comesBackMs }).catch(() => {
    teller.say("The popup did not come back by itself: a click on the toolbar's icon.");
    tally.add("clicks");
  });
}

/** What a page of Microsoft's sign-in costs: one click, and the account's address and password on the first. */
export const countedPage =
  (tally: Tally | null, look: Look) =>
  async (window: Page, heading: string): Promise<void> => {
    await look("sign-in", window);
    tally?.add("clicks");
    if (heading === "Sign in" || heading === "Verify your identity") tally?.add("typed", 2);
  };

const welcomePage = ({ context }: Pick<Chromium, "context">): Promise<Page> =>
  until(
    "the welcome page",
    async () => context.pages().find((page) => page.url().endsWith("/popup/welcome.html")) ?? null,
  );

/** A tab that is not in front has to be gone to by hand. */
async function goTo(page: Page, tally: Tally): Promise<void> {
  const isInFront = (await page.evaluate("document.visibilityState")) === "visible";
  if (!isInFront) tally.add("tabSwitches");
  await page.bringToFront();
}

const screenOf = (page: Page): Screen => ({
  screenshot: (options) => page.screenshot(options),
  shown: async () => (await page.evaluate(shownText)) as readonly string[],
});
