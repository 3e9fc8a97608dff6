/** The share of a core that looking may take over time. We must not slow down a portal that never rests. */
const SHARE = 0.006;
/** The most that may be spent at once, ms. It is enough for a few looks while a page loads. */
const BURST_MS = 50;
/**
 * The most that the first look counts, ms. It also compiles the code and computes the page's styles; and the clock runs
 * on while another program has the core, so one slow look says little about the next.
 */
const FIRST_MS = 40;
/** A look counts at most this many times as much as the quickest so far, for the same reason. */
const UNLUCKY = 3;

/**
 * How often we may look at a frame, given what a look costs there: normally at once, and less and less often while
 * a page keeps changing. Time adds credit, and looks spend it.
 */
export interface LookBudget {
  /** ms to wait before the next look. @param now ms on any clock that does not go back */
  delay(now: number): number;
  /** Records that a look took so many ms and ended now. */
  spent(ms: number, now: number): void;
}

export function createLookBudget(): LookBudget {
  let credit = BURST_MS;
  let countedAt: number | null = null;
  let quickest: number | null = null;
  const count = (now: number): void => {
    if (countedAt !== null) credit = Math.min(BURST_MS, credit + (now - countedAt) * SHARE);
    countedAt = now;
  };
  return {
    delay(now) {
      count(now);
      return credit >= 0 ? 0 : -credit / SHARE;
    },
    spent(ms, now) {
      count(now);
      credit -= Math.min(ms, quickest === null ? FIRST_MS : quickest * UNLUCKY);
      quickest = Math.min(quickest ?? ms, ms);
    },
  };
}
