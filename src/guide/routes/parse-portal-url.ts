import { knownHost } from "./hosts.ts";
import type { PageId, PortalPlace } from "./place.ts";
import { parsePortalHash } from "./portal-hash.ts";

/**
 * Where a tab is. Pure; the source of every fact is docs/microsoft/portals.md, "Addresses".
 * @param url the tab's own URL. Not a frame's: those say nothing about the page.
 * @returns null when it is no portal of a known Microsoft cloud.
 */
export function parsePortalUrl(url: string): PortalPlace | null {
  const host = knownHost(url);
  if (host === null || host.is === "frame") return null;
  const { origin, pathname, searchParams, hash } = new URL(url);
  const nowhere: PortalPlace = {
    portal: host.is,
    cloud: host.cloud,
    origin,
    page: null,
    appId: null,
    isEnterpriseApp: false,
    environmentId: null,
    tenantId: null,
    userId: null,
    language: null,
  };
  switch (host.is) {
    case "entra":
    case "azure":
      return { ...nowhere, ...parsePortalHash(hash), language: languageOf(searchParams, hash) };
    case "power-platform":
      return { ...nowhere, ...parsePowerPlatformPath(pathname) };
    case "dynamics":
      return { ...nowhere, ...parseDynamicsUrl(pathname, searchParams) };
  }
}

/** `?l=de.de-de` is display language, then format; before the hash, or appended inside it. */
function languageOf(query: URLSearchParams, hash: string): string | null {
  const inHash = new URLSearchParams(hash.split("?")[1] ?? "");
  const asked = query.get("l") ?? inHash.get("l");
  const [language = ""] = (asked ?? "").split(".");
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : null;
}

const ENVIRONMENT = /^(?:default-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/**
 * Names that the route of this page may have: no public source has it (portals-19). The page's content tells as well.
 */
const applicationUserRoutes: ReadonlySet<string> = new Set([
  "appusers",
  "applicationusers",
  "application-users",
  "s2sapps",
  "s2s-apps",
]);

/**
 * portals-18, portals-19: several generations of paths, with and without `/manage`; all of them have the environment's
 * id.
 */
function parsePowerPlatformPath(pathname: string): Pick<PortalPlace, "page" | "environmentId" | "tenantId"> {
  const segments = pathname.split("/").filter((segment) => segment !== "");
  const last = segments.at(-1)?.toLowerCase();
  // Level Up has the organization's id in front of the environment's: the last one is the environment's.
  const environmentId = segments.findLast((segment) => ENVIRONMENT.test(segment)) ?? null;
  if (environmentId === null) {
    return { page: last === "environments" ? "environments" : null, environmentId: null, tenantId: null };
  }
  const isEnvironment = last === "hub" || last === environmentId.toLowerCase();
  const page: PageId | null = isEnvironment
    ? "environment"
    : segments.some((segment) => applicationUserRoutes.has(segment.toLowerCase()))
      ? "application-users"
      : null;
  const tenant = /^default-(.*)$/i.exec(environmentId)?.[1];
  return { page, environmentId, tenantId: tenant?.toLowerCase() ?? null };
}

/** portals-21. */
function parseDynamicsUrl(pathname: string, query: URLSearchParams): Pick<PortalPlace, "page" | "userId"> {
  const isUsers = /\/main\.aspx$/i.test(pathname) && query.get("etn")?.toLowerCase() === "systemuser";
  if (!isUsers) return { page: null, userId: null };
  const type = query.get("pagetype")?.toLowerCase();
  if (type === "entitylist") return { page: "dynamics-users", userId: null };
  if (type !== "entityrecord") return { page: null, userId: null };
  const id = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i.exec(query.get("id") ?? "")?.[1];
  return { page: "dynamics-user", userId: id?.toLowerCase() ?? null };
}
