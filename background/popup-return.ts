import type { BrowserApi } from "../src/browser/api.ts";

/** One place that shows an extension page. */
interface Context {
  readonly contextType?: string;
  readonly documentUrl?: string;
  readonly tabId?: number;
}

/** Newer than the polyfill's types. Chromium 116, Firefox 127. */
interface WithContexts {
  getContexts?(filter: { readonly contextTypes: readonly ("POPUP" | "TAB")[] }): Promise<readonly Context[]>;
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
  /** Whether it is before the admin, as a popup or in a tab; null: the browser can't tell. */
  isShown(): Promise<boolean | null>;
}

/**
 * A window of Microsoft's that has just closed may leave none in front for a moment, and then browsers refuse (browsers-39):
 * how long to wait before each further try, ms.
 */
const untilInFront: readonly number[] = [150, 300, 600, 1_200];

/**
 * Brings the popup back after something that made the browser close it. A popup that loses the focus closes: without
 * this the admin would sign in, or allow an address (browsers-20), and then see nothing at all.
 * @param pauses between one try and the next, ms
 */
export function createPopupReturn(
  browser: Pick<BrowserApi, "runtime" | "action" | "tabs">,
  pauses: readonly number[] = untilInFront,
): PopupReturn {
  const page = (): string => browser.runtime.getURL("popup/index.html");
  const isInFront = async ({ tabId, documentUrl }: Context): Promise<boolean> =>
    documentUrl?.split(/[?#]/)[0] === page() && tabId !== undefined && (await browser.tabs.get(tabId)).active;
  /** null: the browser can't tell. */
  const isShown = async (): Promise<boolean | null> => {
    const runtime: WithContexts = browser.runtime as unknown as WithContexts;
    const contexts = await runtime.getContexts?.({ contextTypes: ["POPUP", "TAB"] });
    if (contexts === undefined) return null;
    if (contexts.some(({ contextType }) => contextType === "POPUP")) return true;
    return (await Promise.all(contexts.map(isInFront))).includes(true);
  };
  /** @returns whether it is shown, or was opened by somebody meanwhile. */
  const opens = async (): Promise<boolean> => {
    if ((await isShown()) !== false) return true;
    return browser.action.openPopup().then(
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
    isShown: () => isShown().catch(() => null),
  };
}
