import type { BrowserApi } from "../../src/browser/api.ts";

/** Newer than the polyfill's types. Chromium 116, Firefox 127. */
interface WithContexts {
  getContexts?(filter: { readonly contextTypes: readonly ["POPUP"] }): Promise<readonly unknown[]>;
}

/**
 * Brings the popup back after something that made the browser close it. Microsoft's window takes the focus, and a
 * popup that loses the focus closes: without this the admin would sign in and then see nothing at all.
 *
 * Browsers may refuse (no window in front, Firefox without a click); then the badge and the toolbar icon remain.
 */
export function createPopupReturn(
  browser: Pick<BrowserApi, "runtime" | "action">,
): <T>(work: () => Promise<T>) => Promise<T> {
  const isOpen = async (): Promise<boolean> => {
    const runtime: WithContexts = browser.runtime as unknown as WithContexts;
    const popups = await runtime.getContexts?.({ contextTypes: ["POPUP"] });
    return popups !== undefined && popups.length > 0;
  };
  const bringBack = async (): Promise<void> => {
    if (!(await isOpen())) await browser.action.openPopup();
  };
  return async (work) => {
    const wasOpen = await isOpen().catch(() => false);
    try {
      return await work();
    } finally {
      if (wasOpen) void bringBack().catch(() => undefined);
    }
  };
}
