import { businessUnitTable } from "./businessunit.ts";
import { accountTable, contactTable } from "./records.ts";
import { roleTable } from "./role.ts";
import { systemUserTable } from "./systemuser.ts";
import type { Table } from "./table.ts";

/** Every table of the sandbox's Dataverse. */
export const tables: readonly Table[] = [
  systemUserTable,
  roleTable,
  businessUnitTable,
  accountTable,
  contactTable,
];

/** By entity set name ("systemusers"); names are case sensitive, as in Dataverse. */
export const tableBySetName = (setName: string): Table | undefined =>
  tables.find((table) => table.setName === setName);

/** By logical name ("systemuser"); undefined for tables that the sandbox does not have. */
export const tableByLogicalName = (logicalName: string): Table | undefined =>
  tables.find((table) => table.logicalName === logicalName);
