import { words } from "../../../words/index.ts";
import type { JournalEntry } from "../../model/journal-record.ts";
import { factOf, listOf } from "../../model/own-work.ts";
import { keptApplication, removeMadeSecret } from "../client-secret/undo.ts";
import type { Undoing, Undone } from "../step.ts";
import { withoutAccess } from "./required-access.ts";

/**
 * Takes the secret and the added permissions back. The registration itself stays unless the admin has asked
 * for its deletion: a deleted one keeps its name for 30 days (graph-10).
 */
export async function undoApplication(entry: JournalEntry, undoing: Undoing): Promise<Undone> {
  switch (entry.write) {
    case "create-application":
      return undoCreation(entry, undoing);
    case "restore-application":
      return undoRestoring(entry, undoing);
    default:
      return undoChange(entry, undoing);
  }
}

async function undoCreation(entry: JournalEntry, undoing: Undoing): Promise<Undone> {
  const { ports, signal, deleteApplication } = undoing;
  const appId = factOf(entry, "appId");
  const app =
    appId === ""
      ? await ports.graph.applicationByUniqueName(factOf(entry, "uniqueName"), { signal })
      : await ports.graph.applicationByAppId(appId, { signal });
  if (!app) return { is: "undone" };
  await removeMadeSecret(entry, app.appId, undoing);
  // Without an answer it may be another admin's; such a one is never deleted.
  if (!deleteApplication || appId === "") return keptApplication;
  await ports.graph.deleteApplication(app.id, { signal });
  return { is: "undone" };
}

async function undoRestoring(entry: JournalEntry, undoing: Undoing): Promise<Undone> {
  if (!undoing.deleteApplication) return keptApplication;
  const { ports, signal } = undoing;
  const app = await ports.graph.applicationByAppId(factOf(entry, "appId"), { signal });
  if (app) await ports.graph.deleteApplication(app.id, { signal });
  return { is: "undone" };
}

async function undoChange(entry: JournalEntry, { ports, signal }: Undoing): Promise<Undone> {
  const added = listOf(entry, "added");
  const current = await ports.graph.applicationByAppId(factOf(entry, "appId"), { signal });
  if (current && added.length > 0) {
    const requiredResourceAccess = withoutAccess(current.requiredResourceAccess, added);
    await ports.graph.updateApplication(current.id, { requiredResourceAccess }, { signal });
  }
  // A unique name can be set once and never taken away (graph-07).
  return factOf(entry, "uniqueName") === ""
    ? { is: "undone" }
    : { is: "kept", why: words("undo.kept.unique-name") };
}
