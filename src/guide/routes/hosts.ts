import type { PortalHost, PortalId } from "../../clouds/cloud.ts";
import { type CloudId, cloudIds, cloudPages, portalOrigin } from "../../clouds/table.ts";
import { organizationOf } from "../../credentials/organization-url.ts";
import type { PortalOrigins } from "../context.ts";

/**
 * The hosts that the guide works on, from the table of clouds (src/clouds). Routes, permissions, script registration
 * and the trust in a frame's ancestors follow from here.
 */
const rows = cloudIds.flatMap((cloud) => cloudPages[cloud].portals.map((row) => ({ ...row, cloud })));

export interface KnownHost {
  readonly cloud: CloudId;
  readonly is: PortalId | "frame";
}

/**
 * The cloud and portal of a URL's host; null for everything else: other schemes, ports, names in front of an "@", a
 * trailing dot, and look-alikes such as entra.microsoft.com.evil.example.
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
 * Whether a frame may take part in the guide: it is a tab of a portal, or all its ancestors are portals or portal
 * frames of the same cloud. A portal's page inside another site's page may not.
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
export const portalMatchPatterns = (cloud: CloudId): readonly string[] =>
  cloudPages[cloud].portals.map(patternOf);

const patternOf = ({ host }: PortalHost): string => `https://${host}/*`;

/** Match pattern of one organization's own origin, never of all of them; null when the URL is not an organization's. */
export const organizationMatchPattern = (url: string): string | null =>
  knownHost(url)?.is === "dynamics" ? `https://${new URL(url).hostname}/*` : null;

/** All match patterns that the extension can ask for, for the manifest's optional permissions. */
export const allPortalMatchPatterns = (): readonly string[] => [...new Set(rows.map(patternOf))];

/** Where deep links of a cloud lead. */
export const portalOrigins = (cloud: CloudId, prefer: "entra" | "azure" = "entra"): PortalOrigins => ({
  entra: portalOrigin(cloud, prefer),
  powerPlatform: portalOrigin(cloud, "power-platform"),
});
