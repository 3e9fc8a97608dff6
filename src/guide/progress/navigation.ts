import { stepsOf } from "../guide.ts";
import type { GuideStepId } from "../ids.ts";
import { currentStep } from "./outline.ts";
import type { GuideProgress, TabView } from "./progress.ts";

/** Back and forward only look; they change no mark. `guideAfter` with "told" ticks and skips. */

/** The step before the current one, or the same progress at the first. */
export const back = (progress: GuideProgress, tab: TabView): GuideProgress => move(progress, tab, -1);

/** The step after the current one, or the same progress at the last. */
export const forward = (progress: GuideProgress, tab: TabView): GuideProgress => move(progress, tab, 1);

/** To a step of the list; null lets the guide follow the tab again. */
export const goTo = (progress: GuideProgress, step: GuideStepId | null): GuideProgress =>
  progress.chosen === step ? progress : { ...progress, chosen: step };

function move(progress: GuideProgress, tab: TabView, by: 1 | -1): GuideProgress {
  const steps = stepsOf(progress.task);
  const current = currentStep(progress, tab);
  // With every step done there is no current one: back goes to the last.
  const at = current === null ? steps.length : steps.findIndex((step) => step.id === current);
  const next = steps[at + by];
  return next === undefined ? progress : goTo(progress, next.id);
}
