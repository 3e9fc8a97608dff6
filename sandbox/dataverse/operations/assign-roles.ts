import type { SecurityRole, SystemUser } from "../../tenant/model.ts";
import { demand, isSystemAdministrator } from "../access.ts";
import { badPayload, badQuery, DataverseError, duplicateRecord, rowMissing } from "../errors.ts";
import { readReference } from "../odata/path.ts";
import type { Session } from "../session.ts";
import { roleTable } from "../tables/role.ts";
import { touch } from "./find-user.ts";

/** Reads the body of a `$ref` request: `{"@odata.id": "…/roles(<id>)"}`. @throws DataverseError 400 */
export function readReferenceBody(body: Buffer): string {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    if (typeof value === "object" && value !== null && "@odata.id" in value) {
      const reference = value["@odata.id"];
      if (typeof reference === "string") return reference;
    }
  } catch {
    // Falls through to the refusal below.
  }
  throw badPayload("systemusers", "Microsoft.OData.ODataException: The required '@odata.id' was not found.");
}

/** The role that a reference names. @throws DataverseError as the switch `unknownRole` says */
export function findRole(session: Session, reference: string): SecurityRole {
  const named = readReference(reference, session.hosts);
  if (!named) throw badQuery(`Invalid URI: The resource path '${reference}' cannot be parsed.`);
  if (named.setName !== roleTable.setName)
    throw badQuery(
      `The resource '${named.setName}' is not valid for the relationship 'systemuserroles_association'.`,
    );
  const role = session.organization.roles.find((one) => one.roleid === named.id);
  if (role) return role;
  if (session.world.switches.unknownRole === "0x80040217") throw rowMissing("role", named.id);
  throw badQuery(`Invalid role reference: role With Id = ${named.id} Does Not Exist`);
}

/**
 * Gives a user a role. The role must be a copy of the user's own business unit.
 * @throws DataverseError 0x80040220 without prvAssignRole, 0x80041409 for another unit's copy
 */
export function assignRole(session: Session, user: SystemUser, role: SecurityRole): void {
  demand(session, "assign", roleTable);
  if (role.businessunitid !== user.businessunitid)
    throw new DataverseError(
      400,
      "0x80041409",
      `Cannot associate security role because the security role's Business Unit is not the same as the user's Business Unit. Details: userid=${user.systemuserid}, userBU=${user.businessunitid}, roleId=${role.roleid}, roleBU=${role.businessunitid}`,
    );
  if (user.roleids.includes(role.roleid)) {
    if (session.world.switches.reassociateRole === "error") throw duplicateRecord();
    return;
  }
  user.roleids = [...user.roleids, role.roleid];
  touch(session, user);
}

/** Takes a role from a user; one that the user does not hold is no error. @throws DataverseError */
export function removeRole(session: Session, user: SystemUser, role: SecurityRole): void {
  demand(session, "assign", roleTable);
  if (!user.roleids.includes(role.roleid)) return;
  if (role._privileges.includes("*") && isLastAdministrator(session, user))
    throw new DataverseError(
      400,
      "0x80041d30",
      "The user cannot be removed from the System Administrator role because there must be one.",
    );
  user.roleids = user.roleids.filter((id) => id !== role.roleid);
  touch(session, user);
}

/** Whether no other enabled person is System Administrator. */
export function isLastAdministrator(session: Session, user: SystemUser): boolean {
  const { organization } = session;
  const isPerson = (one: SystemUser): boolean =>
    one.applicationid === null && !one.isdisabled && one.deletedstate === 0;
  return (
    isPerson(user) &&
    isSystemAdministrator(organization, user) &&
    !organization.systemUsers.some(
      (one) => one !== user && isPerson(one) && isSystemAdministrator(organization, one),
    )
  );
}
