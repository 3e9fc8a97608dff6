/** How long a look may hold the page's thread at a time, ms. It is well below one animation frame. */
export const SLICE = 8;

/**
 * The breaks of one look. Looking at a whole new page takes longer than a page should have to wait. So the look is
 * cut into slices, and the page runs in between.
 */
export interface Breaths {
  /** Call between two parts of the work. Resolves at once while the slice lasts, else after the page has run. */
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
