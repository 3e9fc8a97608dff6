import { checkId } from "../../credentials/check.ts";
import { checkClientSecret } from "../../credentials/client-secret.ts";
import { checkDynamicsUrl } from "../../credentials/dynamics-url.ts";
import { type Words, words } from "../../words/index.ts";
import type { GuideContext } from "../context.ts";
import type { CaptureKey } from "../ids.ts";
import type { PortalPlace } from "../routes/place.ts";

/** A value that was read from a page, taken from the route or pasted by the admin. May hold a secret. */
export interface CaptureCandidate {
  readonly key: CaptureKey;
  readonly text: string;
  readonly from: "page" | "route" | "pasted";
  /** Where the tab was; null when a value is pasted elsewhere. */
  readonly place: PortalPlace | null;
  /** Name of the app that the page says it belongs to; null when it could not be read. */
  readonly appName: string | null;
  /** Secrets: the description in the same row; null when it could not be read. */
  readonly rowName: string | null;
  /** Secrets: the value is in a list that also has a column Secret ID. No other list is known to be the app's. */
  readonly isInSecretsList: boolean;
  /**
   * How many different values of this kind the page shows, this one included. For a secret in a row with the guide's
   * own description: how many such rows show.
   */
  readonly alike: number;
}

/**
 * The verdict on a value. `value` is normalised and may be a secret; reasons never hold one.
 * accepted: taken at once. ask: taken when the admin confirms. refused: never taken; the reason says why.
 */
export type CaptureVerdict =
  | { readonly verdict: "accepted"; readonly value: string }
  | { readonly verdict: "ask"; readonly value: string; readonly reason: Words }
  | { readonly verdict: "refused"; readonly reason: Words };

/**
 * Decides what a captured value may be (secrets-19, portals-06). Pure.
 * @param known what was captured before; a different value is never replaced without asking.
 */
export function judgeCapture(candidate: CaptureCandidate, known: GuideContext): CaptureVerdict {
  if (candidate.place?.isEnterpriseApp && candidate.key !== "tenantId" && candidate.from !== "pasted") {
    return refused("guide.capture.enterprise-app");
  }
  switch (candidate.key) {
    case "tenantId":
      return judgeTenantId(candidate, known);
    case "clientId":
      return judgeClientId(candidate, known);
    case "clientSecret":
      return judgeSecret(candidate, known);
    case "dynamicsUrl":
      return judgeUrl(candidate, known);
  }
}

function judgeTenantId({ text, from, place, alike }: CaptureCandidate, known: GuideContext): CaptureVerdict {
  const id = checkId("tenantId", text).value;
  if (id === null) return refused("guide.capture.not-an-id");
  if (id === known.clientId || id === place?.appId) return refused("guide.capture.is-client-id");
  if (from === "page" && alike > 1) return refused("guide.capture.several");
  if (place?.tenantId != null && place.tenantId !== id) return ask(id, "guide.capture.other-tenant");
  if (known.tenantId !== null && known.tenantId !== id) return ask(id, "guide.capture.other-tenant");
  // The id of a default environment is assumed to hold the tenant's id; no page by Microsoft says so (portals-20).
  return from === "route" ? ask(id, "guide.capture.from-route") : accepted(id);
}

function judgeClientId(candidate: CaptureCandidate, known: GuideContext): CaptureVerdict {
  const { from, place, appName } = candidate;
  const id = checkId("clientId", candidate.text).value;
  if (id === null) return refused("guide.capture.not-an-id");
  if (id === known.tenantId) return refused("guide.capture.is-tenant-id");
  const routeId = place?.appId ?? null;
  if (from === "pasted") {
    return routeId !== null && routeId !== id && place?.isEnterpriseApp !== true
      ? ask(id, "guide.capture.not-this-page")
      : accepted(id);
  }
  // The page's text and the route must agree; otherwise the value is the Object ID, or another app's.
  if (routeId !== null && routeId !== id) return refused("guide.capture.not-this-app");
  if (known.clientId === id) return accepted(id);
  const wanted = known.settings.applicationName;
  if (known.clientId !== null)
    return ask(id, "guide.capture.other-app", { name: appName ?? id, app: wanted });
  if (appName !== null && appName !== wanted) {
    return ask(id, "guide.capture.other-app", { name: appName, app: wanted });
  }
  return appName === null || routeId === null
    ? ask(id, "guide.capture.which-app", { app: wanted })
    : accepted(id);
}

function judgeSecret(
  { text, from, place, rowName, isInSecretsList, alike }: CaptureCandidate,
  known: GuideContext,
): CaptureVerdict {
  const { form, value, findings } = checkClientSecret(text);
  if (value === null) {
    const code = findings[0]?.code;
    if (code === "secret-is-secret-id") return refused("guide.capture.secret-id");
    return refused(code === "secret-masked" ? "guide.capture.secret-masked" : "guide.capture.not-a-secret");
  }
  if (from !== "pasted") {
    // A secret of another app would be stored with this one's id and never work.
    const app = place?.appId ?? null;
    if (app !== null && known.clientId !== null && app !== known.clientId)
      return refused("guide.capture.not-this-app");
    const isOurs = rowName === known.settings.secretDescription;
    if (alike > 1 && !isOurs) return refused("guide.capture.several");
    if (form === "legacy" && !isInSecretsList) return refused("guide.capture.not-a-secret");
    if (alike > 1)
      return ask(value, "guide.capture.several-secrets", { name: known.settings.secretDescription });
    if (rowName === null)
      return ask(value, "guide.capture.which-secret", { name: known.settings.secretDescription });
    if (!isOurs) return ask(value, "guide.capture.other-secret", { name: rowName });
    if (!isInSecretsList) return ask(value, "guide.capture.secret-elsewhere", { name: rowName });
  }
  return form === "legacy" ? ask(value, "guide.capture.secret-unusual") : accepted(value);
}

function judgeUrl({ text, from, place, alike }: CaptureCandidate, known: GuideContext): CaptureVerdict {
  const { value, findings } = checkDynamicsUrl(text);
  const url = value ?? findings.find(({ code }) => code === "url-has-more")?.suggestion ?? null;
  if (url === null) return refused("guide.capture.not-dynamics");
  if (from === "page" && alike > 1) return refused("guide.capture.several");
  if (known.dynamicsUrl !== null && known.dynamicsUrl !== url)
    return ask(url, "guide.capture.other-environment");
  const elsewhere =
    known.environmentId !== null &&
    place?.environmentId != null &&
    place.environmentId.toLowerCase() !== known.environmentId.toLowerCase();
  return elsewhere ? ask(url, "guide.capture.other-environment") : accepted(url);
}

const accepted = (value: string): CaptureVerdict => ({ verdict: "accepted", value });

const ask = (value: string, id: Words["id"], values?: Words["values"]): CaptureVerdict => ({
  verdict: "ask",
  value,
  reason: words(id, values),
});

const refused = (id: Words["id"]): CaptureVerdict => ({ verdict: "refused", reason: words(id) });
