import { portalDomains } from "../../src/guide/routes/portal-domains.ts";

/**
 * Origins from the parent up to the tab. Firefox has only the referrer, which is the parent's origin at most;
 * the worker checks the tab's own address in any case.
 */
export function ancestorsOf(window: Window): readonly string[] {
  const { ancestorOrigins } = window.location as Location & { readonly ancestorOrigins?: DOMStringList };
  if (ancestorOrigins !== undefined) return [...ancestorOrigins];
  if (window === window.parent) return [];
  const { referrer } = window.document;
  return URL.canParse(referrer) ? [new URL(referrer).origin] : [];
}

/**
 * Whether all that is around a frame may be portals: with anybody else around it, a frame is silent. This only keeps
 * strangers out; which portals may hold which is judged by the worker, who has the table of clouds.
 */
export const mayTakePart = (ancestors: readonly string[]): boolean =>
  ancestors.every((origin) => portalDomains.test(origin));
