import type { JournalEntry } from "../../model/journal-record.ts";
import type { OwnWork } from "../../model/own-work.ts";

/**
 * The answer to a request for a secret was lost, and a look did not show the secret: it was not made, or the replica
 * that was asked is late. Asking again under the same end would make two that nothing tells apart. So this one stays
 * in the journal as it is, "intended", and the next one ends at another second; what the first has made is then
 * recognised and removed as soon as it is seen.
 */
export class SecretUnseen extends Error {
  override readonly name = "SecretUnseen";
  readonly intent: JournalEntry["intent"];

  constructor(intent: JournalEntry["intent"]) {
    super("A secret may have been made that is not seen yet.");
    this.intent = intent;
  }
}

/** The run's own work, with what this turn has asked for without an answer. */
export const withUnseen = (own: OwnWork, unseen: readonly JournalEntry["intent"][]): OwnWork => ({
  ...own,
  entries: [
    ...own.entries,
    ...unseen.map((intent) => ({
      number: 0,
      step: "client-secret" as const,
      write: "add-secret" as const,
      at: "",
      intent,
      outcome: null,
      undoneAt: null,
      runId: "",
      organizationUrl: "",
    })),
  ],
});
