import * as china from "./china.ts";
import type { CloudPages, CloudServices, PortalHost } from "./cloud.ts";
import * as dod from "./dod.ts";
import * as gcc from "./gcc.ts";
import * as gccHigh from "./gcc-high.ts";
import * as worldwide from "./public.ts";

/**
 * Every cloud: one file each, one line in either half of this table. Where two clouds share a host, it counts as the
 * first one's.
 */
export const cloudPages = {
  public: worldwide.pages,
  gcc: gcc.pages,
  "gcc-high": gccHigh.pages,
  dod: dod.pages,
  china: china.pages,
} as const satisfies Readonly<Record<string, CloudPages>>;

export type CloudId = keyof typeof cloudPages;

export const cloudIds = Object.keys(cloudPages) as readonly CloudId[];

/** Where one cloud's services are. */
export interface Cloud extends CloudServices {
  readonly id: CloudId;
}

// Marked as pure: a script that calls no service is built without their addresses.
export const clouds: Readonly<Record<CloudId, Cloud>> = /* @__PURE__ */ withIds({
  public: worldwide.services,
  gcc: gcc.services,
  "gcc-high": gccHigh.services,
  dod: dod.services,
  china: china.services,
});

function withIds(services: Readonly<Record<CloudId, CloudServices>>): Readonly<Record<CloudId, Cloud>> {
  const entries = cloudIds.map((id) => [id, { id, ...services[id] }] as const);
  return Object.fromEntries(entries) as Record<CloudId, Cloud>;
}

/** Origin of a cloud's portal that links lead to, without a trailing slash. */
export function portalOrigin(cloud: CloudId, is: PortalHost["is"]): string {
  const portals: readonly PortalHost[] = cloudPages[cloud].portals;
  const portal = portals.find((one) => one.is === is);
  if (portal === undefined) throw new RangeError(`The cloud "${cloud}" has no portal "${is}".`);
  return `https://${portal.host}`;
}

/**
 * The cloud that a build signs in to.
 * @param wanted its id, from the build's settings; absent or empty: the worldwide cloud.
 * @throws RangeError when there is none of that id.
 */
export function buildCloud(wanted: string | undefined): CloudId {
  if (wanted === undefined || wanted === "") return "public";
  const id = cloudIds.find((one) => one === wanted);
  if (id === undefined)
    throw new RangeError(`There is no cloud "${wanted}"; there are ${cloudIds.join(", ")}.`);
  return id;
}
