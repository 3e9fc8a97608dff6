import type { StorageArea } from "../src/browser/storage.ts";
import { localKeys, sessionKeys } from "../src/contract/commands.ts";
import { asStored } from "../src/contract/records.ts";
import { createJournalBook, type JournalBook } from "../src/provisioning/engine/journal.ts";
import { createKeptJournal } from "../src/provisioning/engine/kept-journal.ts";
import type { Clock } from "../src/provisioning/model/ports.ts";

/** The one journal of this worker, in the browser's storage. */
export const createJournal = (local: StorageArea, session: StorageArea, clock: Clock): JournalBook =>
  createJournalBook(
    createKeptJournal({
      memory: session.item(sessionKeys.refusals, asStored),
      disk: local.item(localKeys.journal, asStored),
    }),
    clock,
  );
