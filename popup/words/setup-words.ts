import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { loadWords } from "./words.ts";

/** Words in a stored set-up are ids (`Words` in src/words), of what went wrong or of plan and run. */
const ofProblems = /"id":"problem\./;
const ofPlan = /"id":"(?!problem\.|ui\.)[a-z-]+\.[a-z-]/;

/**
 * Loads the sentences that a set-up speaks, and those of its screens.
 * @returns null when there is nothing to wait for, see {@link loadWords}.
 */
export function loadWordsOf(state: SetupState | null): Promise<void> | null {
  if (state === null) return null;
  const text = JSON.stringify(state);
  return loadWords([
    ...(state.phase === "start" && state.problem === null ? [] : (["set-up"] as const)),
    ...(ofProblems.test(text) ? (["changes", "problems", "refusals"] as const) : []),
    ...(ofPlan.test(text) ? (["plan", "progress"] as const) : []),
  ]);
}
