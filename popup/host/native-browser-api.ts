import type { BrowserApi } from "../../src/browser/api.ts";

/**
 * The browser's API for a page. Pages call it and never answer messages, which is all that the polyfill of api.ts
 * adds in a Manifest V3 extension: Chromium's own `chrome` gives promises, Firefox's `browser` always did.
 */
export function nativeBrowserApi(): BrowserApi {
  const { browser, chrome } = globalThis as { browser?: BrowserApi; chrome?: BrowserApi };
  const api = browser ?? chrome;
  if (api === undefined) throw new Error("This page is not inside an extension.");
  return api;
}
