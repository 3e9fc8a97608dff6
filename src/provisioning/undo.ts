import type { Journal } from "./journal.ts";
import type { Applying } from "./step.ts";
import type { StepId } from "./steps/ids.ts";
import type { AnyStep } from "./steps/index.ts";

export interface Undone {
  readonly step: StepId;
  /** null: taken back; else what stood in the way. */
  readonly error: unknown;
}

/**
 * Takes back what a run created, last step first, and only that. A step that can't be taken back is noted and
 * the others go on. The application itself is kept: deleting it burns its name for 30 days (facts/apis.md 2.2).
 */
export async function undo(
  steps: readonly AnyStep[],
  journal: Journal,
  applying: Applying,
): Promise<readonly Undone[]> {
  const undone: Undone[] = [];
  for (const step of [...steps].reverse()) {
    const made = journal.made[step.id];
    if (!step.undo || made === undefined || made === null) continue;
    try {
      await step.undo(made, applying);
      undone.push({ step: step.id, error: null });
    } catch (error) {
      undone.push({ step: step.id, error });
    }
  }
  return undone;
}
