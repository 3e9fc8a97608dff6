import type { PortalId } from "../../clouds/cloud.ts";
import type { CloudId } from "../../clouds/table.ts";

/** Pages of the portals that the guide knows; one file each in `pages/`. */
export const pageIds = [
  "tenant-overview",
  "app-list",
  "register",
  "app-overview",
  "credentials",
  "api-permissions",
  "environments",
  "environment",
  "application-users",
  "dynamics-users",
  "dynamics-user",
] as const;
export type PageId = (typeof pageIds)[number];

/** The portal that a page is in; Azure's pages are Entra's. */
export function pagePortal(page: PageId): Exclude<PortalId, "azure"> {
  if (page.startsWith("dynamics-")) return "dynamics";
  return page.startsWith("environment") || page === "application-users" ? "power-platform" : "entra";
}

/** Where a tab is, according to its URL. */
export interface PortalPlace {
  readonly portal: PortalId;
  readonly cloud: CloudId;
  /** Origin of the tab, without a trailing slash. */
  readonly origin: string;
  /** null: a page that the guide does not know, or one that only its content tells (portals-19). */
  readonly page: PageId | null;
  /** App ID that the route names, lower case. Of an app registration unless `isEnterpriseApp`. */
  readonly appId: string | null;
  /** An enterprise application (service principal), which looks like the registration but is another object. */
  readonly isEnterpriseApp: boolean;
  /** Power Platform environment: a GUID or "Default-<tenant>", as in the route. */
  readonly environmentId: string | null;
  /** Tenant in the route: a "Default-<tenant>" environment, or `#@<tenant>` when it is a GUID. */
  readonly tenantId: string | null;
  /** Dynamics: `systemuserid` in the route. */
  readonly userId: string | null;
  /** `?l=` of the portal, e.g. "de"; null when the account's or the browser's language decides. */
  readonly language: string | null;
}
