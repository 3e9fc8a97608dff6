import type { BrowserContext, Page } from "playwright-core";
import { patienceMs } from "./until.ts";

export interface Account {
  readonly username: string;
  readonly password: string;
}

const isSignIn = (page: Page): boolean => page.url().startsWith("https://login.microsoftonline.com/");

/**
 * Does something that opens Microsoft's sign-in window, and waits for the window.
 * @param orElse settles with null when no window is expected any more.
 */
export async function signInWindow(context: BrowserContext, does: () => Promise<void>): Promise<Page>;
export async function signInWindow(
  context: BrowserContext,
  does: () => Promise<void>,
  orElse: () => Promise<null>,
): Promise<Page | null>;
export async function signInWindow(
  context: BrowserContext,
  does: () => Promise<void>,
  orElse?: () => Promise<null>,
): Promise<Page | null> {
  const opened = context.waitForEvent("page", { predicate: isSignIn, timeout: patienceMs });
  opened.catch(() => undefined);
  await does();
  const instead = orElse?.();
  instead?.catch(() => undefined);
  const window = await Promise.race([opened, ...(instead ? [instead] : [])]);
  await window?.waitForLoadState();
  return window;
}

export interface SignInOptions {
  /** What to do when Entra asks for consent to the sign-in app. Default "accept". */
  readonly consent?: "accept" | "organization" | "cancel";
  /** Called with every page that the person sees, before the person answers it. */
  readonly onPage?: (window: Page, heading: string) => Promise<void>;
}

/**
 * Acts on Microsoft's pages as the owner of the account, until the window closes.
 * @throws with the page's text if it is an unknown page.
 */
export async function completeSignIn(
  window: Page,
  account: Account,
  options: SignInOptions = {},
): Promise<void> {
  const closed = window.waitForEvent("close", { timeout: patienceMs }).then(() => null);
  closed.catch(() => undefined);
  for (;;) {
    const heading = await Promise.race([closed, headingOf(window)]);
    if (heading === null) return;
    await options.onPage?.(window, heading);
    await Promise.race([closed, answer(window, heading, account, options)]).catch((error: unknown) => {
      if (!window.isClosed()) throw error;
    });
    // The answer leads to another page or closes the window.
    await Promise.race([closed, leave(window, heading)]);
  }
}

async function answer(
  window: Page,
  heading: string,
  account: Account,
  options: SignInOptions,
): Promise<void> {
  switch (heading) {
    case "Sign in":
    case "Verify your identity":
      await window.getByLabel("Email").fill(account.username);
      await window.getByLabel("Password").fill(account.password);
      return window.getByRole("button", { name: "Sign in" }).click();
    case "Pick an account":
      return pick(window, account);
    case "Permissions requested":
      if (options.consent === "cancel") return window.getByRole("button", { name: "Cancel" }).click();
      if (options.consent === "organization")
        await window.getByLabel("Consent on behalf of your organization").check();
      return window.getByRole("button", { name: "Accept" }).click();
    case "Need admin approval":
      return window.getByRole("button", { name: /Return to the application/ }).click();
    default:
      throw new Error(`Nobody knows what to do here:\n${await window.locator("body").ariaSnapshot()}`);
  }
}

async function pick(window: Page, account: Account): Promise<void> {
  const known = window.getByRole("button", { name: account.username });
  if ((await known.count()) > 0) return known.click();
  return window.getByRole("button", { name: "Use another account" }).click();
}

/** The page's heading; null when the window has closed. */
const headingOf = (window: Page): Promise<string | null> =>
  window
    .getByRole("heading", { level: 1 })
    .textContent({ timeout: patienceMs })
    .catch((error: unknown) => (window.isClosed() ? null : Promise.reject(error)));

const leave = (window: Page, heading: string): Promise<void> =>
  window
    .getByRole("heading", { level: 1, name: heading, exact: true })
    .waitFor({ state: "detached", timeout: patienceMs })
    .catch((error: unknown) => (window.isClosed() ? undefined : Promise.reject(error)));
