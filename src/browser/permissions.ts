import { organizationOf } from "../credentials/organization-url.ts";
import type { BrowserApi } from "./api.ts";

/**
 * "https://contoso.crm4.dynamics.com" → the match pattern of that one host; null for what is no organization's origin:
 * "https://*.dynamics.com" would be a pattern as well.
 */
const patternOf = (origin: string): string | null => {
  const organization = organizationOf(origin);
  return organization === null ? null : `${organization.origin}/*`;
};

/** Whether the browser lets us call an organization's origin. @param origin e.g. "https://contoso.crm4.dynamics.com". */
export async function mayCall(browser: BrowserApi, origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks the admin, in the browser's own prompt, for one organization's origin. Only a page may call it, and
 * before anything is awaited: browsers want a click on the stack. The prompt may close a popup, so the
 * background goes on from `permissions.onAdded`; the answer matters for noticing a refusal only.
 */
export function requestOrigin(browser: BrowserApi, origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  return pattern === null ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
}

/** Asks, in the browser's own prompt, for several match patterns at once; as {@link requestOrigin}. */
export function requestPatterns(
  browser: Pick<BrowserApi, "permissions">,
  patterns: readonly string[],
): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Origins that the browser was asked for, as against those of the manifest. */
async function askedFor(browser: Pick<BrowserApi, "permissions" | "runtime">): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: always = [] } = browser.runtime.getManifest() as {
    readonly host_permissions?: readonly string[];
  };
  return origins.filter((origin) => !always.includes(origin));
}

/** Hosts that the admin has allowed: "contoso.crm4.dynamics.com", "*.portal.azure.com". */
export const allowedHosts = async (
  browser: Pick<BrowserApi, "permissions" | "runtime">,
): Promise<readonly string[]> =>
  (await askedFor(browser)).map((pattern) => pattern.replace(/^[^:]+:\/\/([^/]+)\/.*$/, "$1"));

/**
 * Gives back every address that the browser was asked for, as against those of the manifest, which stay.
 * @param keep match patterns that are still needed.
 */
export async function giveBackOrigins(
  browser: Pick<BrowserApi, "permissions" | "runtime">,
  keep: readonly string[],
): Promise<void> {
  for (const origin of await askedFor(browser)) {
    if (keep.includes(origin)) continue;
    // The extension can't give back an origin that an organization's policy has granted.
    await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  }
}

/** Match pattern of an organization's origin, to be kept; none for anything else. */
export const keptOrigin = (origin: string): readonly string[] => [patternOf(origin) ?? []].flat();
