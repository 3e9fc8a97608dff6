import { type OrganizationCloud, organizationOf } from "../credentials/organization-url.ts";
import type { Resource } from "./api.ts";
import type { Service } from "./errors.ts";

export type CloudId = OrganizationCloud;

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

/** The cloud that an organization belongs to, by its URL; null when it is none of an organization. */
export function cloudOfOrganization(url: string): Cloud | null {
  const organization = organizationOf(url);
  return organization === null ? null : clouds[organization.cloud];
}

/**
 * Whether an address is one of a service in a cloud: its origin is in the table, or an organization's. The text has to
 * begin with that origin as it is, so that nobody reads it in two ways.
 */
export function isAddressOf(service: Service, address: string, cloud: Cloud): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, username, password } = new URL(address);
  if (username !== "" || password !== "" || !address.startsWith(`${origin}/`)) return false;
  if (service !== "dataverse") return originsOf(service, cloud).includes(origin);
  return organizationOf(origin)?.cloud === cloud.id;
}

function originsOf(service: Exclude<Service, "dataverse">, cloud: Cloud): readonly string[] {
  switch (service) {
    case "entra":
      return [cloud.login];
    case "graph":
      return [cloud.graph];
    case "power-platform":
      return [cloud.bap, cloud.powerPlatform];
  }
}
