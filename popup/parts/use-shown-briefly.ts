import { useEffect, useState } from "preact/hooks";

/** How long a secret stays on screen, ms: long enough to read it to somebody. A panel may be open for a whole day. */
export const SHOWN_FOR = 60_000;

/**
 * Whether a secret is shown. It is hidden again after {@link SHOWN_FOR}, and as soon as the page is out of sight.
 * @returns whether it is, and how to change that.
 */
export function useShownBriefly(): readonly [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!shown) return;
    const hide = (): void => setShown(false);
    const timer = setTimeout(hide, SHOWN_FOR);
    document.addEventListener("visibilitychange", hide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [shown]);
  return [shown, setShown];
}
