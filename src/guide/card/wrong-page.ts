import type { WordId } from "../../words/index.ts";
import type { GuideContext } from "../context.ts";
import type { GuideStep } from "../model.ts";
import { isOnPage } from "../progress/outline.ts";
import { type PortalPlace, pagePortal } from "../routes/place.ts";

/** Whether a tab is on a page where the step can't be done. A page that only its content identifies may be the one. */
export function isElsewhere(step: GuideStep, place: PortalPlace | null, context: GuideContext): boolean {
  if (place === null) return false;
  if (wrongPage(step, place, context) !== null) return true;
  const portal = portalOf(place);
  if (![step.page, ...(step.alsoOn ?? [])].some((page) => pagePortal(page) === portal)) return true;
  // All routes of Entra's that a step needs are known; those of the other portals are not (portals-19).
  return place.page === null ? portal === "entra" : !isOnPage(step, place);
}

/**
 * What is wrong with a page that looks like the step's: it shows another kind of object, or belongs to another app,
 * tenant or environment. null: nothing that is known.
 */
export function wrongPage(step: GuideStep, place: PortalPlace | null, context: GuideContext): WordId | null {
  if (place === null || portalOf(place) !== pagePortal(step.page)) return null;
  if (place.isEnterpriseApp) return "guide.card.wrong-page-enterprise";
  if (isOther(place.tenantId, context.tenantId)) return "guide.card.wrong-page-tenant";
  if (isOnPage(step, place) && isOther(place.appId, context.clientId)) return "guide.card.wrong-page-app";
  return isOther(place.environmentId, context.environmentId) && step.page !== "environments"
    ? "guide.card.wrong-page-environment"
    : null;
}

const portalOf = ({ portal }: PortalPlace): PortalPlace["portal"] => (portal === "azure" ? "entra" : portal);

const isOther = (here: string | null, ours: string | null): boolean =>
  here !== null && ours !== null && here.toLowerCase() !== ours.toLowerCase();
