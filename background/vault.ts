import type { StorageArea } from "../src/browser/storage.ts";
import { sessionKeys } from "../src/contract/commands.ts";
import { parseHeldSecret } from "../src/contract/records.ts";
import type { Vault } from "../src/provisioning/model/ports.ts";

export interface BrowserVault extends Vault {
  /** The secret value if this worker has seen it, for the log to look out for. */
  known(): readonly string[];
}

/**
 * Holds the one secret of a run in the browser's memory (`storage.session`): never on disk, closed to content
 * scripts, gone when the browser closes or the extension is reloaded.
 */
export function createVault(session: StorageArea): BrowserVault {
  const secret = session.item(sessionKeys.secret, parseHeldSecret);
  let seen: string | null = null;
  /** How often it was changed here: a reading that was under way meanwhile says nothing of what is known now. */
  let changes = 0;
  return {
    async put(held) {
      changes += 1;
      seen = held.clientSecret;
      await secret.write(held);
    },
    async get() {
      const before = changes;
      const held = await secret.read();
      if (changes === before) seen = held?.clientSecret ?? null;
      return held;
    },
    async forget() {
      changes += 1;
      const mine = changes;
      await secret.clear();
      if (changes === mine) seen = null;
    },
    known: () => (seen === null ? [] : [seen]),
  };
}
