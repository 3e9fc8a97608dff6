import type { SetupDependencies } from "./setup-ports.ts";
import type { SetupState } from "./setup-state.ts";

/** The stored state with its changes in one order: no two edits are made from the same reading. */
export interface StateKeeper {
  read(): Promise<SetupState>;
  change(edit: (state: SetupState) => SetupState): Promise<SetupState>;
}

/** @param fresh the state of a set-up that has not begun; used when nothing is stored. */
export function createStateKeeper(
  { state: stored, ports }: Pick<SetupDependencies, "state" | "ports">,
  fresh: () => SetupState,
): StateKeeper {
  let last: Promise<unknown> = Promise.resolve();
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
  const load = async () => {
    const known = await stored.read();
    if (known) return known;
    const first = fresh();
    await stored.write(first);
    return first;
  };
  return {
    read: () => inOrder(load),
    change: (edit) =>
      inOrder(async () => {
        const before = await load();
        const edited = edit(before);
        if (edited === before) return before;
        const next = { ...edited, changedAt: new Date(ports.clock.now()).toISOString() };
        await stored.write(next);
        return next;
      }),
  };
}
