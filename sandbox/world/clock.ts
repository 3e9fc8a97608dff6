import type { SandboxClock } from "../world.ts";

/** Real time plus an offset that only grows. @param realNow ms since the epoch; tests pass their own. */
export function createClock(realNow: () => number = Date.now): SandboxClock {
  let offset = 0;
  return {
    now: () => realNow() + offset,
    advance(ms) {
      if (!Number.isFinite(ms) || ms < 0) throw new RangeError("Time can only be moved forward, in ms.");
      offset += ms;
    },
  };
}
