import type { Stored } from "../../ground/stored.ts";
import type { Words } from "../../words/index.ts";
import type { UndoState } from "../model/undo-state.ts";
import { readUndoState } from "./stored-state.ts";

/** What sentences may tell on disk: ids, addresses, days and numbers; no names. */
const told = new Set(["url", "id", "until", "count", "date"]);

function withoutNames({ id, values }: Words): Words {
  const kept = Object.entries(values ?? {}).filter(([key]) => told.has(key));
  return kept.length === 0 ? { id } : { id, values: Object.fromEntries(kept) };
}

/**
 * What of an undo is written to disk: which lines of which plan were confirmed, while that is under way. null: nothing
 * is, because nothing was confirmed, or all is done and the journal tells it.
 */
export function undoOnDisk(state: UndoState): UndoState | null {
  if (state.phase !== "running" && state.phase !== "paused") return null;
  return {
    ...state,
    plan: state.plan && {
      ...state.plan,
      lines: state.plan.lines.map((line) => ({
        ...line,
        text: withoutNames(line.text),
        because: [],
        notes: [],
      })),
    },
    progress: state.progress.map((line) => ({ ...line, sentence: null, waitingUntil: null })),
    problem: null,
    claims: null,
  };
}

/**
 * The stored undo in two records that are read as one: the whole of it in the browser's memory, and
 * {@link undoOnDisk} of it on disk, for a browser that was closed.
 */
export function createKeptUndo({
  memory,
  disk,
}: {
  readonly memory: Stored<unknown>;
  readonly disk: Stored<unknown>;
}): Stored<unknown> {
  return {
    async read() {
      return readUndoState(await memory.read()) ?? (await disk.read());
    },
    async write(value) {
      const state = readUndoState(value);
      const kept = state && undoOnDisk(state);
      await (kept ? disk.write(kept) : disk.clear());
      await memory.write(value);
    },
    async clear() {
      await disk.clear();
      await memory.clear();
    },
  };
}
