import { words } from "../../../words/index.ts";
import type { JournalEntry } from "../../model/journal-record.ts";
import { factOf, listOf } from "../../model/own-work.ts";
import { refusedUndo } from "../refused-undo.ts";
import type { Undoing, Undone } from "../step.ts";

/**
 * Disables a user again, or removes one that the run has made: disabled first, then deleted twice, because a
 * user deleted once only is kept and stands in the way of the next one (dataverse-15).
 */
export async function undoApplicationUser(entry: JournalEntry, undoing: Undoing): Promise<Undone> {
  const { dataverse, signal } = undoing;
  const appId = factOf(entry, "appId");
  if (entry.write === "purge-user") return { is: "kept", why: words("undo.kept.purged") };
  const id = factOf(entry, "id") || (await made(entry, undoing));
  if (id === null || (await dataverse.systemUser(id, { signal })) === null) return { is: "undone" };
  if (entry.write === "create-user") await removeGivenRoles(id, entry, undoing);
  await dataverse.disableApplicationUser(id, appId, { signal });
  if (entry.write === "enable-user") return { is: "undone" };
  try {
    await dataverse.deleteSystemUser(id, { signal });
    await dataverse.deleteSystemUser(id, { signal });
  } catch (error) {
    // Dataverse keeps users that Entra still knows; disabled and without roles it can do nothing.
    return refusedUndo(error, words("undo.kept.user"));
  }
  return { is: "undone" };
}

/** The roles that it was made with go first: it may have to stay as a disabled user, without them. */
async function removeGivenRoles(
  userId: string,
  entry: JournalEntry,
  { dataverse, signal }: Undoing,
): Promise<void> {
  const has = (await dataverse.systemUser(userId, { signal }))?.roles ?? [];
  for (const roleId of listOf(entry, "roleIds")) {
    if (has.some(({ id }) => id === roleId)) await dataverse.removeRole(userId, roleId, { signal });
  }
}

/** The user that a request without an answer may have made. */
async function made(entry: JournalEntry, { dataverse, signal }: Undoing): Promise<string | null> {
  const users = await dataverse.applicationUsers(factOf(entry, "appId"), { signal });
  return users.find(({ deletedState }) => deletedState === 0)?.id ?? null;
}
