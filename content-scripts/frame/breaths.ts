/** How long a look may keep the page's thread at a time, ms: well under a frame of its animation. */
const SLICE = 8;

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

export function createBreaths(now: () => number = () => performance.now()): Breaths {
  let since = now();
  let before = 0;
  return {
    async take() {
      if (now() - since < SLICE) return;
      before += now() - since;
      await nextTurn();
      since = now();
    },
    spent: () => before + now() - since,
  };
}

/** A look that is done in one piece, for tests and for pages that change faster than they can be looked at. */
export const noBreaths: Breaths = { take: async () => undefined, spent: () => 0 };

declare const scheduler: { yield?(): Promise<void> } | undefined;

const nextTurn = (): Promise<void> =>
  typeof scheduler !== "undefined" && scheduler.yield !== undefined
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve, 0));
