import { createInOrder } from "../../ground/in-order.ts";
import type { Stored } from "../../ground/stored.ts";
import type { Clock } from "../model/ports.ts";

/** What a stored state has, of whatever procedure. */
interface Kept {
  /** ISO 8601. */
  readonly changedAt: string;
  /** When it goes on by itself, ISO 8601. */
  readonly dueAt?: string | null;
}

/** A due time further ahead than any wait of ours, ms, was stored by another clock. */
const LONGEST_WAIT_MS = 2 * 60 * 60_000;

/** Until when a stored state waits, ms since the epoch; null when it is due. @param now ms since the epoch */
export function waitsUntil({ dueAt }: Pick<Kept, "dueAt">, now: number): number | null {
  const due = Date.parse(dueAt ?? "");
  return Number.isNaN(due) || due <= now || due - now > LONGEST_WAIT_MS ? null : due;
}

/** What a command makes of the state that it finds. */
export interface Decision<State> {
  readonly state: State;
  /** Begins or stops work, when the state is stored and before anything else can change it. */
  readonly effect?: () => void;
}

/**
 * The stored state with its changes in one order: no two are made from the same reading. The alarm follows `dueAt`:
 * it is set before the state says that something waits, and canceled after the state says that nothing does. A worker
 * that dies in between leaves an alarm without a wait, never a wait without an alarm.
 */
export interface StateKeeper<State> {
  read(): Promise<State>;
  /** @returns the state after the edit. An edit that returns the state it was given stores nothing. */
  change(edit: (state: State) => State): Promise<State>;
  /**
   * Judges the state, stores what follows from it, and begins or stops work, all in one step.
   * @param judge pure; null when nothing follows.
   * @returns what was decided. @throws when it can't be stored; then nothing is begun or stopped.
   */
  decide<D extends Decision<State>>(judge: (state: State) => D | null): Promise<D | null>;
  /** The changes of a job: none is stored once its signal is aborted. */
  during(signal: AbortSignal): Pick<StateKeeper<State>, "change">;
}

/** Null as a state: there is none, and nothing is stored. */
export function createStateKeeper<State extends Kept | null>({
  stored,
  understand,
  told = async (state) => state,
  clock,
  wakeAt,
}: {
  readonly stored: Stored<unknown>;
  /** What is gone on with for what is stored, and whether that has to be stored first. */
  readonly understand: (raw: unknown) => { readonly state: State; readonly isNew: boolean };
  /** A state with what its problems say of what was changed. @param isNew see `understand` */
  readonly told?: (state: State, isNew: boolean) => Promise<State>;
  readonly clock: Pick<Clock, "now">;
  /** Sets the alarm, ms since the epoch; null cancels it. */
  readonly wakeAt: (time: number | null) => Promise<void>;
}): StateKeeper<State> {
  const inOrder = createInOrder();
  const write = (state: State): Promise<void> => (state === null ? stored.clear() : stored.write(state));
  const load = async (): Promise<State> => {
    const { state, isNew } = understand(await stored.read());
    if (!isNew) return state;
    const first = await told(state, true);
    await write(first);
    return first;
  };
  const store = async (before: State, edited: State): Promise<State> => {
    if (edited === before) return before;
    const next = edited && (await told({ ...edited, changedAt: new Date(clock.now()).toISOString() }, false));
    const [was, due] = [before?.dueAt ?? null, next?.dueAt ?? null];
    if (due !== null && due !== was) await wakeAt(Date.parse(due));
    await write(next);
    // An alarm that is left over finds nothing to do.
    if (due === null && was !== null) await wakeAt(null).catch(() => {});
    return next;
  };
  const change: StateKeeper<State>["change"] = (edit) =>
    inOrder(async () => {
      const before = await load();
      return store(before, edit(before));
    });

  return {
    read: () => inOrder(load),
    change,
    decide: (judge) =>
      inOrder(async () => {
        const before = await load();
        const decision = judge(before);
        if (decision === null) return null;
        const state = await store(before, decision.state);
        decision.effect?.();
        return { ...decision, state };
      }),
    during: (signal) => ({
      change: (edit) =>
        change((state) => {
          signal.throwIfAborted();
          return edit(state);
        }),
    }),
  };
}
