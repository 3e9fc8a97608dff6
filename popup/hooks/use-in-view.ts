import { useEffect, useRef } from "preact/hooks";

/** How long the reader is left alone after scrolling, ms. */
const leaveAloneMs = 8_000;

/**
 * Keeps the current line in view while it moves down the list. It scrolls only as far as needed, and never while a
 * person reads elsewhere in the list.
 * @param key of the line at work; null when there is none.
 * @returns for the element around the list.
 */
export function useInView<T extends HTMLElement>(key: string | null): { readonly current: T | null } {
  const list = useRef<T>(null);
  const touchedAt = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    const touched = (): void => {
      touchedAt.current = performance.now();
    };
    const events = ["wheel", "touchmove", "keydown", "pointerdown"] as const;
    for (const name of events) addEventListener(name, touched, { passive: true });
    return () => {
      for (const name of events) removeEventListener(name, touched);
    };
  }, []);

  useEffect(() => {
    if (key === null || performance.now() - touchedAt.current < leaveAloneMs) return;
    const line = list.current?.querySelector("[aria-current=step]");
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    line?.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  }, [key]);

  return list;
}
