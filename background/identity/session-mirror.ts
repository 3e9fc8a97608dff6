import type { Stored } from "../../src/ground/stored.ts";
import type { WebStorage } from "./web-storage.ts";

/** MSAL's cache as it is kept in `storage.session`: key to value, all secret. */
export type MirroredCache = Readonly<Record<string, string>>;

export interface SessionMirror {
  /** Makes MSAL's storage hold what was mirrored, and nothing else of MSAL's. Before MSAL is constructed. */
  load(): Promise<void>;
  /** Writes what has changed since; awaited before a sign-in or a token is reported. */
  save(): Promise<void>;
  /** Deletes what an unanswered sign-in leaves behind, which would block the next one for ever. */
  dropTemporary(): void;
  clear(): Promise<void>;
}

/** TemporaryCacheKeys of MSAL 5.30 (src/utils/BrowserConstants.ts). */
const temporary = [
  "request.origin",
  "urlHash",
  "request.params",
  "code.verifier",
  "interaction.status",
  "request.native",
];

const isMsal = (key: string): boolean => key.startsWith("msal.");

/** Keys of one sign-in in flight, which can't outlive its worker: libraries-08. */
export const isTemporary = (key: string): boolean =>
  isMsal(key) && temporary.some((name) => key.endsWith(`.${name}`));

/**
 * Keeps MSAL's session storage in the browser's memory, so that a worker may die between two requests. The
 * same on an event page, whose own `sessionStorage` goes with it.
 * @param signedOut nothing is written any more once it has aborted, whatever late answer MSAL gets.
 */
export function createSessionMirror(
  storage: WebStorage,
  stored: Stored<MirroredCache>,
  signedOut: AbortSignal,
): SessionMirror {
  let saved = "{}";

  const keys = (): string[] =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index))
      .filter((key) => key !== null)
      .filter(isMsal);
  const remove = (doomed: readonly string[]): void => {
    for (const key of doomed) storage.removeItem(key);
  };
  const snapshot = (): MirroredCache =>
    Object.fromEntries(
      keys()
        .filter((key) => !isTemporary(key))
        .sort()
        .map((key) => [key, storage.getItem(key) ?? ""]),
    );

  return {
    async load() {
      const cache = (await stored.read()) ?? {};
      remove(keys());
      for (const [key, value] of Object.entries(cache)) storage.setItem(key, value);
      saved = JSON.stringify(snapshot());
    },
    async save() {
      if (signedOut.aborted) return;
      const cache = snapshot();
      const text = JSON.stringify(cache);
      if (text === saved) return;
      await stored.write(cache);
      saved = text;
    },
    dropTemporary: () => remove(keys().filter(isTemporary)),
    async clear() {
      remove(keys());
      saved = "{}";
      await stored.clear();
    },
  };
}
