import { roleRow } from "./role-row.ts";
import { systemUserColumns } from "./systemuser-columns.ts";
import { systemUserRow } from "./systemuser-row.ts";
import type { Table } from "./table.ts";

/** The users table: people and application users. */
export const systemUserTable: Table = {
  setName: "systemusers",
  logicalName: "systemuser",
  displayName: "User",
  objectTypeCode: 8,
  primaryId: "systemuserid",
  primaryName: "fullname",
  privilege: "User",
  columns: systemUserColumns,
  collections: {
    systemuserroles_association: {
      target: "role",
      rows: (store, id) => {
        const user = store.organization.systemUsers.find((one) => one.systemuserid === id);
        return store.organization.roles
          .filter((role) => user?.roleids.includes(role.roleid))
          .map((role) => roleRow(store.organization, role));
      },
    },
  },
  alternateKeys: ["azureactivedirectoryobjectid"],
  labels: {
    accessmode: {
      0: "Read-Write",
      1: "Administrative",
      2: "Read",
      3: "Support User",
      4: "Non-interactive",
      5: "Delegated Admin",
    },
    isdisabled: { false: "Enabled", true: "Disabled" },
    deletedstate: { 0: "Not deleted", 1: "Soft deleted" },
  },
  rows: (store) =>
    store.organization.systemUsers
      .filter((user) => store.sees(user))
      .map((user) => systemUserRow(store.organization, user)),
};
