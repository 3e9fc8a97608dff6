import { organizationOf } from "../../credentials/organization-url.ts";
import type { PortalOrigins } from "../context.ts";
import type { PortalCloud, PortalId } from "./place.ts";

/**
 * Every host that the guide works on, in one table: routes, permissions, script registration and the trust
 * in a frame's ancestors all follow from it. A host is exact, or "*.suffix" for any name below the suffix.
 * From portals-15, portals-18 and portals-21; a host that nobody has seen is not guessed.
 */
interface HostRow {
  readonly host: string;
  readonly cloud: PortalCloud;
  /** What is in a tab of this host; "frame": only ever inside a portal's tab. */
  readonly is: PortalId | "frame";
}

const rows: readonly HostRow[] = [
  { host: "entra.microsoft.com", cloud: "public", is: "entra" },
  { host: "aad.portal.azure.com", cloud: "public", is: "entra" },
  { host: "portal.azure.com", cloud: "public", is: "azure" },
  // ms., rc., preview. and vanity names.
  { host: "*.portal.azure.com", cloud: "public", is: "azure" },
  { host: "*.portal.azure.net", cloud: "public", is: "frame" },
  { host: "admin.powerplatform.microsoft.com", cloud: "public", is: "power-platform" },
  { host: "gcc.admin.powerplatform.microsoft.us", cloud: "gcc", is: "power-platform" },

  { host: "entra.microsoft.us", cloud: "gcc-high", is: "entra" },
  { host: "portal.azure.us", cloud: "gcc-high", is: "azure" },
  { host: "*.hosting.azureportal.usgovcloudapi.net", cloud: "gcc-high", is: "frame" },
  { host: "high.admin.powerplatform.microsoft.us", cloud: "gcc-high", is: "power-platform" },
  // DoD shares the portals of GCC High; only its Power Platform is apart.
  { host: "admin.appsplatform.us", cloud: "dod", is: "power-platform" },

  { host: "entra.microsoftonline.cn", cloud: "china", is: "entra" },
  { host: "portal.azure.cn", cloud: "china", is: "azure" },
  { host: "*.hosting.azureportal.chinacloudapi.cn", cloud: "china", is: "frame" },
  { host: "admin.powerplatform.partner.microsoftonline.cn", cloud: "china", is: "power-platform" },
];

export interface KnownHost {
  readonly cloud: PortalCloud;
  readonly is: PortalId | "frame";
}

/**
 * What a URL's host is; null for everything else: other schemes, ports, names in front of an "@", a trailing
 * dot, and look-alikes such as entra.microsoft.com.evil.example.
 */
export function knownHost(url: string): KnownHost | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, username, password } = new URL(url);
  if (protocol !== "https:" || port !== "" || username !== "" || password !== "") return null;
  const row = rows.find(({ host }) => isHost(hostname, host));
  if (row !== undefined) return { cloud: row.cloud, is: row.is };
  const organization = organizationOf(`https://${hostname}`);
  // The Web API's host ("contoso.api.crm4") has no pages.
  return organization?.origin === `https://${hostname}`
    ? { cloud: organization.cloud, is: "dynamics" }
    : null;
}

const isHost = (hostname: string, host: string): boolean =>
  host.startsWith("*.")
    ? hostname.endsWith(host.slice(1)) && hostname.length > host.length - 1
    : hostname === host;

/**
 * Whether a frame may take part in the guide: it is a tab of a portal, or a frame whose every ancestor is the
 * same cloud's portal or portal frame. A portal's page inside another site's page is no part of it.
 * @param ancestors origins from the parent up to the tab (`location.ancestorOrigins`); empty in a tab.
 */
export function isPortalFrame(url: string, ancestors: readonly string[]): boolean {
  const chain = [url, ...ancestors].map(knownHost);
  const top = chain.at(-1);
  if (!top || top.is === "frame") return false;
  return chain.every((host) => host !== null && portalFamily(host) === portalFamily(top));
}

/** Frames belong to Entra and Azure; the Power Platform and Dynamics frame only their own. */
function portalFamily({ cloud, is }: KnownHost): string {
  return is === "power-platform" || is === "dynamics" ? `${is} ${cloud}` : `entra ${cloud}`;
}

/** Match patterns of a cloud's portals and their frames, for permissions and for registering scripts. */
export function portalMatchPatterns(cloud: PortalCloud): readonly string[] {
  return rows.filter((row) => isIn(row, cloud)).map(({ host }) => `https://${host}/*`);
}

/** Match pattern of one organization's own origin, never of all of them; null when the URL is none's. */
export const organizationMatchPattern = (url: string): string | null =>
  knownHost(url)?.is === "dynamics" ? `https://${new URL(url).hostname}/*` : null;

/** Every match pattern that can be asked for, for the manifest's optional permissions. */
export const allPortalMatchPatterns: readonly string[] = rows.map(({ host }) => `https://${host}/*`);

/** GCC works in the public Entra portals, DoD in those of GCC High. */
function isIn(row: HostRow, cloud: PortalCloud): boolean {
  if (row.cloud === cloud) return true;
  if (row.is === "power-platform") return false;
  return (cloud === "gcc" && row.cloud === "public") || (cloud === "dod" && row.cloud === "gcc-high");
}

/** Where deep links of a cloud lead. */
export function portalOrigins(cloud: PortalCloud, prefer: "entra" | "azure" = "entra"): PortalOrigins {
  const first = (is: PortalId): string =>
    `https://${rows.find((row) => row.is === is && isIn(row, cloud))?.host ?? ""}`;
  return { entra: first(prefer), powerPlatform: first("power-platform") };
}
