import { useEffect, useState } from "preact/hooks";
import { useUi } from "../host/ui.ts";
import { text } from "../words/words.ts";

/** How long a button says "Copied", ms. */
const shownMs = 2000;

/**
 * Copies, and confirms it on the button that was pressed.
 * @param announcement what screen readers hear; "Copied" by default.
 * @param secret whether it is cleared off the clipboard later.
 */
export function useCopied(
  announcement = text("ui.common.copied"),
  secret = false,
): {
  readonly copied: boolean;
  copy(content: string): Promise<boolean>;
} {
  const ui = useUi();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), shownMs);
    return () => clearTimeout(timer);
  }, [copied]);
  return {
    copied,
    async copy(content) {
      const worked = await ui.copy(content, announcement, secret);
      setCopied(worked);
      return worked;
    },
  };
}
