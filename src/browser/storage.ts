import { createInOrder } from "../ground/in-order.ts";
import { NotStoredError, type Stored } from "../ground/stored.ts";
import type { BrowserApi, BrowserArea } from "./api.ts";

/** A stored record whose changes, also those made in other contexts, can be followed. */
export interface StoredItem<T> extends Stored<T> {
  /** Calls back after each change until the signal aborts; null when it was cleared or can't be read. */
  follow(onChange: (value: T | null) => void, signal: AbortSignal): void;
}

export interface StorageArea {
  /**
   * One record of the area.
   * @param parse turns what was stored into a T; throws when it is not one. Such a record reads as null, so
   *   a record of an older version is never half understood.
   */
  item<T>(key: string, parse: (raw: unknown) => T): StoredItem<T>;
}

/**
 * A storage area in which the reads and writes of each record happen in the order in which they were asked for.
 * Records do not wait for each other: what a run must store before it sends a request would else stand behind what
 * is only shown.
 */
export function createStorageArea(area: BrowserArea): StorageArea {
  const queues = new Map<string, ReturnType<typeof createInOrder>>();
  const queueOf = (key: string): ReturnType<typeof createInOrder> => {
    const queue = queues.get(key) ?? createInOrder();
    queues.set(key, queue);
    return queue;
  };

  return {
    item<T>(key: string, parse: (raw: unknown) => T): StoredItem<T> {
      const inOrder = queueOf(key);
      const understood = (raw: unknown): T | null => {
        if (raw === undefined || raw === null) return null;
        try {
          return parse(raw);
        } catch {
          return null;
        }
      };
      return {
        read: () => inOrder(async () => understood((await area.get(key))[key])),
        write: (value) =>
          inOrder(async () => {
            try {
              await area.set({ [key]: value });
            } catch {
              throw new NotStoredError();
            }
          }),
        clear: () => inOrder(() => area.remove(key)),
        follow(onChange, signal) {
          if (signal.aborted) return;
          const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>) => {
            const change = changes[key];
            if (change) onChange(understood(change.newValue));
          };
          area.onChanged.addListener(listener);
          signal.addEventListener("abort", () => area.onChanged.removeListener(listener), { once: true });
        },
      };
    },
  };
}

/**
 * Closes the storage areas to content scripts. `session` is closed by default, `local` is not; Firefox can't
 * close it (browsers-17), which is one reason why no secret is ever written there.
 */
export async function closeToContentScripts(browser: BrowserApi): Promise<void> {
  const areas: readonly BrowserArea[] = [browser.storage.local, browser.storage.session];
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })));
}
