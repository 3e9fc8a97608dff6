import { type Cloud, clouds } from "../clouds/table.ts";
import { organizationOf } from "../credentials/organization-url.ts";
import type { Service } from "./errors.ts";

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
