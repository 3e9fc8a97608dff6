import type { SystemUser } from "../../tenant/model.ts";
import { demand } from "../access.ts";
import { applicationUserCannotBeUpdated, badQuery, DataverseError, rowMissing } from "../errors.ts";
import { readReference } from "../odata/path.ts";
import type { Payload } from "../payload.ts";
import { atomically, type Session } from "../session.ts";
import { systemUserTable } from "../tables/systemuser.ts";
import { isLastAdministrator } from "./assign-roles.ts";
import { touch } from "./find-user.ts";
import { setImage } from "./image.ts";
import { checkAccessModeRight, otherColumns } from "./user-columns.ts";

/**
 * Changes a user. For application users `isdisabled` must come with the user's applicationid, the access mode
 * cannot change, and neither the application nor its object id can (dataverse-31, dataverse-21).
 */
export function updateUser(session: Session, user: SystemUser, payload: Payload): void {
  demand(session, "write", systemUserTable);
  const withApplicationId = sameText(payload.columns.get("applicationid"), user.applicationid);
  checkIdentity(user, payload, withApplicationId);
  atomically(session, () => {
    changeState(session, user, payload, withApplicationId);
    const image = payload.columns.get("entityimage");
    if (image !== undefined)
      setImage(
        session,
        user,
        typeof image === "string" ? Buffer.from(image, "base64") : null,
        withApplicationId,
      );
    const bind = payload.binds.get("businessunitid");
    if (typeof bind === "string") moveTo(session, user, bind);
    const address = payload.columns.get("internalemailaddress");
    if (typeof address === "string") user.internalemailaddress = address;
    touch(session, user, otherColumns(payload));
  });
}

const sameText = (given: unknown, held: string | null): boolean =>
  typeof given === "string" && held !== null && given.toLowerCase() === held;

function checkIdentity(user: SystemUser, payload: Payload, withApplicationId: boolean): void {
  if (payload.columns.has("applicationid") && !withApplicationId) throw applicationUserCannotBeUpdated();
  const objectId = payload.columns.get("azureactivedirectoryobjectid");
  if (objectId !== undefined && !sameText(objectId, user.azureactivedirectoryobjectid))
    throw new DataverseError(
      400,
      "0x80041d4f",
      "The Azure Active Directory object id of a user cannot be changed.",
    );
}

function changeState(session: Session, user: SystemUser, payload: Payload, withApplicationId: boolean): void {
  const isApplication = user.applicationid !== null;
  const accessMode = payload.columns.get("accessmode");
  if (typeof accessMode === "number") {
    if (isApplication)
      throw new DataverseError(400, "0x80040d40", "An application user's access mode cannot be changed.");
    checkAccessModeRight(session, payload);
    user.accessmode = accessMode;
  }
  const disabled = payload.columns.get("isdisabled");
  if (typeof disabled !== "boolean") return;
  if (isApplication && !withApplicationId) throw applicationUserCannotBeUpdated();
  if (disabled && isLastAdministrator(session, user))
    throw new DataverseError(
      400,
      "0x80041d2f",
      "You cannot disable the only user who is assigned the System Administrator role.",
    );
  user.isdisabled = disabled;
}

/** A user that moves to another business unit loses its roles: they are copies of the old unit. */
function moveTo(session: Session, user: SystemUser, reference: string): void {
  const named = readReference(reference, session.hosts);
  if (named?.setName !== "businessunits")
    throw badQuery(`Invalid URI: The resource path '${reference}' cannot be parsed.`);
  const unit = session.organization.businessUnits.find((one) => one.businessunitid === named.id);
  if (!unit) throw rowMissing("businessunit", named.id);
  if (unit.businessunitid === user.businessunitid) return;
  user.businessunitid = unit.businessunitid;
  user.roleids = [];
}

/**
 * Deletes a user: the first time it is only disabled and marked (deletedstate 1), the second time the row is
 * gone (specs/dataverse/errors.json, behaviour). A person who is still in the directory cannot be purged; whether
 * that holds for an application user too is unconfirmed.
 */
export function deleteUser(session: Session, user: SystemUser): void {
  demand(session, "delete", systemUserTable);
  if (user.systemuserid === session.user.systemuserid)
    throw new DataverseError(400, "0x80041d33", "You cannot delete the user that you are signed in as.");
  if (user.deletedstate === 0) {
    user.deletedstate = 1;
    user.isdisabled = true;
    touch(session, user);
    return;
  }
  const { tenant, switches } = session.world;
  const isOfUser = ({ id }: { readonly id: string }): boolean => id === user.azureactivedirectoryobjectid;
  const inDirectory =
    tenant.users.some(isOfUser) ||
    (switches.purgeApplicationUser === "0x80048359" && tenant.servicePrincipals.some(isOfUser));
  if (inDirectory)
    throw new DataverseError(
      400,
      "0x80048359",
      "The user cannot be deleted because it still exists in Azure Active Directory.",
    );
  const { systemUsers } = session.organization;
  systemUsers.splice(systemUsers.indexOf(user), 1);
}
