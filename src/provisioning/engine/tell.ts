import type { Ports } from "../model/ports.ts";

/** How often, and how many ms apart, something is told that the browser does not store. */
const TRIES_TO_TELL = 12;
const TELL_AGAIN_MS = 5_000;

/**
 * Stores why work has failed. The state is all that people see, so it is tried again and again while the browser does
 * not store it. Never rejects.
 */
export async function tellUntilStored(
  tell: () => Promise<unknown>,
  { clock, log }: Pick<Ports, "clock" | "log">,
  signal: AbortSignal,
): Promise<void> {
  for (let left = TRIES_TO_TELL; left > 0; left -= 1) {
    try {
      await tell();
      return;
    } catch (thrown) {
      if (signal.aborted) return;
      log.warn("failure.not-told", { kind: thrown instanceof Error ? thrown.name : typeof thrown });
      await clock.sleep(TELL_AGAIN_MS, signal).catch(() => {});
      if (signal.aborted) return;
    }
  }
}
