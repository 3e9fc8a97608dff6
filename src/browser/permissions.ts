import type { BrowserApi } from "./api.ts";

/** "https://contoso.crm4.dynamics.com" → the match pattern of that one host. */
const patternOf = (origin: string): string => `${new URL(origin).origin}/*`;

/** Whether the browser lets us call an origin. @param origin e.g. "https://contoso.crm4.dynamics.com". */
export function mayCall(browser: BrowserApi, origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/**
 * Asks the admin, in the browser's own prompt, for one organization's origin. Only a page may call it, and
 * before anything is awaited: browsers want a click on the stack. The prompt may close a popup, so the
 * background goes on from `permissions.onAdded`; the answer matters for noticing a refusal only.
 */
export function requestOrigin(browser: BrowserApi, origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Asks, in the browser's own prompt, for several match patterns at once; as {@link requestOrigin}. */
export function requestPatterns(
  browser: Pick<BrowserApi, "permissions">,
  patterns: readonly string[],
): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}
