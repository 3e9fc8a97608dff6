import { newGuid, stableGuid } from "../tenant/ids.ts";
import type { Organization, SecurityRole, ServicePrincipal, SystemUser, User } from "../tenant/model.ts";
import type { World } from "../world.ts";
import { dataverseTime } from "./tables/row-defaults.ts";

/** The same in every organization (specs/dataverse/security-roles.json). */
const systemAdministratorTemplate = "627090ff-40a3-4053-8790-584edc5be201";

const common = (world: World) => ({
  _writtenAt: world.clock.now(),
  isdisabled: false,
  deletedstate: 0,
  roleids: [],
  entityimage: null,
  _columns: { createdon: dataverseTime(world.clock.now()) },
});

/**
 * The row of an application user as Dataverse fills it from the service principal: full name with a leading
 * "# ", object id, domain name (dataverse-11). Not yet in the organization.
 */
export function newApplicationUser(
  world: World,
  principal: ServicePrincipal,
  businessunitid: string,
  systemuserid: string = newGuid(),
): SystemUser {
  const address = `${principal.appId}@${world.tenant.initialDomain}`;
  return {
    ...common(world),
    systemuserid,
    fullname: `# ${principal.displayName}`,
    domainname: address,
    internalemailaddress: address,
    applicationid: principal.appId,
    azureactivedirectoryobjectid: principal.id,
    accessmode: 4,
    businessunitid,
  };
}

/** The row of a person who is let into an organization. Not yet in it. */
export function newPerson(
  world: World,
  organization: Organization,
  person: User,
  businessunitid: string,
): SystemUser {
  return {
    ...common(world),
    systemuserid: stableGuid(organization.host, "person", person.id),
    fullname: person.displayName,
    domainname: person.userPrincipalName,
    internalemailaddress: person.userPrincipalName,
    applicationid: null,
    azureactivedirectoryobjectid: person.id,
    accessmode: 0,
    businessunitid,
  };
}

/** The business unit without a parent. @throws Error in an organization without one. */
export function rootBusinessUnitId(organization: Organization): string {
  const root = organization.businessUnits.find((unit) => unit.parentbusinessunitid === null);
  if (!root) throw new Error(`${organization.host} has no root business unit.`);
  return root.businessunitid;
}

/** System Administrator as the user's business unit has it, or undefined where the scenario has no such role. */
const systemAdministratorOf = (
  organization: Organization,
  businessUnitId: string,
): SecurityRole | undefined =>
  organization.roles.find(
    (role) => role.businessunitid === businessUnitId && role.roletemplateid === systemAdministratorTemplate,
  );

/** Gives a user System Administrator; a user who has it stays as it is. */
export function grantSystemAdministrator(organization: Organization, user: SystemUser): void {
  const role = systemAdministratorOf(organization, user.businessunitid);
  if (role && !user.roleids.includes(role.roleid)) user.roleids = [...user.roleids, role.roleid];
}
