import { isSystemAdministrator } from "../access.ts";
import { DataverseError } from "../errors.ts";
import type { Payload } from "../payload.ts";
import type { Session } from "../session.ts";
import { systemUserTable } from "../tables/systemuser.ts";

/** Columns that the user row holds itself, or that follow from others; the rest is kept as it is written. */
const held: readonly string[] = [
  "systemuserid",
  "applicationid",
  "azureactivedirectoryobjectid",
  "isdisabled",
  "deletedstate",
  "accessmode",
  "entityimage",
  "ownerid",
  "fullname",
  "firstname",
  "lastname",
  "domainname",
  "windowsliveid",
];

/** Written columns that have no place of their own in the row; read-only ones are ignored, as Dataverse does. */
export function otherColumns(payload: Payload): Record<string, unknown> {
  return Object.fromEntries(
    [...payload.columns].filter(
      ([name]) => !held.includes(name) && systemUserTable.columns.get(name)?.writable === true,
    ),
  );
}

/**
 * Setting an access mode needs a caller with System Administrator and access mode Full (dataverse-30);
 * an unlicensed administrator is "Administrative". @throws DataverseError 0x80048d2f
 */
export function checkAccessModeRight(session: Session, payload: Payload): void {
  if (!payload.columns.has("accessmode")) return;
  const { user, organization } = session;
  const mayBeAdministrative = session.world.switches.accessModeByAdministrative === "accepted";
  if ((user.accessmode !== 1 || mayBeAdministrative) && isSystemAdministrator(organization, user)) return;
  throw new DataverseError(
    403,
    "0x80048d2f",
    "You need system administrator role and access mode Full to change the access mode of a user.",
  );
}
