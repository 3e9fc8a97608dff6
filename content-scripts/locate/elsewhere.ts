import type { Pass } from "./pass.ts";

/**
 * Whether the route names another app than the one that is being set up, or another environment: what is there
 * is not ours, however alike it looks. false while the guide knows of none.
 */
export function isElsewhere({ context: { place, guide } }: Pick<Pass, "context">): boolean {
  return isOther(place?.appId, guide.clientId) || isOther(place?.environmentId, guide.environmentId);
}

const isOther = (here: string | null | undefined, ours: string | null): boolean =>
  here != null && ours !== null && here.toLowerCase() !== ours.toLowerCase();
