/** The shortest delay that Chromium allows for telling what is painted over an element, ms. */
const DELAY = 100;

/** How long to wait for the browser's answer before it counts as missing, ms. */
const PATIENCE = 400;

interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Asks the browser whether all of an element is really painted: nothing lies over it, not even something that lets the
 * pointer through, and no effect changes it. It asks only when it is called, so nothing is computed while nobody acts.
 * @returns null if the browser can't tell (Firefox knows no `trackVisibility`), or does not in time.
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
