import type { BusinessUnit, Organization } from "../../tenant/model.ts";
import { columns } from "./columns.ts";
import { emptyRow, partId, seedTime, seedVersion } from "./row-defaults.ts";
import type { Row, Table } from "./table.ts";

/** specs/dataverse/webapi-schema.json, businessunit and businessunit.write. */
export const businessUnitColumns = columns({
  guid: "businessunitid+ address1_addressid+ address2_addressid+ usergroupid",
  string: `
    address1_city+ address1_country+ address1_county+ address1_fax+ address1_line1+ address1_line2+
    address1_line3+ address1_name+ address1_postalcode+ address1_postofficebox+ address1_stateorprovince+
    address1_telephone1+ address1_telephone2+ address1_telephone3+ address1_upszone+ address2_city+
    address2_country+ address2_county+ address2_fax+ address2_line1+ address2_line2+ address2_line3+
    address2_name+ address2_postalcode+ address2_postofficebox+ address2_stateorprovince+
    address2_telephone1+ address2_telephone2+ address2_telephone3+ address2_upszone+ costcenter+
    description+ divisionname+ emailaddress+ fileasname+ ftpsiteurl+ name+ picture+ stockexchange+
    tickersymbol+ websiteurl+ disabledreason`,
  integer: `
    address1_addresstypecode+ address1_shippingmethodcode+ address1_utcoffset+ address2_addresstypecode+
    address2_shippingmethodcode+ address2_utcoffset+ importsequencenumber+ inheritancemask+ utcoffset+
    versionnumber`,
  decimal: `
    address1_latitude+ address1_longitude+ address2_latitude+ address2_longitude+ creditlimit+ exchangerate`,
  boolean: "isdisabled+ workflowsuspended+",
  datetime: "overriddencreatedon+ createdon modifiedon",
  lookup: `
    calendarid+>calendar parentbusinessunitid+>businessunit transactioncurrencyid+>transactioncurrency
    createdby>systemuser createdonbehalfby>systemuser modifiedby>systemuser modifiedonbehalfby>systemuser
    organizationid>organization`,
});

/** The schema of 2018 has it, the recorded row does not. */
export const businessUnitColumnsNotAnswered: readonly string[] = ["usergroupid"];

/** The business units table. */
export const businessUnitTable: Table = {
  setName: "businessunits",
  logicalName: "businessunit",
  displayName: "Business Unit",
  objectTypeCode: 10,
  primaryId: "businessunitid",
  primaryName: "name",
  privilege: "BusinessUnit",
  columns: businessUnitColumns,
  collections: {},
  alternateKeys: [],
  labels: { isdisabled: { false: "No", true: "Yes" } },
  rows: (store) => store.organization.businessUnits.map((unit) => businessUnitRow(store.organization, unit)),
};

/** The full row of a business unit; defaults are those of specs/dataverse/recorded/businessunit.json. */
export function businessUnitRow(organization: Organization, unit: BusinessUnit): Row {
  return {
    ...emptyRow(businessUnitColumns, businessUnitColumnsNotAnswered),
    businessunitid: unit.businessunitid,
    name: unit.name,
    isdisabled: unit.isdisabled,
    inheritancemask: 1023,
    versionnumber: seedVersion(unit.businessunitid),
    createdon: seedTime,
    modifiedon: seedTime,
    address1_addressid: partId(unit.businessunitid, "address1"),
    address2_addressid: partId(unit.businessunitid, "address2"),
    _organizationid_value: organization.id,
    _parentbusinessunitid_value: unit.parentbusinessunitid,
  };
}
