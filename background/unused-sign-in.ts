import type { StoredItem } from "../src/browser/storage.ts";
import type { SetupState } from "../src/provisioning/model/setup-state.ts";
import type { Policy } from "./policy/managed.ts";

/** How long nobody may have used the sign-in before it is dropped, ms, where no policy says so. */
export const unusedMs = 60 * 60_000;
/** How often a use is noted, ms: a run takes a token before each request. */
const noteEveryMs = 60_000;

export interface UnusedSignIn {
  /** A token was taken. */
  used(): void;
  /** The job: signs out when the time has come, else sets it anew. */
  due(): Promise<void>;
}

/** What a policy sets in the place of {@link unusedMs}, ms; null: nothing. */
export const signOutMs = ({ signOutAfterMinutes }: Pick<Policy, "signOutAfterMinutes">): number | null =>
  signOutAfterMinutes && signOutAfterMinutes * 60_000;

/** Whether a run is at work, or waits and goes on by itself: it will use the sign-in. */
export const willUseIt = (state: SetupState | null): boolean =>
  state?.phase === "running" || (state?.phase === "paused" && typeof state.dueAt === "string");

/**
 * Drops a sign-in that nobody uses. The time of the last use is in the browser's memory, as the tokens are; the job's
 * time is stored and compared, so that neither a worker's death nor a clock that was set makes it forget or hurry.
 */
export function createUnusedSignIn(deps: {
  /** ms since the epoch. */
  readonly lastUse: StoredItem<number>;
  /** Whether something is at work, or waits and goes on by itself: it will use the sign-in. */
  readonly isInUse: () => Promise<boolean>;
  readonly signOut: () => Promise<unknown>;
  /** What the organization's policy sets in the place of {@link unusedMs}, ms; null: nothing. */
  readonly policyMs: () => Promise<number | null>;
  /** @param due ms since the epoch; null takes the job back. */
  readonly schedule: (due: number | null) => Promise<void>;
  readonly now: () => number;
}): UnusedSignIn {
  const { lastUse, schedule, now } = deps;
  let noted = Number.NEGATIVE_INFINITY;

  const afterMs = async (): Promise<number> => (await deps.policyMs()) ?? unusedMs;
  const note = async (): Promise<void> => {
    noted = now();
    await lastUse.write(noted);
    await schedule(noted + (await afterMs()));
  };
  return {
    used() {
      if (Math.abs(now() - noted) < noteEveryMs) return;
      void note().catch(() => undefined);
    },
    async due() {
      const last = await lastUse.read();
      // The browser was closed, and the sign-in went with it.
      if (last === null) return;
      // Of a clock that was ahead, or in use meanwhile.
      if (last > now() || (await deps.isInUse())) return note();
      const end = last + (await afterMs());
      if (now() < end) return schedule(end);
      await deps.signOut();
      await lastUse.clear();
    },
  };
}
