import { newGuid } from "../../tenant/ids.ts";
import type { ServicePrincipal, SystemUser } from "../../tenant/model.ts";
import { demand } from "../access.ts";
import { DataverseError, duplicateRecord, rowMissing, undeclaredNavigation } from "../errors.ts";
import { newApplicationUser } from "../new-user.ts";
import { readReference } from "../odata/path.ts";
import type { Payload } from "../payload.ts";
import { atomically, type Session } from "../session.ts";
import { businessUnitTable } from "../tables/businessunit.ts";
import { systemUserTable } from "../tables/systemuser.ts";
import { assignRole, findRole } from "./assign-roles.ts";
import { touch } from "./find-user.ts";
import { setImage } from "./image.ts";
import { checkAccessModeRight, otherColumns } from "./user-columns.ts";

/**
 * Makes an application user from `POST systemusers` (dataverse-10): the service principal gives name,
 * object id and domain name, the business unit must be named, roles and picture may ride along. All or
 * nothing.
 * @param id systemuserid of an upsert, or null.
 */
export function createUser(session: Session, payload: Payload, id: string | null): SystemUser {
  demand(session, "create", systemUserTable);
  const applicationId = payload.columns.get("applicationid");
  if (typeof applicationId !== "string")
    throw new DataverseError(
      400,
      "0x80040203",
      "Invalid argument: the sandbox makes application users only; applicationid is missing.",
    );
  checkAccessModeRight(session, payload);
  const businessUnitId = readBusinessUnit(session, payload);
  const principal = findPrincipal(session, applicationId.toLowerCase());
  refuseDuplicate(session, principal.appId, id ?? payload.columns.get("systemuserid"));

  return atomically(session, () => {
    const user = newUser(session, payload, principal, businessUnitId, id);
    session.organization.systemUsers.push(user);
    session.made.add(user);
    touch(session, user, {
      ...otherColumns(payload),
      _createdby_value: session.user.systemuserid,
    });
    const image = payload.columns.get("entityimage");
    if (typeof image === "string") setImage(session, user, Buffer.from(image, "base64"), true);
    assignGivenRoles(session, payload, user);
    return user;
  });
}

function newUser(
  session: Session,
  payload: Payload,
  principal: ServicePrincipal,
  businessUnitId: string,
  id: string | null,
): SystemUser {
  const given = payload.columns.get("systemuserid");
  const accessMode = payload.columns.get("accessmode");
  return {
    ...newApplicationUser(
      session.world,
      principal,
      businessUnitId,
      id ?? (typeof given === "string" ? given.toLowerCase() : undefined),
    ),
    isdisabled: payload.columns.get("isdisabled") === true,
    ...(typeof accessMode === "number" ? { accessmode: accessMode } : {}),
  };
}

/** Missing: "An unexpected error occurred."; unreadable: 0x80040530, both seen in the wild (dataverse-12). */
function readBusinessUnit(session: Session, payload: Payload): string {
  const bind = payload.binds.get("businessunitid");
  if (bind === undefined || bind === null)
    throw new DataverseError(400, "0x80040216", "An unexpected error occurred.");
  const named = readReference(bind, session.hosts);
  if (!named || named.setName !== businessUnitTable.setName)
    throw new DataverseError(
      400,
      "0x80040530",
      `Unable to retrieve attribute=businessunitid for entityLogicalName=systemuser. Entity has Attribute Count=${payload.columns.size + 24}.`,
    );
  const unit = session.organization.businessUnits.find((one) => one.businessunitid === named.id);
  if (!unit) throw rowMissing("businessunit", named.id);
  return unit.businessunitid;
}

/** The service principal in Dataverse's own, lagging view of the directory. */
function findPrincipal(session: Session, appId: string): ServicePrincipal {
  const { tenant, replication, switches } = session.world;
  const principal = tenant.servicePrincipals.find((one) => one.appId === appId);
  if (principal && replication.sees("dataverse.servicePrincipal", principal._writtenAt)) return principal;
  if (principal && switches.applicationUserBeforeReplication === "0x80041d28")
    throw new DataverseError(
      400,
      "0x80041d28",
      `The directory object id of application ${appId} was not found in Azure Active Directory.`,
    );
  if (principal && switches.applicationUserBeforeReplication === "0x80072559")
    throw new DataverseError(400, "0x80072559", "An error was returned by Azure Active Directory.");
  throw new DataverseError(
    400,
    "0x8004f510",
    `We didn’t find that application ID ${appId} in your Azure Active Directory (Azure AD) with CorrelationID ${newGuid()}. Make sure your application is registered in Azure AD.`,
  );
}

/** The unique index knows every row: soft-deleted ones and ones that reads do not see yet. */
function refuseDuplicate(session: Session, appId: string, id: unknown): void {
  const { systemUsers } = session.organization;
  if (systemUsers.some((user) => user.systemuserid === id)) throw duplicateRecord();
  if (!systemUsers.some((user) => user.applicationid === appId)) return;
  if (session.world.switches.duplicateApplicationUser === "0x80040237") throw duplicateRecord();
  throw new DataverseError(
    400,
    "0x8004f511",
    `You are attempting to create ApplicationId = ${appId} that already exists.`,
  );
}

function assignGivenRoles(session: Session, payload: Payload, user: SystemUser): void {
  for (const [name, references] of payload.lists) {
    if (session.world.switches.applicationUserWithRolesInOneRequest === "refused")
      throw undeclaredNavigation(systemUserTable.setName, name);
    if (session.world.switches.applicationUserWithRolesInOneRequest === "ignored") continue;
    for (const reference of references) assignRole(session, user, findRole(session, reference));
  }
}
