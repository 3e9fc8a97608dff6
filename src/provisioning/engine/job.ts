/** What goes on in the background after a command was answered: one thing at a time. */
export interface Job {
  /** Also while work that was stopped has not ended yet. */
  isUnderWay(): boolean;
  /** Whether it waits for somebody to sign in, and has done nothing else. */
  isSignIn(): boolean;
  /** Stops what is under way, and starts this when that has ended. */
  begin(does: Work, kind?: "sign-in"): void;
  stop(): void;
  /** Settles when what is under way has ended. */
  done(): Promise<void>;
}

/** Ends in the stored state. @throws what it could not do. */
export type Work = (signal: AbortSignal) => Promise<void>;

/** @param failed stores why work has failed; not called for work that was stopped. */
export function createJob(failed: (error: unknown, signal: AbortSignal) => Promise<void>): Job {
  let now: {
    readonly done: Promise<void>;
    readonly stop: AbortController;
    readonly kind: "sign-in" | undefined;
  } | null = null;

  return {
    isUnderWay: () => now !== null,
    isSignIn: () => now?.kind === "sign-in",
    begin(does, kind) {
      now?.stop.abort();
      const before = now?.done ?? Promise.resolve();
      const stop = new AbortController();
      const done = before
        .then(() => (stop.signal.aborted ? undefined : does(stop.signal)))
        .catch(async (error: unknown) => {
          if (!stop.signal.aborted) await failed(error, stop.signal);
        })
        .finally(() => {
          if (now?.done === done) now = null;
        });
      now = { done, stop, kind };
    },
    stop: () => now?.stop.abort(),
    done: async () => now?.done,
  };
}
