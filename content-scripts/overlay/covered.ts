/** What Chromium adds to an observer: whether nothing at all is drawn over an element. */
interface VisibilityOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/**
 * Tells whether the page covers, fades or bends the card at the moment of a click, so that nobody can be made
 * to press a button of it that they don't see. Where the browser can't tell (Firefox), it says no: a click that
 * arrives was on top, or it would have gone to what is above.
 */
export function isCovered(element: Element): Promise<boolean> {
  return new Promise((resolve) => {
    if (!("isVisible" in IntersectionObserverEntry.prototype)) {
      resolve(false);
      return;
    }
    const options: VisibilityOptions = { trackVisibility: true, delay: 100, threshold: 0 };
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      const entry = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
      resolve(entry?.isVisible === false);
    }, options);
    observer.observe(element);
  });
}
