import type { PageBrowser } from "../src/browser/pages.ts";
import type { Host } from "./host.ts";

/** The pages' world in a real browser. */
export function createBrowserHost(browser: PageBrowser): Host {
  return {
    version: browser.version,
    followSetup(onChange, signal) {
      let changed = false;
      browser.followSetup((state) => {
        changed = true;
        onChange(state);
      }, signal);
      browser.setup().then(
        (state) => {
          // A change that was heard meanwhile is newer than what was read.
          if (!changed && !signal.aborted) onChange(state);
        },
        () => {
          if (!changed && !signal.aborted) onChange(null);
        },
      );
    },
    send: browser.sendCommand,
    requestOrigin: browser.requestOrigin,
    openOptions: () => void browser.openOptions(),
    copy: (text) => navigator.clipboard.writeText(text),
    now: () => Date.now(),
  };
}
