import { type Column, columns } from "./columns.ts";
import { emptyRow, seedVersion } from "./row-defaults.ts";
import type { Row, Store, Table } from "./table.ts";

/**
 * Accounts and contacts, which the sandbox only lets be read (as a test of what a principal may see). Columns
 * are a small part of the real tables; a scenario's rows may carry others of the same table.
 */
const shared = {
  string: `
    description telephone1 emailaddress1 address1_city address1_country address1_line1 address1_postalcode`,
  integer: "statecode statuscode versionnumber",
  datetime: "createdon modifiedon",
  lookup: `
    ownerid>systemuser owninguser>systemuser owningbusinessunit>businessunit createdby>systemuser
    modifiedby>systemuser`,
};

export const accountTable = recordTable({
  setName: "accounts",
  logicalName: "account",
  displayName: "Account",
  objectTypeCode: 1,
  primaryId: "accountid",
  primaryName: "name",
  privilege: "Account",
  columns: columns({
    ...shared,
    guid: "accountid",
    string: `name accountnumber websiteurl ${shared.string}`,
    lookup: `primarycontactid>contact parentaccountid>account ${shared.lookup}`,
  }),
  rows: (store) => store.organization.accounts,
});

export const contactTable = recordTable({
  setName: "contacts",
  logicalName: "contact",
  displayName: "Contact",
  objectTypeCode: 2,
  primaryId: "contactid",
  primaryName: "fullname",
  privilege: "Contact",
  columns: columns({
    ...shared,
    guid: "contactid",
    string: `fullname firstname lastname jobtitle mobilephone telephone2 ${shared.string}`,
    lookup: `parentcustomerid>account ${shared.lookup}`,
  }),
  rows: (store) => store.organization.contacts,
});

type Definition = Omit<Table, "collections" | "alternateKeys" | "labels" | "rows"> & {
  readonly columns: ReadonlyMap<string, Column>;
  rows(store: Store): readonly Row[];
};

function recordTable(definition: Definition): Table {
  return {
    ...definition,
    collections: {},
    alternateKeys: [],
    labels: { statecode: { 0: "Active", 1: "Inactive" } },
    rows: (store) =>
      definition.rows(store).map((row) => ({
        ...emptyRow(definition.columns, []),
        statecode: 0,
        statuscode: 1,
        versionnumber: seedVersion(String(row[definition.primaryId])),
        ...row,
      })),
  };
}
