import type { BrowserApi } from "../../src/browser/api.ts";

/** The files of scripts/build/content-scripts.ts. */
const frameFile = "content-scripts/frame.js";
const ringFile = "content-scripts/ring.js";
const cardFile = "content-scripts/card.js";
const ids = ["guide-frame", "guide-card"];

/** The scripts inside the portals: there while the guide is on in some tab, and not otherwise. */
export interface PortalScripts {
  /** Those of some match patterns that the admin has allowed. */
  allowed(patterns: readonly string[]): Promise<readonly string[]>;
  /** Lets every page of these patterns have the scripts from its next load on; replaces what was registered. */
  register(patterns: readonly string[]): Promise<void>;
  unregister(): Promise<void>;
  /** Starts them in a tab that is open already. @returns whether the tab took them. */
  inject(tabId: number): Promise<boolean>;
  /** Gives one frame what draws the ring. @returns whether the frame took it. */
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
      // No portal, closed meanwhile, or a page that no extension may touch.
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
      await unregister();
      if (patterns.length === 0) return;
      const shared = {
        matches: patterns.slice(),
        runAt: "document_idle" as const,
        // The guide is on in tabs, and tabs do not outlive the browser either.
        persistAcrossSessions: false,
      };
      await scripting.registerContentScripts([
        { ...shared, id: "guide-frame", js: [frameFile], allFrames: true },
        { ...shared, id: "guide-card", js: [cardFile], allFrames: false },
      ]);
    },
    inject: async (tabId) =>
      (await execute({ tabId, allFrames: true }, frameFile)) &&
      (await execute({ tabId, frameIds: [0] }, cardFile)),
    injectRing: (tabId, frameId) => execute({ tabId, frameIds: [frameId] }, ringFile),
  };
}
