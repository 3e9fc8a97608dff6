import type { ApplicationRow } from "../../../microsoft/graph/api.ts";
import { entriesOf, factOf, isDone, type OwnEntry, type OwnWork } from "../../model/own-work.ts";
import type { KnownSecret } from "../../model/vault.ts";
import { isFrom } from "../client-secret/terms.ts";
import { bearsMark, pendingCreations } from "./own.ts";

/** What the answer to a request was, although the journal could not store it. */
export interface KnownLate extends Pick<OwnEntry, "runId" | "number"> {
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * Answers that the journal lacks and that are known all the same: the application of a run bears the mark of its
 * request, and the vault holds the secret that came. Without them an undo would take both for a stranger's. The other
 * writes are recognised by what they were asked for (undo.ts of each step).
 * @param application that the run goes on with. @param known what the vault holds
 */
export function knownLate(
  application: ApplicationRow,
  own: OwnWork,
  known: readonly KnownSecret[],
): readonly KnownLate[] {
  const { id, appId, displayName } = application;
  const keyIdOf = (entry: OwnEntry): string | undefined => {
    const held = known.find(
      (one) =>
        one.owner === "run" &&
        one.runId === entry.runId &&
        one.clientId === appId &&
        isFrom(entry, { keyId: one.keyId, displayName: one.displayName, endDateTime: one.expiresAt }),
    );
    return held?.keyId ?? undefined;
  };
  const creations = pendingCreations(own)
    .filter((entry) => bearsMark(application, entry))
    .map((entry) => ({ entry, facts: { id, appId, displayName }, keyId: keyIdOf(entry) }));
  const secrets = entriesOf(own, "add-secret")
    .filter((entry) => !isDone(entry) && factOf(entry, "appId") === appId)
    .map((entry) => ({ entry, facts: {}, keyId: keyIdOf(entry) }))
    // One whose value did not come is still lost, and is recognised by its end.
    .filter(({ keyId }) => keyId !== undefined);
  return [...creations, ...secrets].map(({ entry, facts, keyId }) => ({
    runId: entry.runId,
    number: entry.number,
    facts: { ...facts, ...(keyId === undefined ? {} : { keyId }) },
  }));
}
