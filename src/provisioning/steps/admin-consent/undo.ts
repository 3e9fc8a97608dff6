import { words } from "../../../words/index.ts";
import type { JournalEntry } from "../../model/journal-record.ts";
import { factOf, listOf } from "../../model/own-work.ts";
import type { Undoing, Undone } from "../step.ts";
import { withoutScopes } from "./grant-scopes.ts";

/** Takes back the scopes that were added, and a grant that has no others. */
export async function undoConsent(entry: JournalEntry, { ports, signal }: Undoing): Promise<Undone> {
  // An API's service principal belongs to the tenant; others may rely on it by now.
  if (entry.write === "create-resource-principal") return { is: "kept", why: words("undo.kept.resource") };
  const resourceId = factOf(entry, "resourceId");
  const grants = await ports.graph.permissionGrants(factOf(entry, "clientId"), { signal });
  const grant = grants.find(
    (candidate) => candidate.consentType === "AllPrincipals" && candidate.resourceId === resourceId,
  );
  if (!grant) return { is: "undone" };
  const created = entry.write === "create-grant";
  const rest = withoutScopes(grant.scope, listOf(entry, created ? "scopes" : "added"));
  if (rest === "" && created) await ports.graph.deletePermissionGrant(grant.id, { signal });
  else if (rest !== grant.scope.trim()) await ports.graph.updatePermissionGrant(grant.id, rest, { signal });
  return { is: "undone" };
}
