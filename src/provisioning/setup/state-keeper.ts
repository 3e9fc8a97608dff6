import { type Words, words } from "../../words/index.ts";
import {
  createStateKeeper,
  type Decision as DecisionOn,
  type StateKeeper as KeeperOf,
} from "../engine/state-keeper.ts";
import { problemOf } from "../model/blocked.ts";
import { changesIn } from "../model/changes.ts";
import type { Problem } from "../model/plan.ts";
import type { SetupState } from "../model/setup-state.ts";
import type { SetupDependencies } from "./setup-ports.ts";
import { readSetupState } from "./stored-state.ts";

export type Edit = (state: SetupState) => SetupState;
export type Decision = DecisionOn<SetupState>;
export type StateKeeper = KeeperOf<SetupState>;

/** @param fresh the state of a set-up that has not begun; used when nothing is stored that can be gone on with. */
export const createSetupKeeper = (
  {
    state: stored,
    journal,
    ports,
    wakeAt,
  }: Pick<SetupDependencies, "state" | "journal" | "ports" | "wakeAt">,
  fresh: () => SetupState,
): StateKeeper =>
  createStateKeeper({
    stored,
    clock: ports.clock,
    wakeAt,
    understand(raw) {
      const known = readSetupState(raw);
      if (known) return { state: known, isNew: false };
      // What was made in the tenant is in the journal, which is another record.
      if (raw === null || raw === undefined) return { state: fresh(), isNew: true };
      ports.log.warn("state.unreadable");
      const problem = problemOf("state-unreadable", { remedy: "start-over" });
      return { state: { ...fresh(), problem }, isNew: true };
    },
    told: (state, isNew) =>
      withChanges(state, async () => changesIn(await journal.read(), isNew ? null : state.id)),
  });

/**
 * A state whose problems say what was changed, from the journal as it is stored now: no sentence knows it by itself.
 * @param changes is asked only where there is a problem.
 */
async function withChanges(state: SetupState, changes: () => Promise<Words>): Promise<SetupState> {
  const blocked = state.plan?.items.some(({ problem }) => problem !== undefined) ?? false;
  const { unproved = null } = state.result ?? {};
  if (state.problem === null && !blocked && unproved === null) return state;
  const unchanged = await changes().catch(() => words("problem.changed.unread"));
  const told = (problem: Problem): Problem => ({ ...problem, unchanged });
  return {
    ...state,
    problem: state.problem && told(state.problem),
    plan: state.plan && {
      ...state.plan,
      items: state.plan.items.map((item) => (item.problem ? { ...item, problem: told(item.problem) } : item)),
    },
    result: state.result && { ...state.result, ...(unproved && { unproved: told(unproved) }) },
  };
}
