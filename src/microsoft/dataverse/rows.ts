import * as v from "valibot";
import { guid, odataPage, optionalFlag, optionalGuid, optionalText } from "../rows.ts";
import type { BusinessUnitRow, SecurityRoleRow, SystemUserRow, WhoAmI } from "./api.ts";

/** Columns are named as Dataverse answers them (specs/dataverse/webapi-schema.json): lookups are _x_value. */

export const businessUnitColumns = "businessunitid,name,_parentbusinessunitid_value,isdisabled";
export const roleColumns =
  "roleid,name,_businessunitid_value,_parentrootroleid_value,_roletemplateid_value,ismanaged";
/** The image itself is not read: whether it has an id says whether there is one. */
export const systemUserColumns =
  "systemuserid,fullname,applicationid,azureactivedirectoryobjectid,isdisabled,deletedstate,_businessunitid_value,entityimageid";
export const systemUserRoles = "systemuserroles_association($select=roleid,name,_roletemplateid_value)";

const whoAmI = v.pipe(
  v.object({ UserId: guid, BusinessUnitId: guid, OrganizationId: guid }),
  v.transform(
    (body): WhoAmI => ({
      userId: body.UserId,
      businessUnitId: body.BusinessUnitId,
      organizationId: body.OrganizationId,
    }),
  ),
);

const businessUnit = v.pipe(
  v.object({
    businessunitid: guid,
    name: v.nullish(v.string(), ""),
    _parentbusinessunitid_value: optionalGuid,
    isdisabled: optionalFlag,
  }),
  v.transform(
    (row): BusinessUnitRow => ({
      id: row.businessunitid,
      name: row.name,
      parentId: row._parentbusinessunitid_value,
      isDisabled: row.isdisabled,
    }),
  ),
);

const role = v.pipe(
  v.object({
    roleid: guid,
    name: v.nullish(v.string(), ""),
    _businessunitid_value: guid,
    _parentrootroleid_value: optionalGuid,
    _roletemplateid_value: optionalGuid,
    ismanaged: optionalFlag,
  }),
  v.transform(
    (row): SecurityRoleRow => ({
      id: row.roleid,
      name: row.name,
      businessUnitId: row._businessunitid_value,
      parentRootRoleId: row._parentrootroleid_value,
      templateId: row._roletemplateid_value,
      isManaged: row.ismanaged,
    }),
  ),
);

const assignedRole = v.pipe(
  v.object({ roleid: guid, name: v.nullish(v.string(), ""), _roletemplateid_value: optionalGuid }),
  v.transform(({ roleid, name, _roletemplateid_value }) => ({
    id: roleid,
    name,
    templateId: _roletemplateid_value,
  })),
);

/** A user as it is answered. `moreRoles`: where the rest of its roles is, which an expansion may leave out. */
export interface ReadUser extends SystemUserRow {
  readonly moreRoles: string | null;
}

const systemUser = v.pipe(
  v.object({
    systemuserid: guid,
    fullname: optionalText,
    applicationid: optionalGuid,
    azureactivedirectoryobjectid: optionalGuid,
    isdisabled: optionalFlag,
    // A long integer: Dataverse writes it as a number, with IEEE754Compatible as text.
    deletedstate: v.nullish(
      v.union([v.number(), v.pipe(v.string(), v.regex(/^-?\d+$/), v.transform(Number))]),
      0,
    ),
    _businessunitid_value: guid,
    entityimageid: optionalText,
    systemuserroles_association: v.nullish(v.array(assignedRole), []),
    "systemuserroles_association@odata.nextLink": optionalText,
  }),
  v.transform(
    (row): ReadUser => ({
      id: row.systemuserid,
      fullName: row.fullname,
      applicationId: row.applicationid,
      azureObjectId: row.azureactivedirectoryobjectid,
      isDisabled: row.isdisabled,
      deletedState: row.deletedstate,
      businessUnitId: row._businessunitid_value,
      hasImage: row.entityimageid !== null,
      roles: row.systemuserroles_association,
      moreRoles: row["systemuserroles_association@odata.nextLink"],
    }),
  ),
);

const privileges = v.pipe(
  v.object({ RolePrivileges: v.array(v.object({ PrivilegeName: v.string() })) }),
  v.transform(({ RolePrivileges }) => RolePrivileges.map(({ PrivilegeName }) => PrivilegeName)),
);

// Each reader throws on a body of another form.

export const readWhoAmI = (body: unknown): WhoAmI => v.parse(whoAmI, body);
export const readSystemUser = (body: unknown): ReadUser => v.parse(systemUser, body);
export const readBusinessUnits = (body: unknown) => v.parse(odataPage(businessUnit), body);
export const readRoles = (body: unknown) => v.parse(odataPage(role), body);
export const readSystemUsers = (body: unknown) => v.parse(odataPage(systemUser), body);
export const readAssignedRoles = (body: unknown) => v.parse(odataPage(assignedRole), body);
export const readAnyRows = (body: unknown) => v.parse(odataPage(v.looseObject({})), body);
export const readPrivileges = (body: unknown): readonly string[] => v.parse(privileges, body);
