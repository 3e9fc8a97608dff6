/** How often the browser is told that work goes on. Workers die after 30 s without (browsers-11). */
const everyMs = 20_000;

export interface KeepAwake {
  /** Keeps the worker alive until the work settles, however often it is asked. */
  during(work: Promise<unknown>): void;
}

/**
 * Keeps a worker alive while a run is in flight. The run's own writes to storage do most of it; this covers
 * the silent stretches, such as one slow answer of Microsoft's.
 * @param ping a cheap call of the extension API, which resets the browser's timer.
 */
export function createKeepAwake(ping: () => Promise<unknown>): KeepAwake {
  let running = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const settled = (): void => {
    running -= 1;
    if (running > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  return {
    during(work) {
      running += 1;
      timer ??= setInterval(() => void ping().catch(() => undefined), everyMs);
      work.then(settled, settled);
    },
  };
}
