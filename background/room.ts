import type { StorageArea } from "../src/browser/storage.ts";

/** More than a secret with all that belongs to it, and than what a run adds to its notes; characters. */
const AS_MUCH = 64_000;

/**
 * Whether the browser stores what a run has to keep: writes as much to each area and removes it again.
 * @throws NotStoredError when one of them does not take it.
 */
export function createRoom(areas: readonly StorageArea[]): () => Promise<void> {
  const items = areas.map((area) => area.item("room", String));
  return async () => {
    const written = await Promise.allSettled(items.map((item) => item.write("-".repeat(AS_MUCH))));
    await Promise.allSettled(items.map((item) => item.clear()));
    for (const one of written) if (one.status === "rejected") throw one.reason;
  };
}
