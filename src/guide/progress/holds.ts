import { recipe } from "../../recipe/current.ts";
import type { Evidence } from "../evidence.ts";
import { type PermissionRow, rowsAskedBy } from "../permissions.ts";
import type { PageId, PortalPlace } from "../routes/place.ts";
import type { GuideProgress, TabView } from "./progress.ts";

/** Pages whose route names an app registration. */
const appPages: readonly PageId[] = ["app-overview", "credentials", "api-permissions"];

/** Whether the known facts and the view of a tab show that something is done. Pure. */
export function holds(evidence: Evidence, progress: GuideProgress, tab: TabView): boolean {
  switch (evidence.kind) {
    case "page":
      return tab.place !== null && evidence.pages.some((page) => isOurPage(page, tab.place, progress));
    case "showing":
      return tab.showing.includes(evidence.target);
    case "gone":
      return !tab.showing.includes(evidence.target);
    case "captured":
      return progress.captured[evidence.value] !== null;
    case "registered":
      return progress.registered !== null;
    case "choice":
      return tab.choices[evidence.choice]?.verdict === "right";
    case "row":
      return progress.rows[evidence.row]?.there === true;
    case "granted":
      return isGranted(progress);
    case "told":
      return false;
    case "all":
      return evidence.of.every((one) => holds(one, progress, tab));
    case "any":
      return evidence.of.some((one) => holds(one, progress, tab));
  }
}

/**
 * A page of an app counts only when the app is known to be the one that the guide sets up: an admin may look at another
 * app, or at the enterprise application of the same name, and nothing must be ticked for that.
 */
function isOurPage(page: PageId, place: PortalPlace | null, progress: GuideProgress): boolean {
  if (place?.page !== page || place.isEnterpriseApp) return false;
  if (!appPages.includes(page)) return true;
  const ours = progress.captured.clientId?.text ?? progress.registered;
  return ours !== null && place.appId === ours;
}

/** Whether every row that the recipe asks for is granted. */
export const isGranted = (
  { rows }: Pick<GuideProgress, "rows">,
  asked: readonly PermissionRow[] = rowsAskedBy(recipe),
): boolean =>
  asked.length > 0 && asked.every((row) => rows[row]?.there === true && rows[row].granted === true);
