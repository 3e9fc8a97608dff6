/** How long Chromium may take to tell what is painted over an element, ms; less it does not allow. */
const DELAY = 100;

/** How long is waited for the browser's word before it counts as not given, ms. */
const PATIENCE = 400;

interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Asks the browser whether all of an element is really painted: nothing over it, also nothing that lets the pointer
 * through, and no effect on it. Only when it is asked, so that nothing is computed while nobody acts.
 * @returns null where the browser can't tell (Firefox knows no `trackVisibility`), or does not in time.
 */
export function isPainted(element: Element): Promise<boolean | null> {
  return new Promise((resolve) => {
    const end = (answer: boolean | null): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(answer);
    };
    const options = { trackVisibility: true, delay: DELAY, threshold: [0, 1] };
    const observer = new IntersectionObserver((entries) => {
      const latest: VisibilityEntry | undefined = entries.at(-1);
      end(latest?.isVisible ?? null);
    }, options);
    const timer = setTimeout(end, PATIENCE, null);
    if ("trackVisibility" in observer && observer.trackVisibility === true) observer.observe(element);
    else end(null);
  });
}
