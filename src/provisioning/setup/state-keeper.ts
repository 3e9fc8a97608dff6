import { type Words, words } from "../../words/index.ts";
import { problemOf } from "../model/blocked.ts";
import { changesIn } from "../model/changes.ts";
import type { Problem } from "../model/plan.ts";
import type { SetupState } from "../model/setup-state.ts";
import type { SetupDependencies } from "./setup-ports.ts";
import { readSetupState } from "./stored-state.ts";

export type Edit = (state: SetupState) => SetupState;

/** What a command makes of the state that it finds. */
export interface Decision {
  readonly state: SetupState;
  /** Begins or stops work, when the state is stored and before anything else can change it. */
  readonly effect?: () => void;
}

/**
 * The stored state with its changes in one order: no two are made from the same reading. The alarm follows `dueAt`:
 * it is set before the state says that something waits, and canceled after the state says that nothing does. A worker
 * that dies in between leaves an alarm without a wait, never a wait without an alarm.
 */
export interface StateKeeper {
  read(): Promise<SetupState>;
  /** @returns the state after the edit. An edit that returns the state it was given stores nothing. */
  change(edit: Edit): Promise<SetupState>;
  /**
   * Judges the state, stores what follows from it, and begins or stops work, all in one step.
   * @param judge pure; null when nothing follows.
   * @returns what was decided. @throws when it can't be stored; then nothing is begun or stopped.
   */
  decide<D extends Decision>(judge: (state: SetupState) => D | null): Promise<D | null>;
  /** The changes of a job: none is stored once its signal is aborted. */
  during(signal: AbortSignal): Pick<StateKeeper, "change">;
}

/** @param fresh the state of a set-up that has not begun; used when nothing is stored that can be gone on with. */
export function createStateKeeper(
  {
    state: stored,
    journal,
    ports,
    wakeAt,
  }: Pick<SetupDependencies, "state" | "journal" | "ports" | "wakeAt">,
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
    const told = await withChanges(first, async () => changesIn(await journal.read(), null));
    await stored.write(told);
    return told;
  };
  const store = async (before: SetupState, edited: SetupState): Promise<SetupState> => {
    if (edited === before) return before;
    const changedAt = new Date(ports.clock.now()).toISOString();
    const next = await withChanges({ ...edited, changedAt }, async () =>
      changesIn(await journal.read(), edited.id),
    );
    const [was, due] = [before.dueAt ?? null, next.dueAt ?? null];
    if (due !== null && due !== was) await wakeAt(Date.parse(due));
    await stored.write(next);
    // An alarm that is left over finds nothing to do.
    if (due === null && was !== null) await wakeAt(null).catch(() => {});
    return next;
  };
  const change = (edit: Edit): Promise<SetupState> =>
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

/**
 * A state whose problems say what was changed, from the journal as it is stored now: no sentence knows it by itself.
 * @param changes is asked only where there is a problem.
 */
async function withChanges(state: SetupState, changes: () => Promise<Words>): Promise<SetupState> {
  const blocked = state.plan?.items.some(({ problem }) => problem !== undefined) ?? false;
  if (state.problem === null && !blocked) return state;
  const unchanged = await changes().catch(() => words("problem.changed.unread"));
  const told = (problem: Problem): Problem => ({ ...problem, unchanged });
  return {
    ...state,
    problem: state.problem && told(state.problem),
    plan: state.plan && {
      ...state.plan,
      items: state.plan.items.map((item) => (item.problem ? { ...item, problem: told(item.problem) } : item)),
    },
  };
}
