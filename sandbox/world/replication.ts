import type { LaggingKind, Replication, SandboxClock } from "../world.ts";
import { laggingKinds } from "../world.ts";

/** No lag at all. */
export const noLag = (): Record<LaggingKind, number> =>
  Object.fromEntries(laggingKinds.map((kind) => [kind, 0])) as Record<LaggingKind, number>;

/**
 * Visibility of writes. Before the lag has passed no read sees a write; after twice the lag every read does.
 * Between the two all reads see it, unless `flapping`: then reads go to two replicas in turn, of which the
 * second is late, so that every other read of a kind misses (a read may succeed before one that fails,
 * facts/apis.md 2.9). Deterministic: the turn is a counter per kind.
 */
export function createReplication(
  clock: SandboxClock,
  options: { readonly lag?: Partial<Record<LaggingKind, number>>; readonly flapping?: boolean } = {},
): Replication {
  const turns = new Map<LaggingKind, number>();
  return {
    lag: { ...noLag(), ...options.lag },
    flapping: options.flapping ?? false,
    sees(kind, writtenAt) {
      const lag = this.lag[kind];
      const age = clock.now() - writtenAt;
      if (age < lag) return false;
      if (!this.flapping || age >= 2 * lag) return true;
      const turn = turns.get(kind) ?? 0;
      turns.set(kind, turn + 1);
      return turn % 2 === 0;
    },
  };
}
