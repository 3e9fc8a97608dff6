import type { BrowserApi } from "../src/browser/api.ts";
import type { StoredItem } from "../src/browser/storage.ts";

/** Whether the welcome page was opened: noted before, because it is to open once even if something fails. */
export type WelcomeNote = "begun" | "over";

/** The stored note. @throws when it is none. */
export function parseWelcomeNote(raw: unknown): WelcomeNote {
  if (raw === "begun" || raw === "over") return raw;
  throw new TypeError("not a note of the welcome page");
}

export interface Welcome {
  /** @param reason as `runtime.onInstalled` gives it. */
  installed(reason: string): Promise<void>;
}

/**
 * Opens the welcome page once, after an installation: not after an update, and not where the organization's policy has
 * set the sign-in app, because then nothing is left to explain.
 */
export function createWelcome(deps: {
  readonly note: StoredItem<WelcomeNote>;
  readonly browser: Pick<BrowserApi, "tabs" | "runtime">;
  readonly isSetByPolicy: () => Promise<boolean>;
}): Welcome {
  const { note, browser } = deps;
  return {
    async installed(reason) {
      if (reason !== "install" || (await note.read()) !== null) return;
      await note.write("begun");
      try {
        if (await deps.isSetByPolicy()) return;
        await browser.tabs.create({ url: browser.runtime.getURL("popup/welcome.html") });
      } finally {
        await note.write("over");
      }
    },
  };
}
