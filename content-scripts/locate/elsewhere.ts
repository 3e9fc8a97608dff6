import type { Pass } from "./pass.ts";

/**
 * Whether the route names another app or environment than the one that is being set up. What is on that page is not
 * ours, even if it looks the same. false while the guide knows no app and no environment.
 */
export function isElsewhere({ context: { place, guide } }: Pick<Pass, "context">): boolean {
  return isOther(place?.appId, guide.clientId) || isOther(place?.environmentId, guide.environmentId);
}

const isOther = (here: string | null | undefined, ours: string | null): boolean =>
  here != null && ours !== null && here.toLowerCase() !== ours.toLowerCase();
