import { type CloudId, cloudIds, cloudPages } from "../clouds/table.ts";

/**
 * Addresses of Dataverse organizations: the one place that says which of them can be used. Everything that takes one
 * from outside asks here: answers of Microsoft's, pasted and captured text, stored records, and the HTTP client.
 */

export interface Organization {
  /** Web origin in lower case, without a trailing slash: "https://contoso.crm4.dynamics.com". */
  readonly origin: string;
  readonly cloud: CloudId;
}

/** A DNS label has at most 63 characters (RFC 1035). One of them, "api." or nothing, then the region. */
const ADDRESS =
  /^https:\/\/([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.(?:api\.)?(crm\d{0,3}\.[a-z]+\.[a-z]+)(?::443)?\/?$/;

/** Names in a region that belong to Microsoft's own services and to no organization (clouds-09). */
const services: ReadonlySet<string> = new Set(["globaldisco", "api"]);

/**
 * The organization that an address names, or null. The text itself is judged, not what a URL parser makes of it: a
 * parser drops tabs, turns "\" into "/", decodes "%2E", and maps look-alike letters.
 * Usable is: https, default port, ASCII and no punycode, no user name, no path beyond "/", no query, and exactly one
 * label before the region or before "api." and the region.
 */
export function organizationOf(address: string): Organization | null {
  const [, name, region] = ADDRESS.exec(inLowerCase(address)) ?? [];
  if (name === undefined || region === undefined) return null;
  if (name.startsWith("xn--") || services.has(name)) return null;
  const cloud = cloudIds.find((id) => cloudPages[id].organizations.region.test(region));
  return cloud === undefined ? null : { origin: `https://${name}.${region}`, cloud };
}

/** ASCII letters only: "K" (Kelvin sign) would else become a "k". */
const inLowerCase = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
