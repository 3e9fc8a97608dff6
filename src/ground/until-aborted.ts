/**
 * The outcome of work that can't be stopped, or the signal's reason as soon as it aborts; what the work brings
 * later is dropped.
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    const settled = () => signal.removeEventListener("abort", stop);
    work.then(resolve, reject).then(settled, settled);
  });
}
