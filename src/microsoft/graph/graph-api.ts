import type { GraphApi } from "./api.ts";
import { applications } from "./applications.ts";
import { connectGraph, type GraphDependencies } from "./client.ts";
import { directory } from "./directory.ts";
import { permissionGrants } from "./permission-grants.ts";
import { secrets } from "./secrets.ts";
import { servicePrincipals } from "./service-principals.ts";
import { waysIn } from "./ways-in.ts";

/** Microsoft Graph v1.0 of one cloud, as the admin whose tokens `tokens` gives. */
export function createGraphApi(dependencies: GraphDependencies): GraphApi {
  const graph = connectGraph(dependencies);
  return {
    ...directory(graph),
    ...applications(graph),
    ...waysIn(graph),
    ...secrets(graph),
    ...servicePrincipals(graph),
    ...permissionGrants(graph),
  };
}
