import { formsOfPart, targetsOfPart } from "../asked-targets.ts";
import { chaptersOf, stepOf, stepsOf } from "../guide.ts";
import { type CaptureKey, type ChapterId, captureKeys, type GuideStepId, type GuideTask } from "../ids.ts";
import type { GuideStep, StepPart } from "../model.ts";
import type { PortalPlace } from "../routes/place.ts";
import { holds } from "./holds.ts";
import type { GuideProgress, TabView } from "./progress.ts";

/** For the card's head and the popup's list. */
export interface GuideOutline {
  /** null when every step is done or skipped. */
  readonly current: GuideStepId | null;
  /** 1-based number of the current step. */
  readonly number: number;
  readonly total: number;
  readonly done: number;
  readonly chapters: readonly {
    readonly id: ChapterId;
    readonly steps: readonly { readonly id: GuideStepId; readonly state: "open" | "done" | "skipped" }[];
  }[];
  /** Every step is done or skipped, and all values are captured. */
  readonly finished: boolean;
}

export function outlineOf(progress: GuideProgress, tab: TabView): GuideOutline {
  const steps = stepsOf(progress.task);
  const current = currentStep(progress, tab);
  const state = (id: GuideStepId) =>
    isOpen(progress, id) ? "open" : (progress.marks[id]?.state as "done" | "skipped");
  return {
    current,
    number: current === null ? steps.length : steps.findIndex((step) => step.id === current) + 1,
    total: steps.length,
    done: steps.filter((step) => progress.marks[step.id]?.state === "done").length,
    chapters: chaptersOf(progress.task).map((chapter) => ({
      id: chapter.id,
      steps: chapter.steps.map(({ id }) => ({ id, state: state(id) })),
    })),
    finished:
      steps.every((step) => !isOpen(progress, step.id)) &&
      valuesOf(progress.task).every((key) => progress.captured[key] !== null),
  };
}

/** The values that a task captures. */
export const valuesOf = (task: GuideTask): readonly CaptureKey[] =>
  task === "sign-in-app" ? ["tenantId", "clientId"] : captureKeys;

/**
 * The step that a tab's card shows: the one the admin chose; else the first open one of the tab's page, because an
 * admin may go in any order; else one that can start from this page, such as leaving it by the menu; else the first
 * open one.
 */
export function currentStep(progress: GuideProgress, tab: TabView): GuideStepId | null {
  if (progress.chosen !== null) return progress.chosen;
  const open = stepsOf(progress.task).filter((step) => isOpen(progress, step.id));
  const here = open.filter((step) => isOnPage(step, tab.place));
  const own = here.find((step) => step.page === tab.place?.page);
  return (own ?? here[0] ?? open[0])?.id ?? null;
}

export const isOpen = ({ marks }: GuideProgress, id: GuideStepId): boolean =>
  marks[id] === undefined || marks[id].state === "reopened";

/** Whether a tab is on a page where the step can be done. */
export const isOnPage = (step: GuideStep, place: PortalPlace | null): boolean =>
  place !== null &&
  place.page !== null &&
  !place.isEnterpriseApp &&
  (step.page === place.page || (step.alsoOn ?? []).includes(place.page));

/**
 * The part that the ring is on: the first whose choice can be made now and is not right yet; else the one after the
 * last that is done, else the last. It looks from the end, because a later part that shows proves the earlier ones
 * done: the pane is open already, for example.
 */
export function currentPart(id: GuideStepId, progress: GuideProgress, tab: TabView): StepPart | null {
  const { parts } = stepOf(id);
  const toChoose = parts.find((part) => isToChoose(part, tab));
  if (toChoose !== undefined) return toChoose;
  const lastDone = parts.findLastIndex(({ until }) => until !== undefined && holds(until, progress, tab));
  const at = Math.min(lastDone + 1, parts.length - 1);
  const part = parts[at];
  // Nothing would ever show that this part is done. The ring goes to the next part as soon as that is there.
  const next = part !== undefined && isBeyondUs(part, tab) ? parts[at + 1] : undefined;
  return (next !== undefined && isWithinReach(next, tab) ? next : part) ?? null;
}

/** Whether the part's target, or what has to be opened before it, is there. */
const isWithinReach = (part: StepPart, { showing }: TabView): boolean =>
  formsOfPart(part).some((id) => showing.includes(id));

const isShowing = (part: StepPart, { showing }: TabView): boolean =>
  targetsOfPart(part).some((id) => showing.includes(id));

/** Whether a choice can't be read, or is the admin's own where the tenant may not allow the wanted one. */
function isBeyondUs({ check, mayDiffer }: StepPart, { choices }: TabView): boolean {
  const seen = check === undefined ? undefined : choices[check];
  // The button after a list of roles is there from the beginning, and proves nothing.
  if (seen?.verdict === "unreadable") return check !== "security-roles";
  return mayDiffer === true && seen?.verdict === "wrong" && !seen.asOpened;
}

function isToChoose(part: StepPart, tab: TabView): boolean {
  if (part.check === undefined) return false;
  const verdict = tab.choices[part.check]?.verdict ?? "open";
  if (isBeyondUs(part, tab)) return false;
  return (verdict === "open" || verdict === "wrong") && isShowing(part, tab);
}
