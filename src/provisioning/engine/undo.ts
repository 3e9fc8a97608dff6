import type { JournalEntry } from "../model/journal-record.ts";
import type { Problem } from "../model/plan.ts";
import { problemFrom } from "../model/problems.ts";
import { steps } from "../steps/index.ts";
import type { Undoing, Undone } from "../steps/step.ts";
import type { Journal } from "./journal.ts";

export interface UndoneEntry {
  readonly entry: JournalEntry;
  /** What became of it; a problem when something stood in the way, and it can be tried again. */
  readonly result: Undone | { readonly is: "stopped"; readonly problem: Problem };
}

/**
 * Takes back what a run has made or may have made: its journal backwards, and only what is in it. What can't
 * be taken back is noted and the rest goes on. The application itself stays unless `deleteApplication`.
 * Can be called again: what was undone is not undone twice.
 * @throws the signal's reason.
 */
export async function undoRun(
  runId: string,
  journal: Journal,
  request: Omit<Undoing, "runId">,
): Promise<readonly UndoneEntry[]> {
  const entries = journal.run(runId)?.entries ?? [];
  const undone: UndoneEntry[] = [];
  const undoing: Undoing = { ...request, runId };
  for (const entry of [...entries].sort((a, b) => b.number - a.number)) {
    undoing.signal.throwIfAborted();
    const undo = steps[entry.step].undo;
    if (!undo || entry.outcome?.is === "failed" || entry.undoneAt !== null) continue;
    try {
      const result = await undo(entry, undoing);
      await journal.undone(runId, entry.number);
      undone.push({ entry, result });
    } catch (error) {
      undoing.signal.throwIfAborted();
      undone.push({ entry, result: { is: "stopped", problem: problemFrom(error) } });
    }
  }
  return undone;
}
