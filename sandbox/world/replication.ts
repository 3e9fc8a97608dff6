import type { LaggingKind, Replication, SandboxClock } from "../world.ts";
import { laggingKinds } from "../world.ts";

/** No lag at all. */
export const noLag = (): Record<LaggingKind, number> =>
  Object.fromEntries(laggingKinds.map((kind) => [kind, 0])) as Record<LaggingKind, number>;

/**
 * Visibility of writes. Before the lag has passed no read sees a write; after twice the lag every read does.
 * Between the two all reads see it, unless `flapping`: then reads go to two replicas in turn, of which the
 * second is late, so that every other read of a kind misses (a read may succeed before one that fails,
 * graph-44). Deterministic: the turn is a counter per kind.
 */
export function createReplication(
  clock: SandboxClock,
  options: { readonly lag?: Partial<Record<LaggingKind, number>>; readonly flapping?: boolean } = {},
): Replication {
  const turns = new Map<LaggingKind, number>();
  const nextTurn = (kind: LaggingKind): number => {
    const turn = turns.get(kind) ?? 0;
    turns.set(kind, turn + 1);
    return turn;
  };
  const replication: Replication = {
    lag: { ...noLag(), ...options.lag },
    flapping: options.flapping ?? false,
    sees: (kind, writtenAt) => replication.view()(kind, writtenAt),
    view() {
      const taken = new Map<LaggingKind, number>();
      return (kind, writtenAt) => {
        const lag = replication.lag[kind];
        const age = clock.now() - writtenAt;
        if (age < lag) return false;
        if (!replication.flapping || age >= 2 * lag) return true;
        const turn = taken.get(kind) ?? nextTurn(kind);
        taken.set(kind, turn);
        return turn % 2 === 0;
      };
    },
  };
  return replication;
}
