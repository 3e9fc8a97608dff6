import type { WaysInRow } from "../../../microsoft/ways-in-row.ts";
import { everMade, factOf, isDone, type OwnWork } from "../../model/own-work.ts";

/**
 * Whether a request of ours made the service principal of an application that is ours: by the object id that Microsoft
 * answered with. Where the answer was lost there is no mark to look for; then what counts is that Entra allows one for
 * an app id and that nobody has put anything on it: enabled and without a key it is what our request would have made,
 * and gives nobody a way in.
 */
export const isOwnPrincipal = (id: string, looked: WaysInRow | null, appId: string, own: OwnWork): boolean =>
  everMade(own, "create-service-principal").some((entry) =>
    isDone(entry)
      ? factOf(entry, "id") === id && factOf(entry, "created") !== "no"
      : factOf(entry, "appId") === appId && isBare(looked),
  );

/** Enabled, and without a secret or certificate of its own. */
export const isBare = (looked: WaysInRow | null): boolean => {
  const principal = looked?.principal;
  return (
    typeof principal === "object" &&
    principal !== null &&
    principal.isEnabled &&
    principal.secrets.length + principal.certificates.length === 0
  );
};
