import type { Stored } from "../../ground/stored.ts";

/**
 * A stored state in two records that are read as one: in the browser's memory the whole of it, on disk what going on
 * needs when the browser was closed meanwhile. Memory counts as long as it is there.
 */
export function createKeptRecord<State>({
  memory,
  disk,
  understand,
  onDisk,
  inMemory = (state) => state,
}: {
  readonly memory: Stored<unknown>;
  readonly disk: Stored<unknown>;
  /** null for what can't be gone on with: another version, cut short, edited. */
  readonly understand: (raw: unknown) => State | null;
  /** The part of it that is written to disk; null: nothing. */
  readonly onDisk: (state: State) => State | null;
  /** The part of it that memory keeps; default: all. */
  readonly inMemory?: (state: State) => State;
}): Stored<unknown> {
  /** What the disk is known to hold, as text; null: not known. */
  let written: string | null = null;
  /** What memory held when it was last read or written. */
  let whole: unknown = null;

  const toDisk = async (kept: State | null): Promise<void> => {
    const text = kept === null ? "" : JSON.stringify(kept);
    if (text === written) return;
    written = null;
    await (kept === null ? disk.clear() : disk.write(kept));
    written = text;
  };

  return {
    async read() {
      whole = await memory.read();
      if (whole !== null && whole !== undefined) return whole;
      const raw = await disk.read();
      const state = understand(raw);
      // The reader says that it is damaged.
      if (state === null) return raw;
      // An older version may have written more than is kept today.
      const kept = onDisk(state);
      await toDisk(kept);
      if (kept !== null) await memory.write(kept);
      whole = kept;
      return kept;
    },
    async write(value) {
      const state = understand(value);
      const before = whole;
      const next = state === null ? value : inMemory(state);
      await memory.write(next);
      whole = next;
      if (state === null) return;
      try {
        await toDisk(onDisk(state));
      } catch (error) {
        whole = before;
        // A change that is told as refused must not be gone on with from one of the two. What can't be put back is
        // removed, which needs no room: the disk has the former state.
        await memory.write(before).catch(() => memory.clear());
        throw error;
      }
    },
    async clear() {
      written = null;
      whole = null;
      await disk.clear();
      await memory.clear();
    },
  };
}
