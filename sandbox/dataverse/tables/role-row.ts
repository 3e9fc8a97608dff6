import type { Organization, SecurityRole } from "../../tenant/model.ts";
import { columns } from "./columns.ts";
import { emptyRow, partId, seedTime, seedVersion } from "./row-defaults.ts";
import type { Row } from "./table.ts";

/** specs/dataverse/webapi-schema.json, role and role.write. */
export const roleColumns = columns({
  guid: "roleid+ organizationid roleidunique solutionid supportingsolutionid",
  string: "name+",
  integer: "importsequencenumber+ isinherited+ componentstate versionnumber",
  boolean: "ismanaged",
  datetime: "overriddencreatedon+ createdon modifiedon overwritetime",
  managed: "canbedeleted+ iscustomizable+",
  lookup: `
    businessunitid+>businessunit createdby>systemuser createdonbehalfby>systemuser modifiedby>systemuser
    modifiedonbehalfby>systemuser parentroleid>role parentrootroleid>role roletemplateid>roletemplate`,
});

/** The schema of 2018 has it, the recorded rows of 2024 do not. */
export const roleColumnsNotAnswered: readonly string[] = ["supportingsolutionid"];

/** The full row of a role; defaults are those of specs/dataverse/recorded/roles.list.json. */
export function roleRow(organization: Organization, role: SecurityRole): Row {
  return {
    ...emptyRow(roleColumns, roleColumnsNotAnswered),
    roleid: role.roleid,
    name: role.name,
    ismanaged: role.ismanaged,
    componentstate: 0,
    isinherited: 1,
    organizationid: organization.id,
    roleidunique: partId(role.roleid, "unique"),
    solutionid: partId(organization.id, role.ismanaged ? "managed solution" : "default solution"),
    versionnumber: seedVersion(role.roleid),
    createdon: seedTime,
    modifiedon: seedTime,
    overwritetime: "1900-01-01T00:00:00Z",
    _businessunitid_value: role.businessunitid,
    _parentroleid_value: role.parentroleid,
    _parentrootroleid_value: role.parentrootroleid,
    _roletemplateid_value: role.roletemplateid,
    iscustomizable: managedProperty(true, "iscustomizableanddeletable"),
    canbedeleted: managedProperty(true, "canbedeleted"),
  };
}

const managedProperty = (value: boolean, name: string): Row => ({
  Value: value,
  CanBeChanged: true,
  ManagedPropertyLogicalName: name,
});
