import type { JournalEntry, JournalRecord } from "../../src/provisioning/model/journal-record.ts";
import { factOf, listOf } from "../../src/provisioning/model/own-work.ts";
import type { Engine } from "../engine/create-engine.ts";

/**
 * An entry of the journal that is noted as undone although the tenant still has what it created; null: none. Asks the
 * tenant itself, not a replica of it.
 */
export function falselyUndone(engine: Engine): string | null {
  const journal = engine.journal() as JournalRecord | null;
  const entries = journal?.runs.flatMap((run) => run.entries) ?? [];
  const still = entries.find((entry) => entry.undoneAt !== null && isThere(entry, engine));
  return still ? `${still.write} is noted as undone, and is there` : null;
}

function isThere(entry: JournalEntry, { sandbox }: Engine): boolean {
  const { applications, servicePrincipals, grants, organizations } = sandbox.world.tenant;
  const id = factOf(entry, "id");
  const keyId = factOf(entry, "keyId");
  const users = organizations.flatMap(({ systemUsers }) => systemUsers);
  const user = users.find(({ systemuserid }) => systemuserid === (factOf(entry, "userId") || id));
  switch (entry.write) {
    case "create-application":
      return applications.some((app) => app.id === id);
    case "add-secret":
      return applications.some(({ passwordCredentials }) =>
        passwordCredentials.some((credential) => credential.keyId === keyId),
      );
    case "create-service-principal":
      return factOf(entry, "created") === "yes" && servicePrincipals.some((row) => row.id === id);
    case "create-grant":
    case "extend-grant": {
      const given = [...listOf(entry, "scopes"), ...listOf(entry, "added")];
      return grants.some(
        ({ clientId, resourceId, scope }) =>
          clientId === factOf(entry, "clientId") &&
          resourceId === factOf(entry, "resourceId") &&
          scope.split(/\s+/).some((one) => given.includes(one)),
      );
    }
    case "create-user":
      return user !== undefined && user.deletedstate === 0;
    case "assign-role":
      return user?.roleids.includes(factOf(entry, "roleId")) ?? false;
    default:
      return false;
  }
}
