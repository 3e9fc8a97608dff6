import type { Pass } from "./pass.ts";

/**
 * Whether the route names another app, tenant or environment than the one that the guide sets up. What is on that page is not
 * ours, even if it looks the same. false while the guide knows none of them.
 */
export function isElsewhere({ context: { place, guide } }: Pick<Pass, "context">): boolean {
  return (
    isOther(place?.appId, guide.clientId) ||
    isOther(place?.tenantId, guide.tenantId) ||
    isOther(place?.environmentId, guide.environmentId)
  );
}

const isOther = (here: string | null | undefined, ours: string | null): boolean =>
  here != null && ours !== null && here.toLowerCase() !== ours.toLowerCase();
