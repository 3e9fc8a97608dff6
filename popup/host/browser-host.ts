import type { Host } from "./host.ts";
import type { PageBrowser } from "./pages.ts";

/** The pages' world in a real browser. */
export function createBrowserHost(browser: PageBrowser): Host {
  return {
    version: browser.version,
    followSetup: (onChange, signal) => followed(browser.followSetup, browser.setup, onChange, signal),
    followGuide: (onChange, signal) => followed(browser.followGuide, browser.guide, onChange, signal),
    send: browser.sendCommand,
    requestOrigin: browser.requestOrigin,
    requestPatterns: browser.requestPatterns,
    mayCall: browser.mayCall,
    openOptions: () => void browser.openOptions(),
    copy: (text) => navigator.clipboard.writeText(text),
    now: () => Date.now(),
  };
}

/** What is stored, at once and after each change. */
function followed<T>(
  follow: (onChange: (value: T | null) => void, signal: AbortSignal) => void,
  read: () => Promise<T | null>,
  onChange: (value: T | null) => void,
  signal: AbortSignal,
): void {
  let changed = false;
  follow((value) => {
    changed = true;
    onChange(value);
  }, signal);
  // A change that was heard meanwhile is newer than what was read.
  const first = (value: T | null): void => {
    if (!changed && !signal.aborted) onChange(value);
  };
  read().then(first, () => first(null));
}
