import type { SetupState, StepProgress } from "../model/setup-state.ts";

/** What a page shows of a run, stored behind what the run itself has to store. */
export interface ShownProgress {
  /** Stores the lines soon. Those that come before their turn go along with it. */
  show(progress: readonly StepProgress[]): void;
  /** The state with the latest lines, for a change that is stored anyway. */
  withLatest(state: SetupState): SetupState;
  /** Settles when nothing is left to be stored. */
  settled(): Promise<void>;
}

/**
 * @param change stores an edit of the state; edits are made in the order in which they were asked for.
 * @param journalStored settles when the run's journal is stored: requests wait for it, and a page can wait for its line.
 */
export function createShownProgress(
  change: (edit: (state: SetupState) => SetupState) => Promise<unknown>,
  journalStored: () => Promise<void>,
): ShownProgress {
  let latest: readonly StepProgress[] | null = null;
  let last: Promise<void> = Promise.resolve();

  const withLatest = (state: SetupState): SetupState => {
    if (latest === null) return state;
    const next = { ...state, progress: latest };
    latest = null;
    return next;
  };
  return {
    show(progress) {
      const isQueued = latest !== null;
      latest = progress;
      if (isQueued) return;
      // A line that can't be stored is no reason to stop: the next one, or the end, is stored with it.
      last = Promise.allSettled([journalStored()])
        .then(() => change(withLatest))
        .then(
          () => {},
          () => {},
        );
    },
    withLatest,
    settled: () => last,
  };
}
