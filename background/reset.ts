import type { BrowserApi } from "../src/browser/api.ts";
import { giveBackNotifications } from "../src/browser/notifications.ts";
import { giveBackOrigins } from "../src/browser/permissions.ts";
import type { StoredItem } from "../src/browser/storage.ts";
import { makeIconOpen } from "../src/browser/toolbar-icon.ts";
import { clipboardIn } from "../src/contract/clipboard-record.ts";
import { localKeys } from "../src/contract/commands.ts";
import type { Log } from "../src/log/log.ts";

/** A reset was asked for, and is not over. */
export type ResetNote = "begun";

/** The stored note. @throws when it is none. */
export function parseResetNote(raw: unknown): ResetNote {
  if (raw === "begun") return raw;
  throw new TypeError("not a note of a reset");
}

export interface Reset {
  /** @returns false while something is being changed in a tenant: what is on its way could not be told any more. */
  begin(): Promise<boolean>;
  /** Carries out what was begun; at a worker's start, before anything else is read. */
  finish(): Promise<void>;
}

/**
 * Makes the extension as it is after its installation. A note says that it is asked for, and the extension is started
 * anew: no part of the old worker can write or send anything afterwards, and no token is left in its memory. The new
 * worker wipes, and takes the note away last; one that dies in between leaves it for the next.
 */
export function createReset(deps: {
  readonly browser: Pick<
    BrowserApi,
    "storage" | "alarms" | "permissions" | "runtime" | "scripting" | "action" | "sidePanel" | "sidebarAction"
  >;
  readonly note: StoredItem<ResetNote>;
  /** Whether something is being changed in a tenant. */
  readonly isBusy: () => Promise<boolean>;
  /** Empties the clipboard, where a copied secret waits to be cleared off it. */
  readonly clearClipboard: () => Promise<void>;
  /** Opens the first page, as after an installation. */
  readonly welcome: () => Promise<void>;
  readonly log: Log;
}): Reset {
  const { browser, note, log } = deps;
  const { local, session } = browser.storage;

  const clipboard = async (): Promise<void> => {
    const { [localKeys.clipboard]: record } = await local.get(localKeys.clipboard);
    if (record !== undefined && clipboardIn(record).dueAt !== null) await deps.clearClipboard();
  };
  const scripts = async (): Promise<void> => {
    const registered = await browser.scripting.getRegisteredContentScripts();
    if (registered.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  };
  const everythingButTheNote = async (): Promise<void> => {
    const keys = Object.keys(await local.get(null)).filter((key) => key !== localKeys.resetting);
    await Promise.all(keys.map((key) => local.remove(key)));
  };

  return {
    async begin() {
      if (await deps.isBusy()) return false;
      await note.write("begun");
      // The page that asked gets its answer first.
      setTimeout(() => browser.runtime.reload(), 0);
      return true;
    },
    async finish() {
      if ((await note.read()) === null) return;
      const parts: readonly (readonly [string, () => Promise<unknown>])[] = [
        ["clipboard", clipboard],
        ["scripts", scripts],
        ["session", () => session.clear()],
        ["access", () => giveBackOrigins(browser, [])],
        ["notifications", () => giveBackNotifications(browser)],
        ["local", everythingButTheNote],
        ["alarms", () => browser.alarms.clearAll()],
        ["badge", () => browser.action.setBadgeText({ text: "" })],
        ["icon", () => makeIconOpen(browser, "popup")],
      ];
      let isWiped = true;
      for (const [part, does] of parts) {
        try {
          await does();
        } catch (error) {
          // What holds secrets and names has to go; the rest is tried once.
          if (part === "session" || part === "local") isWiped = false;
          log.warn("reset.failed", { part, kind: error instanceof Error ? error.name : typeof error });
        }
      }
      if (!isWiped) return;
      await note.clear();
      await deps.welcome();
    },
  };
}
