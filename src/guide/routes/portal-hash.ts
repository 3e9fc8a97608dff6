import type { PageId } from "./place.ts";

/**
 * The part after "#" in the Entra and Azure portals (portals-09): `view` or `blade`, extension,
 * blade, a menu item, then names and values. Read leniently: the portal rewrites it after load, appends a
 * query inside it, and writes the same names in upper and lower case.
 */
export interface PortalHash {
  readonly page: PageId | null;
  readonly appId: string | null;
  readonly isEnterpriseApp: boolean;
  /** From `#@<tenant>/…`, when it is a GUID. */
  readonly tenantId: string | null;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Pages by "extension/blade", lower case; of menu blades by "extension/blade/item". */
const pages: Readonly<Record<string, PageId>> = {
  "microsoft_aad_iam/tenantoverview.reactview": "tenant-overview",
  "microsoft_aad_iam/activedirectorymenublade/overview": "tenant-overview",
  "microsoft_aad_iam/activedirectorymenublade/registeredapps": "app-list",
  "microsoft_aad_registeredapps/applicationslistblade": "app-list",
  "microsoft_aad_registeredapps/createapplicationblade": "register",
  "microsoft_aad_registeredapps/applicationmenublade/overview": "app-overview",
  "microsoft_aad_registeredapps/applicationmenublade/credentials": "credentials",
  "microsoft_aad_registeredapps/applicationmenublade/callanapi": "api-permissions",
};

/** Names that follow a menu blade at once when there is no menu item. */
const inputNames: ReadonlySet<string> = new Set([
  "appid",
  "objectid",
  "ismsaapp",
  "defaultblade",
  "appsigninaudience",
]);

/** @param hash with or without "#". */
export function parsePortalHash(hash: string): PortalHash {
  const segments = segmentsOf(hash);
  const directory = segments[0]?.startsWith("@") ? segments.shift()?.slice(1) : undefined;
  const tenantId = directory !== undefined && GUID.test(directory) ? directory : null;
  const nowhere: PortalHash = { page: null, appId: null, isEnterpriseApp: false, tenantId };
  const [grammar, extension, blade, ...rest] = segments;
  if ((grammar !== "view" && grammar !== "blade") || extension === undefined || blade === undefined)
    return nowhere;
  const key = `${extension}/${blade}`;
  const appId = inputOf(rest, "appid");
  if (key === "microsoft_aad_iam/managedappmenublade") return { ...nowhere, appId, isEnterpriseApp: true };
  const page = blade.endsWith("menublade") ? pages[`${key}/${menuItemOf(rest)}`] : pages[key];
  return { ...nowhere, page: page ?? null, appId };
}

function segmentsOf(hash: string): string[] {
  const [path = ""] = hash.replace(/^#/, "").split("?");
  return path
    .replace(/^\//, "")
    .split("/")
    .map((segment) => decoded(segment).toLowerCase());
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function menuItemOf(rest: readonly string[]): string {
  const [first = "", second = ""] = rest;
  if (first === "~") return second;
  if (first !== "" && !inputNames.has(first.replace(/~$/, ""))) return first;
  const at = rest.indexOf("defaultblade");
  return (at >= 0 ? rest[at + 1] : undefined) ?? "overview";
}

/**
 * A GUID that follows a name; null when the name occurs twice with different values, because nobody knows which counts.
 */
function inputOf(rest: readonly string[], name: string): string | null {
  const values = rest.flatMap((segment, at) =>
    segment.replace(/~$/, "") === name && GUID.test(rest[at + 1] ?? "") ? [rest[at + 1] ?? ""] : [],
  );
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}
