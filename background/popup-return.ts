import type { BrowserApi } from "../src/browser/api.ts";
import { panelOf } from "../src/browser/side-panel.ts";
import { makeIconOpen } from "../src/browser/toolbar-icon.ts";
import { sessionKeys } from "../src/contract/commands.ts";
import { parsePanelShows } from "../src/contract/panel-shows.ts";
import type { Base } from "./base.ts";

/** One place that shows an extension page. */
interface Context {
  readonly contextType?: string;
  readonly documentUrl?: string;
  readonly tabId?: number;
}

type ContextType = "POPUP" | "TAB" | "SIDE_PANEL";

/** Newer than the polyfill's types. Chromium 116, Firefox 127. */
interface WithContexts {
  getContexts?(filter: { readonly contextTypes: readonly ContextType[] }): Promise<readonly Context[]>;
}

export interface PopupReturn {
  /**
   * Does something that a window of somebody else's is needed for, and shows the popup afterwards, whatever came of it.
   * Where the browser refuses a popup, work that was begun elsewhere (the guide's card, a page of ours) gets the same
   * page in a tab; for work that was begun in the popup, the badge and the toolbar icon remain.
   */
  after<T>(work: () => Promise<T>): Promise<T>;
  /** Shows the popup, unless it is shown already. Browsers may refuse (browsers-39). */
  show(): Promise<void>;
  /** The same for somebody who has asked for it: where the browser refuses, in a tab. */
  open(): Promise<void>;
  /**
   * For a click on the guide's card, which shows itself: the panel where it is open or chosen, else the popup. On the
   * stack of the click's message: Chromium opens a panel for nothing later (browsers-41).
   * @throws what the browser throws when it refuses.
   */
  forCard(windowId?: number): Promise<void>;
  /** Whether it is before the admin, as a popup, in a tab or in the panel; null: the browser can't tell. */
  isShown(): Promise<boolean | null>;
}

/**
 * A window of Microsoft's that has just closed may leave none in front for a moment, and then browsers refuse (browsers-39):
 * how long to wait before each further try, ms.
 */
const untilInFront: readonly number[] = [150, 300, 600, 1_200];

/**
 * Brings the popup back after something that made the browser close it. A popup that loses the focus closes: without
 * this the admin would sign in, or allow an address (browsers-20), and then see nothing at all. A panel stays open.
 * Where the icon opens the panel, so does this, if the browser lets it.
 * @param pauses between one try and the next, ms
 */
export function createPopupReturn(
  browser: Pick<BrowserApi, "runtime" | "action" | "tabs" | "windows" | "sidePanel" | "sidebarAction">,
  { icon, session }: Pick<Base, "icon" | "session">,
  pauses: readonly number[] = untilInFront,
): PopupReturn {
  const page = (name = "index"): string => browser.runtime.getURL(`popup/${name}.html`);
  const panelShows = session.item(sessionKeys.panelShows, parsePanelShows);
  const isInFront = async ({ tabId, documentUrl }: Context): Promise<boolean> =>
    [page(), page("panel")].includes(documentUrl?.split(/[?#]/)[0] ?? "") &&
    tabId !== undefined &&
    (await browser.tabs.get(tabId)).active;
  const contexts = async (...contextTypes: readonly ContextType[]) => {
    const runtime: WithContexts = browser.runtime as unknown as WithContexts;
    return runtime.getContexts?.({ contextTypes });
  };
  /** null: the browser can't tell. */
  const isShown = async (): Promise<boolean | null> => {
    const shown = await contexts("POPUP", "TAB", "SIDE_PANEL");
    if (shown === undefined) return null;
    if (shown.some(({ contextType }) => contextType !== "TAB")) return true;
    return (await Promise.all(shown.map(isInFront))).includes(true);
  };
  /** @param windowId where; default: the one in front. @throws where nobody has clicked, or there is none. */
  const openPanel = async (windowId?: number): Promise<void> => {
    const panel = panelOf(browser);
    if (panel === null) throw new Error("This browser has no panel.");
    // Nothing may be awaited before, where a click has to be proved.
    await panel.open(
      windowId ?? (await browser.windows.getLastFocused()).id ?? browser.windows.WINDOW_ID_CURRENT,
    );
  };
  /** @throws where the browser refuses. */
  const open = async (windowId?: number): Promise<void> => {
    if (icon.opens() !== "panel") return browser.action.openPopup();
    try {
      await openPanel(windowId);
    } catch {
      if (browser.sidebarAction === undefined) return browser.action.openPopup();
      // Firefox has a popup to open only while the icon opens it.
      await makeIconOpen(browser, "popup");
      await browser.action.openPopup().finally(() => makeIconOpen(browser, "panel"));
    }
  };
  /** @returns whether it is shown, or was opened by somebody meanwhile. */
  const opens = async (): Promise<boolean> => {
    if ((await isShown()) !== false) return true;
    return open().then(
      () => true,
      () => false,
    );
  };
  const bringBack = async (wasOpen: boolean): Promise<void> => {
    if (await opens()) return;
    for (const pause of pauses) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (await opens()) return;
    }
    if (!wasOpen) await browser.tabs.create({ url: page() });
  };
  return {
    async after(work) {
      const before = await isShown().catch(() => null);
      try {
        return await work();
      } finally {
        if (before !== null) void bringBack(before).catch(() => undefined);
      }
    },
    show: () => bringBack(true).catch(() => undefined),
    open: () => bringBack(false).catch(() => undefined),
    async forCard(windowId) {
      const panels = contexts("SIDE_PANEL");
      const opened = icon.opens() === "panel" ? open(windowId) : null;
      // One that was open already shows what it was opened for.
      if ((await panels)?.length) await panelShows.write("guide");
      else await (opened ?? open());
    },
    isShown: () => isShown().catch(() => null),
  };
}
