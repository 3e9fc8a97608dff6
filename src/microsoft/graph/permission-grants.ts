import { query, quoted, segment } from "../odata.ts";
import type { GraphApi } from "./api.ts";
import type { GraphConnection } from "./client.ts";
import { readPermissionGrant, readPermissionGrants } from "./rows.ts";

type GrantMethods = Pick<
  GraphApi,
  "permissionGrants" | "createPermissionGrant" | "updatePermissionGrant" | "deletePermissionGrant"
>;

/** Delegated permission grants (admin consent); graph-23. Ids are of service principals, not apps. */
export function permissionGrants(graph: GraphConnection): GrantMethods {
  return {
    permissionGrants: (servicePrincipalId, options) =>
      graph.list(
        {
          method: "GET",
          template: "/oauth2PermissionGrants",
          path: `/oauth2PermissionGrants${query({ $filter: `clientId eq ${quoted(servicePrincipalId)}` })}`,
        },
        readPermissionGrants,
        options,
      ),

    createPermissionGrant: (grant, options) =>
      graph.ask(
        {
          method: "POST",
          template: "/oauth2PermissionGrants",
          path: "/oauth2PermissionGrants",
          body: { ...grant, consentType: "AllPrincipals" },
        },
        readPermissionGrant,
        options,
      ),

    async updatePermissionGrant(id, scope, options) {
      await graph.send(
        {
          method: "PATCH",
          template: "/oauth2PermissionGrants/{id}",
          path: `/oauth2PermissionGrants/${segment(id)}`,
          body: { scope },
        },
        options,
      );
    },

    async deletePermissionGrant(id, options) {
      await graph.send(
        {
          method: "DELETE",
          template: "/oauth2PermissionGrants/{id}",
          path: `/oauth2PermissionGrants/${segment(id)}`,
        },
        options,
      );
    },
  };
}
