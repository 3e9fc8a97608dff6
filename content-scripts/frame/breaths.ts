/** How long a look may keep the page's thread at a time, ms: well under a frame of its animation. */
export const SLICE = 8;

/**
 * The breaks of one look. A new page is looked at as a whole, which takes longer than a page should have to wait
 * for anything; so the look is done in slices, and the page has its turn in between.
 */
export interface Breaths {
  /** Call between two parts of the work. Resolves at once while the slice lasts, else after the page had its turn. */
  take(): Promise<void>;
  /** ms of work so far, without the breaks. */
  spent(): number;
}

/** @param slice ms of work between two breaks; Infinity for a look in one piece. */
export function createBreaths(slice: number, now: () => number = () => performance.now()): Breaths {
  let since = now();
  let before = 0;
  return {
    async take() {
      if (now() - since < slice) return;
      before += now() - since;
      await nextTurn();
      since = now();
    },
    spent: () => before + now() - since,
  };
}

declare const scheduler: { yield?(): Promise<void> } | undefined;

const nextTurn = (): Promise<void> =>
  typeof scheduler !== "undefined" && scheduler.yield !== undefined
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve, 0));
