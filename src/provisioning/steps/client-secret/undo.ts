import { MicrosoftError } from "../../../microsoft/errors.ts";
import { words } from "../../../words/index.ts";
import type { JournalEntry } from "../../model/journal-record.ts";
import { factOf } from "../../model/own-work.ts";
import type { Undoing, Undone } from "../step.ts";
import { isFrom } from "./terms.ts";

/** Removes a secret that was made, also one whose answer was lost. One that was removed stays removed. */
export async function undoSecret(entry: JournalEntry, undoing: Undoing): Promise<Undone> {
  if (entry.write === "remove-secret") return { is: "undone" };
  await removeMadeSecret(entry, factOf(entry, "appId"), undoing);
  return { is: "undone" };
}

/** Removes what an entry made among the secrets of an application, and forgets its value. */
export async function removeMadeSecret(entry: JournalEntry, appId: string, undoing: Undoing): Promise<void> {
  const { ports, runId, signal } = undoing;
  const app = await ports.graph.applicationByAppId(appId, { signal });
  for (const { keyId } of app?.passwordCredentials.filter((credential) => isFrom(entry, credential)) ?? []) {
    await ports.vault.forget({ owner: "run", runId, keyId });
    try {
      await ports.graph.removePassword(app?.id ?? "", keyId, { signal });
    } catch (error) {
      // "No such credential" has no code of its own.
      if (!(error instanceof MicrosoftError && [400, 404].includes(error.facts.status))) throw error;
      const now = await ports.graph.applicationByAppId(appId, { signal });
      if (now?.passwordCredentials.some((credential) => credential.keyId === keyId)) throw error;
    }
  }
}

export const keptApplication: Undone = { is: "kept", why: words("undo.kept.application") };
