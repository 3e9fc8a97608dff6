import type { Resource } from "./api.ts";

export type CloudId = "public" | "gcc" | "gcc-high" | "dod" | "china";

/**
 * Where one cloud's services are. Every value is looked up, none is built by analogy: GCC is public Entra
 * with government Power Platform, and several hosts break every pattern. Origins have no trailing slash.
 * Source: docs/microsoft/clouds.md; conflicts between sources are noted where they are.
 */
export interface Cloud {
  readonly id: CloudId;
  /** Entra sign-in and token endpoint. */
  readonly login: string;
  readonly graph: string;
  /** Power Platform admin API. */
  readonly bap: string;
  /** Audience of tokens for `bap`. */
  readonly bapAudience: string;
  /** New Power Platform API; its audience is its origin. */
  readonly powerPlatform: string;
  /** Global Discovery of Dataverse organizations; its audience is its origin. */
  readonly discovery: string;
  /** What comes after an organization's name in its host, e.g. "crm4.dynamics.com". */
  readonly dataverseHost: RegExp;
  readonly entraPortal: string;
  readonly azurePortal: string;
  readonly powerPlatformAdminCenter: string;
}

export const clouds: Readonly<Record<CloudId, Cloud>> = {
  public: {
    id: "public",
    login: "https://login.microsoftonline.com",
    graph: "https://graph.microsoft.com",
    bap: "https://api.bap.microsoft.com",
    bapAudience: "https://service.powerapps.com",
    powerPlatform: "https://api.powerplatform.com",
    discovery: "https://globaldisco.crm.dynamics.com",
    // crm, crm2 to crm17 and on; crm9 is GCC.
    dataverseHost: /^crm(?!9\.)\d{0,3}\.dynamics\.com$/,
    entraPortal: "https://entra.microsoft.com",
    azurePortal: "https://portal.azure.com",
    powerPlatformAdminCenter: "https://admin.powerplatform.microsoft.com",
  },
  gcc: {
    id: "gcc",
    login: "https://login.microsoftonline.com",
    graph: "https://graph.microsoft.com",
    bap: "https://gov.api.bap.microsoft.us",
    // Conflict: terraform has service.powerapps.us; Microsoft's RestClientModule and four others have this.
    bapAudience: "https://gov.service.powerapps.us",
    powerPlatform: "https://api.gov.powerplatform.microsoft.us",
    discovery: "https://globaldisco.crm9.dynamics.com",
    dataverseHost: /^crm9\.dynamics\.com$/,
    entraPortal: "https://entra.microsoft.com",
    azurePortal: "https://portal.azure.com",
    powerPlatformAdminCenter: "https://gcc.admin.powerplatform.microsoft.us",
  },
  "gcc-high": {
    id: "gcc-high",
    login: "https://login.microsoftonline.us",
    graph: "https://graph.microsoft.us",
    bap: "https://high.api.bap.microsoft.us",
    // Conflict: terraform has high.service.apps.appsplatform.us; the same sources as for GCC have this.
    bapAudience: "https://high.service.powerapps.us",
    // Conflict: terraform has the DoD host; four Copilot Studio clients have this.
    powerPlatform: "https://api.high.powerplatform.microsoft.us",
    discovery: "https://globaldisco.crm.microsoftdynamics.us",
    dataverseHost: /^crm\.microsoftdynamics\.us$/,
    entraPortal: "https://entra.microsoft.us",
    azurePortal: "https://portal.azure.us",
    powerPlatformAdminCenter: "https://high.admin.powerplatform.microsoft.us",
  },
  dod: {
    id: "dod",
    login: "https://login.microsoftonline.us",
    graph: "https://dod-graph.microsoft.us",
    bap: "https://api.bap.appsplatform.us",
    bapAudience: "https://service.apps.appsplatform.us",
    powerPlatform: "https://api.appsplatform.us",
    discovery: "https://globaldisco.crm.appsplatform.us",
    dataverseHost: /^crm\.appsplatform\.us$/,
    entraPortal: "https://entra.microsoft.us",
    azurePortal: "https://portal.azure.us",
    powerPlatformAdminCenter: "https://admin.appsplatform.us",
  },
  china: {
    id: "china",
    // Also seen: login.partner.microsoftonline.cn.
    login: "https://login.chinacloudapi.cn",
    graph: "https://microsoftgraph.chinacloudapi.cn",
    bap: "https://api.bap.partner.microsoftonline.cn",
    bapAudience: "https://service.powerapps.cn",
    // Unconfirmed: terraform has an "api.ppac.partner" host.
    powerPlatform: "https://api.powerplatform.partner.microsoftonline.cn",
    discovery: "https://globaldisco.crm.dynamics.cn",
    dataverseHost: /^crm\.dynamics\.cn$/,
    entraPortal: "https://entra.microsoftonline.cn",
    azurePortal: "https://portal.azure.cn",
    // Unconfirmed: a "ppac" host was seen too.
    powerPlatformAdminCenter: "https://admin.powerplatform.partner.microsoftonline.cn",
  },
};

/**
 * Scope that asks for a token of a resource with everything that was consented to. clouds-10, powerplatform-03,
 * dataverse-02.
 */
export function scopeOf(resource: Resource, cloud: Cloud): string {
  if (typeof resource === "object") return `${resource.dataverse}/.default`;
  const audience = { graph: cloud.graph, bap: cloud.bapAudience, "power-platform": cloud.powerPlatform };
  return `${audience[resource]}/.default`;
}

/**
 * The cloud that an organization belongs to, by its URL; null when it is no organization's URL of a cloud
 * that we know. Takes the web host (contoso.crm4) and the API host (contoso.api.crm4).
 */
export function cloudOfOrganization(url: string): Cloud | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const domain = /^[a-z0-9-]+\.(?:api\.)?(crm.+)$/.exec(hostname)?.[1];
  if (protocol !== "https:" || domain === undefined) return null;
  return Object.values(clouds).find((cloud) => cloud.dataverseHost.test(domain)) ?? null;
}
