import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";
import type { Engine } from "../engine/create-engine.ts";

/**
 * What the journal of a successful set-up leaves out, or null. The journal has to be readable and its run ended, and
 * each object of the set-up that the tenant now has must be in an entry or have been there before.
 */
export function untoldStory(
  engine: Engine,
  /** The browser may have refused to store an outcome: then description and end identify a secret (decision 0003). */
  mayBeIntended = false,
): string | null {
  const journal = engine.journal() as JournalRecord | null;
  const run = journal?.runs.at(-1);
  if (!journal || !run) return "there is no journal";
  if (journal.unreadable.length > 0) return "a part of the journal can't be read";
  if (run.finishedAt === null) return "the journal's run has not ended";
  const entries = journal.runs.flatMap((one) => one.entries);
  const { clientId, secret } = engine.state().result ?? {};
  const app = engine.sandbox.world.tenant.applications.find(({ appId }) => appId === clientId);
  if (!app) return "the result names no application of the tenant";
  const told = JSON.stringify(entries);
  if (!told.includes(app.appId)) return "the application is not in the journal";
  const isIntended = entries.some(({ outcome, intent }) => outcome === null && "endDateTime" in intent);
  if (secret && !told.includes(secret.keyId) && !(mayBeIntended && isIntended))
    return "the secret in hand is not in the journal";
  return null;
}
