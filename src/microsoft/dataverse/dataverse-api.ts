import { query } from "../odata.ts";
import type { DataverseApi } from "./api.ts";
import { connectDataverse, type DataverseDependencies } from "./connection.ts";
import { roles } from "./roles.ts";
import { readAnyRows, readWhoAmI } from "./rows.ts";
import { users } from "./users.ts";

/** The Web API of one organization, as the signed-in admin (`tokens`) or as an app (`accessToken`). */
export function createDataverseApi(dependencies: DataverseDependencies): DataverseApi {
  const dataverse = connectDataverse(dependencies);
  const keys = { accounts: "accountid", contacts: "contactid" };
  return {
    ...users(dataverse),
    ...roles(dataverse),

    whoAmI: (options) =>
      dataverse.ask({ method: "GET", template: "/WhoAmI", path: "/WhoAmI" }, readWhoAmI, options),

    async testRead(table, options) {
      const path = `/${table}${query({ $select: keys[table], $top: "1" })}`;
      await dataverse.ask({ method: "GET", template: `/${table}`, path }, readAnyRows, options);
    },
  };
}
