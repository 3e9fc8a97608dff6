import type { BrowserApi } from "../../src/browser/api.ts";

/** The files of scripts/build/content-scripts.ts. */
const frameFile = "content-scripts/frame.js";
const ringFile = "content-scripts/ring.js";
const cardFile = "content-scripts/card.js";
const ids = ["guide-frame", "guide-card"];

/** The scripts inside the portals: registered only while the guide is on in some tab. */
export interface PortalScripts {
  /** The match patterns among these that the admin has allowed. */
  allowed(patterns: readonly string[]): Promise<readonly string[]>;
  /** Loads the scripts into every page of these patterns from its next load on; replaces what was registered. */
  register(patterns: readonly string[]): Promise<void>;
  unregister(): Promise<void>;
  /** Starts the scripts in a tab that is already open. @returns whether the tab took them. */
  inject(tabId: number): Promise<boolean>;
  /** Gives one frame the script that draws the ring. @returns whether the frame took it. */
  injectRing(tabId: number, frameId: number): Promise<boolean>;
}

type ScriptTarget = Parameters<BrowserApi["scripting"]["executeScript"]>[0]["target"];

export function createPortalScripts(browser: Pick<BrowserApi, "scripting" | "permissions">): PortalScripts {
  const { scripting, permissions } = browser;

  const unregister = async (): Promise<void> => {
    const registered = await scripting.getRegisteredContentScripts({ ids });
    if (registered.length > 0) {
      await scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
    }
  };
  const execute = async (target: ScriptTarget, file: string): Promise<boolean> => {
    try {
      await scripting.executeScript({ target, files: [file] });
      return true;
    } catch {
      // The tab shows no portal, has closed in the meantime, or shows a page that no extension may touch.
      return false;
    }
  };
  return {
    unregister,
    async allowed(patterns) {
      const granted = await Promise.all(
        patterns.map((pattern) => permissions.contains({ origins: [pattern] })),
      );
      return patterns.filter((_pattern, index) => granted[index]);
    },
    async register(patterns) {
      if (patterns.length === 0) return unregister();
      const shared = {
        matches: patterns.slice(),
        runAt: "document_idle" as const,
        // The guide is on in tabs, and tabs do not outlive the browser either.
        persistAcrossSessions: false,
      };
      const wanted = [
        { ...shared, id: "guide-frame", js: [frameFile], allFrames: true },
        { ...shared, id: "guide-card", js: [cardFile], allFrames: false },
      ];
      const registered = await scripting.getRegisteredContentScripts({ ids });
      // A frame that loads between a removal and an addition would get no scripts.
      if (registered.length === wanted.length) return scripting.updateContentScripts(wanted);
      await unregister();
      await scripting.registerContentScripts(wanted);
    },
    inject: async (tabId) =>
      (await execute({ tabId, allFrames: true }, frameFile)) &&
      (await execute({ tabId, frameIds: [0] }, cardFile)),
    injectRing: (tabId, frameId) => execute({ tabId, frameIds: [frameId] }, ringFile),
  };
}
