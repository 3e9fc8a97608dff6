import type { Cloud } from "../clouds/table.ts";
import type { Resource } from "./api.ts";

/** The APIs of Microsoft's that the sign-in app asks for, by the names and application ids of the portals; graph-01. */
export const microsoftApis = {
  graph: { name: "Microsoft Graph", appId: "00000003-0000-0000-c000-000000000000" },
  dataverse: { name: "Dynamics CRM", appId: "00000007-0000-0000-c000-000000000000" },
  "power-apps": { name: "PowerApps Service", appId: "475226c6-020e-4fb2-8a90-7a972cbfc1d4" },
  "power-platform": { name: "Power Platform API", appId: "8578e004-a5c6-46e7-913e-12f58912df43" },
} as const;

export type ApiId = keyof typeof microsoftApis;

/** The API's id, if it is one of ours. @param text anything, such as a stored fact */
export const apiIdIn = (text: unknown): ApiId | null =>
  typeof text === "string" && Object.hasOwn(microsoftApis, text) ? (text as ApiId) : null;

/** The API that a resource is part of. */
export function apiOf(resource: Resource): ApiId {
  if (typeof resource === "object") return "dataverse";
  return resource === "bap" || resource === "bap-without-slash" ? "power-apps" : resource;
}

/**
 * The one API that scopes are about.
 * @returns null where they are about several, and for ".default": Entra then looks at all that the app lists.
 */
export function apiOfScopes(scopes: readonly string[], cloud: Cloud): ApiId | null {
  const apis = new Set(scopes.map((scope) => apiOfScope(scope, cloud)));
  const [api = null] = apis;
  return apis.size === 1 ? api : null;
}

function apiOfScope(scope: string, cloud: Cloud): ApiId | null {
  if (scope.endsWith("/.default")) return null;
  if (scope.startsWith(`${cloud.graph}/`)) return "graph";
  if (scope.startsWith(`${cloud.bapAudience}/`)) return "power-apps";
  if (scope.startsWith(`${cloud.powerPlatform}/`)) return "power-platform";
  return scope.endsWith("/user_impersonation") ? "dataverse" : null;
}
