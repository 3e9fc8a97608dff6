import { isGuid } from "../tenant/ids.ts";
import type { OtherTenant } from "../tenant/model.ts";
import type { World } from "../world.ts";
import { refusals } from "./refusals.ts";

const shared = ["common", "organizations"];

/** Which tenant an address means: the sandbox's own, another one, or whichever the user belongs to. */
export interface TenantName {
  /** As it stands in the address. */
  readonly segment: string;
  /** "common" or "organizations": the user decides. */
  readonly shared: boolean;
  /** The organization that is meant where it is not the sandbox's own. */
  readonly other: OtherTenant | null;
}

type Named = Pick<OtherTenant, "id" | "initialDomain" | "customDomains">;

/** @throws EntraError 900023 or 90002 for a tenant that the sandbox does not have */
export function resolveTenant(segment: string, world: Pick<World, "tenant" | "otherTenants">): TenantName {
  const name = segment.toLowerCase();
  if (shared.includes(name)) return { segment: name, shared: true, other: null };
  const isNamed = ({ id, initialDomain, customDomains }: Named): boolean =>
    [id, initialDomain, ...customDomains].some((one) => one.toLowerCase() === name);
  if (isNamed(world.tenant)) return { segment: name, shared: false, other: null };
  const other = world.otherTenants.find(isNamed);
  if (other) return { segment: name, shared: false, other };
  throw isGuid(name) || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name)
    ? refusals.tenantUnknown(segment)
    : refusals.tenantMalformed(segment);
}

/** Who is at home in another organization, by address. */
export function personElsewhere(address: string, { otherTenants }: Pick<World, "otherTenants">) {
  const wanted = address.toLowerCase();
  return otherTenants
    .flatMap(({ users }) => users)
    .find(({ userPrincipalName }) => userPrincipalName.toLowerCase() === wanted);
}
