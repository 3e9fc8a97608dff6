import { query, quoted, segment } from "../odata.ts";
import type { DataverseApi } from "./api.ts";
import type { DataverseConnection } from "./connection.ts";
import { businessUnitColumns, readBusinessUnits, readRoles, roleColumns } from "./rows.ts";

type RoleMethods = Pick<DataverseApi, "businessUnits" | "roles" | "assignRole" | "removeRole">;

/** Business units and security roles; dataverse-09, dataverse-40. */
export function roles(dataverse: DataverseConnection): RoleMethods {
  const association = (userId: string) => `/systemusers(${segment(userId)})/systemuserroles_association/$ref`;
  const template = "/systemusers({id})/systemuserroles_association/$ref";
  const roleUrl = (roleId: string) => dataverse.rowUrl(`/roles(${segment(roleId)})`);

  return {
    businessUnits: (options) =>
      dataverse.list(
        {
          method: "GET",
          template: "/businessunits",
          path: `/businessunits${query({ $select: businessUnitColumns })}`,
        },
        readBusinessUnits,
        options,
      ),

    async roles(wanted, options) {
      const any = [
        ...wanted.names.map((name) => `name eq ${quoted(name)}`),
        ...wanted.templateIds.map((id) => `_roletemplateid_value eq ${id}`),
        ...wanted.rootRoleIds.map((id) => `_parentrootroleid_value eq ${id}`),
      ];
      if (any.length === 0) return [];
      const $filter = `_businessunitid_value eq ${wanted.businessUnitId} and (${any.join(" or ")})`;
      return dataverse.list(
        { method: "GET", template: "/roles", path: `/roles${query({ $select: roleColumns, $filter })}` },
        readRoles,
        options,
      );
    },

    async assignRole(userId, roleId, options) {
      await dataverse.send(
        { method: "POST", template, path: association(userId), json: { "@odata.id": roleUrl(roleId) } },
        options,
      );
    },

    async removeRole(userId, roleId, options) {
      const path = `${association(userId)}${query({ $id: roleUrl(roleId) })}`;
      await dataverse.send({ method: "DELETE", template, path }, options);
    },
  };
}
