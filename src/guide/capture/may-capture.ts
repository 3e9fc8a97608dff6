import { steps } from "../guide.ts";
import type { CaptureKey } from "../model.ts";
import { isOnPage } from "../progress/outline.ts";
import type { GuideProgress } from "../progress/progress.ts";
import type { PortalPlace } from "../routes/place.ts";

export type CaptureRuling =
  | "take"
  /** Only if the admin says so: the page is not about the app that is being set up, or none is known yet. */
  | "ask-app"
  | "refuse";

/**
 * Whether a value that a page shows may be taken from there. What a frame says it sees is not enough: the tab's
 * own address must be that of a page that shows such a value. A secret of an app that is not known to be the one
 * in question is asked about rather than refused, because nobody can see it a second time. Pure.
 * @param text in its one spelling; not needed for a secret.
 */
export function mayCapture(
  value: CaptureKey,
  text: string,
  place: PortalPlace | null,
  progress: GuideProgress,
): CaptureRuling {
  if (place === null || place.isEnterpriseApp) return "refuse";
  // Some pages of the Power Platform have no route of their own (facts/portals.md 1.4).
  const isUnnamed = place.page === null && place.portal === "power-platform" && value === "dynamicsUrl";
  const isShown = steps.some((step) => step.captures.includes(value) && isOnPage(step, place));
  if (!isShown && !isUnnamed) return "refuse";
  if (value === "tenantId" || value === "dynamicsUrl") return "take";
  if (place.appId === null || (value === "clientId" && place.appId !== text)) return "refuse";
  const ours = progress.captured.clientId?.text ?? progress.registered;
  return ours === place.appId ? "take" : "ask-app";
}
