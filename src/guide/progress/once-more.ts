import type { Evidence } from "../evidence.ts";
import type { Fact } from "../fact.ts";
import { stepsOf } from "../guide.ts";
import type { GuideStepId } from "../ids.ts";
import type { GuideStep } from "../model.ts";
import { holds } from "./holds.ts";
import { isOnPage, isOpen } from "./outline.ts";
import type { GuideState } from "./progress.ts";

/**
 * The step that the admin has chosen, after a new fact; null: the guide follows the tab again. A choice of an open step
 * ends when the step is done. A choice of a step that was done before stays while the admin does it once more: the
 * guide then goes on to the next step, done or not, until it comes to an open one.
 */
export function chosenAfter(before: GuideState, after: GuideState, fact: Fact): GuideStepId | null {
  const { chosen, task } = before.progress;
  const steps = stepsOf(task);
  const at = steps.findIndex(({ id }) => id === chosen);
  const step = steps[at];
  if (step === undefined) return after.progress.chosen;
  if (fact.kind === "told") return fact.step === step.id && fact.what !== "not-done" ? null : chosen;
  if (before.progress.marks[step.id]?.state !== "done") {
    return after.progress.marks[step.id]?.state === "done" ? null : chosen;
  }
  const follows = steps.slice(at + 1);
  if (isDoneAgain(step, before, after, fact)) {
    return ifDone(
      follows.find((next) => isOpen(after.progress, next.id) || !isShown(next, before, after, fact)),
    );
  }
  if (fact.kind === "place" && isOnPage(step, before.tab.place) && !isOnPage(step, after.tab.place)) {
    const here = follows.find(({ page }) => page === after.tab.place?.page);
    return here === undefined ? chosen : ifDone(here);
  }
  return chosen;

  /** An open step does not have to be chosen: the guide comes to it by itself. */
  function ifDone(next: GuideStep | undefined): GuideStepId | null {
    return next === undefined || isOpen(after.progress, next.id) ? null : next.id;
  }
}

/** Whether the latest fact shows that a step was done again. */
export const isDoneAgain = (step: GuideStep, before: GuideState, after: GuideState, fact: Fact): boolean =>
  isShown(step, before, after, fact) && !isShown(step, before, before, null);

/** Whether the view of a tab or the latest fact shows that a step is done. */
const isShown = (step: GuideStep, before: GuideState, now: GuideState, fact: Fact | null): boolean =>
  isNow(step.done, before, now, fact);

/** An earlier capture or sight proves nothing about a step that is done once more. */
function isNow(evidence: Evidence, before: GuideState, now: GuideState, fact: Fact | null): boolean {
  switch (evidence.kind) {
    case "captured":
      return fact?.kind === "captured" && fact.value === evidence.value;
    case "registered":
      return (
        fact?.kind === "place" &&
        before.tab.place?.page === "register" &&
        fact.place?.page === "app-overview" &&
        !fact.place.isEnterpriseApp
      );
    case "row":
      return fact?.kind === "row" && fact.row === evidence.row && isNew(evidence, before, now);
    case "granted":
      return fact?.kind === "row" && isNew(evidence, before, now);
    case "all":
      return evidence.of.every((one) => isNow(one, before, now, fact));
    case "any":
      return evidence.of.some((one) => isNow(one, before, now, fact));
    default:
      return holds(evidence, now.progress, now.tab);
  }
}

const isNew = (evidence: Evidence, before: GuideState, now: GuideState): boolean =>
  holds(evidence, now.progress, now.tab) && !holds(evidence, before.progress, before.tab);
