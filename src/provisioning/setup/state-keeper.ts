import { problemOf } from "../model/blocked.ts";
import type { SetupState } from "../model/setup-state.ts";
import type { SetupDependencies } from "./setup-ports.ts";
import { readSetupState } from "./stored-state.ts";

/** The stored state with its changes in one order: no two edits are made from the same reading. */
export interface StateKeeper {
  read(): Promise<SetupState>;
  change(edit: (state: SetupState) => SetupState): Promise<SetupState>;
}

/** @param fresh the state of a set-up that has not begun; used when nothing is stored that can be gone on with. */
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
  const load = async (): Promise<SetupState> => {
    const raw = await stored.read();
    const known = readSetupState(raw);
    if (known) return known;
    // What was made in the tenant is in the journal, which is another record.
    const unreadable = raw !== null && raw !== undefined;
    if (unreadable) ports.log.warn("state.unreadable");
    const first = unreadable
      ? { ...fresh(), problem: problemOf("state-unreadable", { remedy: "start-over" }) }
      : fresh();
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
