import type { Pasted } from "../../src/contract/commands.ts";
import type { FrameCapture } from "../../src/contract/guide-protocol.ts";
import { type CaptureCandidate, type CaptureVerdict, judgeCapture } from "../../src/guide/capture/judge.ts";
import type { GuideContext } from "../../src/guide/context.ts";
import type { CaptureSource, Fact } from "../../src/guide/fact.ts";
import { stepsOf } from "../../src/guide/guide.ts";
import type { CaptureKey, GuideTask } from "../../src/guide/ids.ts";
import { isOnPage } from "../../src/guide/progress/outline.ts";
import type { PortalPlace } from "../../src/guide/routes/place.ts";

/**
 * Judges a value that a frame reports. The report is not enough: the tab's own address must be that of a page that
 * shows such a value. null: the value is ignored.
 */
export function judgeSeen(
  capture: FrameCapture,
  place: PortalPlace | null,
  context: GuideContext,
): CaptureVerdict | null {
  if (place === null || !isShownThere(capture.key, place, context.task)) return null;
  return judgeCapture({ ...capture, from: "page", place }, context);
}

function isShownThere(key: CaptureKey, place: PortalPlace, task: GuideTask): boolean {
  if (key === "clientSecret" && place.appId === null) return false;
  // Some pages of the Power Platform have no route of their own (portals-19).
  if (task === "vendor" && key === "dynamicsUrl" && place.portal === "power-platform" && place.page === null)
    return true;
  return stepsOf(task).some((step) => step.captures.includes(key) && isOnPage(step, place));
}

/** Judges a value that the admin pasted. */
export function judgePasted(
  key: CaptureKey,
  text: string,
  place: PortalPlace | null,
  context: GuideContext,
): CaptureVerdict {
  const candidate: CaptureCandidate = {
    key,
    text,
    from: "pasted",
    place,
    appName: null,
    rowName: null,
    isInSecretsList: false,
    alike: 1,
  };
  return judgeCapture(candidate, context);
}

/** The answer to a page or the card; null when the value can be taken. */
export function refusalOf(
  verdict: CaptureVerdict,
  confirmed: boolean,
): Exclude<Pasted, { readonly taken: true }> | null {
  if (verdict.verdict === "refused") return { taken: false, ask: false, why: verdict.reason };
  return verdict.verdict === "ask" && !confirmed ? { taken: false, ask: true, why: verdict.reason } : null;
}

/** The fact that a value was taken; for the secret, without its text. */
export const takenFact = (value: CaptureKey, text: string, from: CaptureSource): Fact =>
  value === "clientSecret" ? { kind: "captured", value, from } : { kind: "captured", value, text, from };
