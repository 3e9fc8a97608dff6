/**
 * Requests that the sandbox may still carry out. Time is virtual, requests are not: without this the worker after a dead one
 * could wait for minutes while a request is still on its way, which no request of a browser's is.
 */
export interface UnderWay {
  /** @returns the request. */
  note<T>(request: Promise<T>): Promise<T>;
  /** Settles when all have been carried out. One that the sandbox never answers is not waited for. */
  over(): Promise<void>;
}

/** How long an answer may take before the request counts as one that hangs, real ms. */
const hangsAfter = 2_000;

export function createUnderWay(): UnderWay {
  const requests = new Set<Promise<unknown>>();
  return {
    note(request) {
      const over = (): void => void requests.delete(request);
      requests.add(request);
      request.then(over, over);
      return request;
    },
    async over() {
      if (requests.size === 0) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const hang = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, hangsAfter);
      });
      await Promise.race([Promise.allSettled(requests), hang]);
      clearTimeout(timer);
    },
  };
}
