import { signInApis } from "../clouds/access.ts";
import type { Cloud } from "../clouds/table.ts";
import type { Resource } from "./api.ts";

/**
 * The one scope that asks for a token of a resource. A token holds everything that was granted on its API, whatever
 * was asked for (consent-07), so this names what no sign-in goes without: a list with one scope that is missing would
 * fail as a whole. consent-16, consent-18, consent-20.
 */
export function scopeOf(resource: Resource, cloud: Cloud): string {
  if (typeof resource === "object") return `${resource.dataverse}/user_impersonation`;
  switch (resource) {
    case "graph":
      return `${cloud.graph}/Application.ReadWrite.All`;
    case "bap":
      // The API's name ends with a slash of its own.
      return `${cloud.bapAudience}//User`;
    case "bap-without-slash":
      return `${cloud.bapAudience}/User`;
    case "power-platform":
      return `${cloud.powerPlatform}/UserManagement.Users.Apply`;
  }
}

/** The API's name in a scope, which becomes the token's audience. */
export const audienceOf = (scope: string): string => scope.slice(0, scope.lastIndexOf("/"));

/**
 * How much a sign-in asks for:
 * - `everything`: all that the product uses, of all APIs that every set-up needs;
 * - `minimum`: without what it can do without;
 * - `graph`: the same, of Graph alone, where another API is missing in the tenant; each API then asks by itself;
 * - `listed`: what the registration lists (".default"), for apps that may not ask for more.
 */
export const askings = ["everything", "minimum", "graph", "listed"] as const;
export type Asking = (typeof askings)[number];

/** What one window asks for. Named scopes and ".default" are never in the same request (AADSTS70011). */
export interface AskedScopes {
  /** Of the API that the answer is redeemed for. */
  readonly scopes: readonly string[];
  /** Of other APIs, for the consent page only; a token request is for one API (AADSTS28000). consent-21. */
  readonly others: readonly string[];
}

export function scopesToAsk(asking: Asking, cloud: Cloud): AskedScopes {
  if (asking === "listed") return { scopes: [`${cloud.graph}/.default`], others: [] };
  const names = signInApis
    .filter(({ name }) => name === "Microsoft Graph")
    .flatMap(({ permissions }) => permissions)
    .filter(({ optional }) => asking === "everything" || !optional)
    .map(({ name }) => `${cloud.graph}/${name}`);
  if (asking === "graph") return { scopes: names, others: [] };
  // No organization is chosen yet. Global Discovery is the same API as all of them (consent-19).
  const dataverse = scopeOf({ dataverse: cloud.discovery }, cloud);
  return { scopes: names, others: [scopeOf("bap", cloud), dataverse] };
}

/**
 * Where an administrator consents for the whole organization (consent-27).
 * @param app.tenant id or domain; "organizations" where it is not known.
 */
export function adminConsentLink(
  app: { readonly clientId: string; readonly tenant: string; readonly redirectUri: string },
  cloud: Cloud,
): string {
  const { scopes, others } = scopesToAsk("everything", cloud);
  const query = new URLSearchParams({
    client_id: app.clientId,
    scope: [...scopes, ...others].join(" "),
    redirect_uri: app.redirectUri,
    state: "textus",
  });
  return `${cloud.login}/${app.tenant}/v2.0/adminconsent?${query}`;
}
