/** The part of a core that looking may take over time. A portal that never rests must not be slowed by us. */
const SHARE = 0.006;
/** What may be spent at once, ms: enough for a handful of looks while a page comes up. */
const BURST_MS = 50;

/**
 * How often a frame may be looked at, by what looking costs there: at once as a rule, and ever less often while a
 * page changes without end. Credit comes with time and goes with looks.
 */
export interface LookBudget {
  /** ms to wait before the next look. @param now ms on any clock that does not go back */
  delay(now: number): number;
  /** A look has taken so many ms and ended now. */
  spent(ms: number, now: number): void;
}

export function createLookBudget(): LookBudget {
  let credit = BURST_MS;
  let countedAt: number | null = null;
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
      credit -= ms;
    },
  };
}
