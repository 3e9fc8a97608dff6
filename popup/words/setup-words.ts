import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { hasWord } from "./words.ts";

/** Words in a stored set-up are ids (`Words` in src/words), of what went wrong or of plan and run. */
const ofProblems = /"id":"problem\./;
const ofPlan = /"id":"(?!problem\.|ui\.)[a-z-]+\.[a-z-]/;

/**
 * Loads the sentences that a set-up speaks and that are not there yet.
 * @returns null when there is nothing to wait for; else a promise that never rejects: without its sentence a screen
 * shows the id, which support can read.
 */
export function loadWordsOf(state: SetupState | null): Promise<unknown> | null {
  const text = JSON.stringify(state);
  const parts = [
    ...(ofProblems.test(text) && !hasWord("problem.unexpected.title") ? [import("./problem-words.ts")] : []),
    ...(ofPlan.test(text) && !hasWord("step.tenant.title") ? [import("./plan-words.ts")] : []),
  ];
  return parts.length === 0 ? null : Promise.allSettled(parts);
}
