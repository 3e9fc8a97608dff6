import { roleColumns, roleRow } from "./role-row.ts";
import { systemUserRow } from "./systemuser-row.ts";
import type { Table } from "./table.ts";

/** The security roles table: one row per role and business unit (dataverse-40). */
export const roleTable: Table = {
  setName: "roles",
  logicalName: "role",
  displayName: "Security Role",
  objectTypeCode: 1036,
  primaryId: "roleid",
  primaryName: "name",
  privilege: "Role",
  columns: roleColumns,
  collections: {
    systemuserroles_association: {
      target: "systemuser",
      rows: (store, id) =>
        store.organization.systemUsers
          .filter((user) => user.roleids.includes(id) && store.sees(user))
          .map((user) => systemUserRow(store.organization, user)),
    },
  },
  alternateKeys: [],
  labels: { ismanaged: { false: "Unmanaged", true: "Managed" }, componentstate: { 0: "Published" } },
  rows: (store) => store.organization.roles.map((role) => roleRow(store.organization, role)),
};
