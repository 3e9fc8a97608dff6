/** Chromium's documents without a window; Firefox has none. */
export interface Offscreen {
  createDocument(options: {
    readonly url: string;
    readonly reasons: readonly ["CLIPBOARD"];
    readonly justification: string;
  }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** How long the document may take to say what it has done, ms. */
const patienceMs = 10_000;
/** How long it stays open after that, ms. */
const settleMs = 500;

/** On which the document that clears the clipboard says whether it has; only pages of the extension can hear or use it. */
export const clearedChannel = "clipboard-cleared";

/** Of the extension; {@link file://../../popup/clear-clipboard.ts} is what runs in it. */
const clearingPage = "popup/clear-clipboard.html";

/**
 * Empties the clipboard without reading it, with no page open. Firefox's event page may write to it; Chromium's worker
 * has none, so a document without a window does it there, by itself as soon as it is loaded (browsers-25).
 * @param clipboard of the background's own global, where there is one.
 * @returns a function that throws what the browser throws when it refuses, and when the document does not say that it
 * has copied.
 */
export function createClipboardClearer(deps: {
  readonly clipboard: { writeText(text: string): Promise<void> } | undefined;
  readonly offscreen: Offscreen | undefined;
}): () => Promise<void> {
  const { clipboard, offscreen } = deps;
  return async () => {
    if (clipboard) return clipboard.writeText("");
    if (!offscreen) throw new Error("This browser has no way to clear the clipboard.");
    // There can be one at a time, and a worker may have died while its own was open.
    await offscreen.closeDocument().catch(() => undefined);
    const word = createWord(patienceMs);
    try {
      await offscreen.createDocument({
        url: clearingPage,
        reasons: ["CLIPBOARD"],
        justification: "Clears the clipboard of a client secret that was copied.",
      });
      if ((await word.said) !== true) throw new Error("The browser has not cleared the clipboard.");
      // What a document has written goes to the clipboard through another process, and may go with the document.
      await new Promise((resolve) => setTimeout(resolve, settleMs));
    } finally {
      word.close();
      await offscreen.closeDocument().catch(() => undefined);
    }
  };
}

/** What the document says of its own copy; null when it says nothing in time. @param limitMs ms */
function createWord(limitMs: number): { readonly said: Promise<unknown>; close(): void } {
  const channel = new BroadcastChannel(clearedChannel);
  let limit: ReturnType<typeof setTimeout>;
  const said = new Promise<unknown>((resolve) => {
    limit = setTimeout(() => resolve(null), limitMs);
    channel.addEventListener("message", ({ data }) => resolve(data));
  });
  return {
    said,
    close() {
      clearTimeout(limit);
      channel.close();
    },
  };
}
