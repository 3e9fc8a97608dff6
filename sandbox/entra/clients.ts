import type { Application } from "../tenant/model.ts";
import { portalClient, portalClientId } from "../tenant/portal-client.ts";
import type { World } from "../world.ts";
import { refusals } from "./refusals.ts";
import type { Platform } from "./state.ts";
import type { TenantName } from "./tenants.ts";

/**
 * The application behind a client id, as the sign-in sees it: new ones lag ("tokenEndpoint.application"). An application
 * of the sandbox's tenant is none of another one: a single-tenant one never, of the others no copy is modelled.
 * @throws EntraError 700016; 50194 for a single-tenant application at "common" or "organizations"
 */
export function findClient(clientId: string, at: TenantName, world: World): Application {
  if (at.other) throw refusals.applicationUnknown(clientId, at.other.displayName);
  const application = clientOf(clientId.toLowerCase(), world);
  if (!application || !world.replication.sees("tokenEndpoint.application", application._writtenAt))
    throw refusals.applicationUnknown(clientId, at.shared ? at.segment : world.tenant.displayName);
  if (at.shared && application.signInAudience === "AzureADMyOrg")
    throw refusals.notMultiTenant(application.appId, application.displayName);
  return application;
}

/** One of the tenant's applications, or Microsoft's own client of the portals. */
const clientOf = (clientId: string, { tenant }: World): Application | undefined =>
  clientId === portalClientId
    ? portalClient(tenant)
    : tenant.applications.find((row) => row.appId === clientId);

/** The list that a redirect URI stands in. For native clients any port of http://localhost will do. @throws EntraError 50011 */
export function platformOf(application: Application, redirectUri: string): Platform {
  if (application.spa.redirectUris.includes(redirectUri)) return "spa";
  if (application.web.redirectUris.includes(redirectUri)) return "web";
  const portless = redirectUri.replace(/^(http:\/\/(?:localhost|127\.0\.0\.1)):\d+/, "$1");
  const native = application.publicClient.redirectUris;
  if (native.includes(redirectUri) || native.includes(portless)) return "publicClient";
  throw refusals.redirectUriUnknown(redirectUri, application.appId);
}

/** Whether an application may use flows without a secret (device code). */
export const isPublicClient = (application: Application): boolean =>
  application.isFallbackPublicClient || application.publicClient.redirectUris.length > 0;
