import { words } from "../../../words/index.ts";
import type { JournalEntry } from "../../model/journal-record.ts";
import { factOf } from "../../model/own-work.ts";
import { keptApplication } from "../client-secret/undo.ts";
import { refusedUndo } from "../refused-undo.ts";
import type { Undoing, Undone } from "../step.ts";

/** Takes the picture of a user away, who had none before. A logo goes with the app, which alone ever gets one. */
export async function undoIcon(entry: JournalEntry, undoing: Undoing): Promise<Undone> {
  if (entry.write === "set-logo") return undoing.deleteApplication ? { is: "undone" } : keptApplication;
  const { dataverse, signal } = undoing;
  const id = factOf(entry, "userId");
  const user = await dataverse.systemUser(id, { signal });
  if (!user?.hasImage) return { is: "undone" };
  try {
    await dataverse.removeUserImage(id, { signal });
  } catch (error) {
    return refusedUndo(error, words("undo.kept.picture"));
  }
  return { is: "undone" };
}
