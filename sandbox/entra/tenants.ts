import { isGuid } from "../tenant/ids.ts";
import type { Tenant } from "../tenant/model.ts";
import { refusals } from "./refusals.ts";

const shared = ["common", "organizations"];

/** Which tenant an address means: the sandbox's one by id or domain, or whichever the user belongs to. */
export interface TenantName {
  /** As it stands in the address. */
  readonly segment: string;
  /** "common" or "organizations": the user decides. */
  readonly shared: boolean;
}

/** @throws EntraError 900023 or 90002 for a tenant that the sandbox does not have */
export function resolveTenant(segment: string, tenant: Tenant): TenantName {
  const name = segment.toLowerCase();
  if (shared.includes(name)) return { segment: name, shared: true };
  const names = [tenant.id, tenant.initialDomain, ...tenant.customDomains].map((one) => one.toLowerCase());
  if (names.includes(name)) return { segment: name, shared: false };
  throw isGuid(name) || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name)
    ? refusals.tenantUnknown(segment)
    : refusals.tenantMalformed(segment);
}
