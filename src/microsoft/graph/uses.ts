import type { CallOptions } from "../api.ts";
import { query, segment } from "../odata.ts";
import type { GraphApi } from "./api.ts";
import type { GraphConnection } from "./client.ts";
import { orNull } from "./known-absence.ts";
import {
  readApplicationSurface,
  readAppRoleAssignments,
  readFederatedCredentials,
  readOwners,
  readServicePrincipalCredentials,
} from "./use-rows.ts";

type UseMethods = Pick<
  GraphApi,
  | "applicationSurface"
  | "applicationOwners"
  | "federatedCredentials"
  | "servicePrincipalCredentials"
  | "appRolesHeldBy"
  | "appRolesGivenBy"
>;

const surface = "id,keyCredentials,web,spa,publicClient,identifierUris,api,appRoles";

/** Who else can use an application: credentials beside its secrets, addresses, owners, what is assigned to it. */
export function uses(graph: GraphConnection): UseMethods {
  const assignments = (servicePrincipalId: string, name: string, options: CallOptions) =>
    graph.list(
      {
        method: "GET",
        template: `/servicePrincipals/{id}/${name}`,
        path: `/servicePrincipals/${segment(servicePrincipalId)}/${name}`,
      },
      readAppRoleAssignments,
      options,
    );

  return {
    applicationSurface: (id, options) =>
      orNull(
        graph.ask(
          {
            method: "GET",
            template: "/applications/{id}",
            path: `/applications/${segment(id)}${query({ $select: surface })}`,
          },
          readApplicationSurface,
          options,
        ),
      ),

    applicationOwners: (id, options) =>
      graph.list(
        {
          method: "GET",
          template: "/applications/{id}/owners",
          path: `/applications/${segment(id)}/owners`,
        },
        readOwners,
        options,
      ),

    federatedCredentials: (id, options) =>
      graph.list(
        {
          method: "GET",
          template: "/applications/{id}/federatedIdentityCredentials",
          path: `/applications/${segment(id)}/federatedIdentityCredentials`,
        },
        readFederatedCredentials,
        options,
      ),

    servicePrincipalCredentials: (id, options) =>
      orNull(
        graph.ask(
          {
            method: "GET",
            template: "/servicePrincipals/{id}",
            path: `/servicePrincipals/${segment(id)}${query({ $select: "id,passwordCredentials,keyCredentials" })}`,
          },
          readServicePrincipalCredentials,
          options,
        ),
      ),

    appRolesHeldBy: (id, options) => assignments(id, "appRoleAssignments", options),
    appRolesGivenBy: (id, options) => assignments(id, "appRoleAssignedTo", options),
  };
}
