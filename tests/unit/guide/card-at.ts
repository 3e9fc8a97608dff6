import type { Card } from "../../../src/guide/card/card.ts";
import { type CardInput, cardOf } from "../../../src/guide/card/card-of.ts";
import type { Fact } from "../../../src/guide/fact.ts";
import { steps } from "../../../src/guide/guide.ts";
import type { GuideStepId } from "../../../src/guide/ids.ts";
import { type GuideState, guideAfter } from "../../../src/guide/progress/after.ts";
import { goTo } from "../../../src/guide/progress/navigation.ts";
import { currentPart } from "../../../src/guide/progress/outline.ts";
import { emptyTab, startProgress } from "../../../src/guide/progress/progress.ts";
import type { MergedSight, SightState } from "../../../src/guide/sight.ts";
import { guideContext, placeOf } from "../content-scripts/look.ts";

export const AT = "2026-11-26T08:00:00.000Z";
export const APP = "0d5a1b2c-1111-4222-8333-444455556666";

export const sight = (target: string, state: SightState): MergedSight => ({
  target,
  state,
  score: 0.9,
  runnerUp: 0,
  reasons: [],
  frameId: state === "absent" || state === "unsure" ? null : 0,
});

/** The card of a step, on its own page, with facts learnt before. */
export function cardAt(
  step: GuideStepId,
  facts: readonly Fact[] = [],
  more: Partial<CardInput> = {},
  state: SightState = "found",
  openFirst: string | null = null,
): Card {
  const page = steps.find(({ id }) => id === step)?.page ?? "app-list";
  const begun = goTo(startProgress(AT), step);
  const learnt = [{ kind: "place", place: placeOf(page, APP) } as Fact, ...facts].reduce<GuideState>(
    (now, fact) => guideAfter(now, fact, AT),
    { progress: begun, tab: emptyTab },
  );
  const part = currentPart(step, learnt.progress, learnt.tab);
  return cardOf({
    progress: goTo(learnt.progress, step),
    tab: learnt.tab,
    context: guideContext,
    language: null,
    seen:
      part === null
        ? null
        : {
            sight: sight(part.target, state),
            openFirst: openFirst === null ? null : sight(openFirst, "found"),
          },
    secretIsMasked: false,
    question: null,
    organizationAllowed: true,
    saved: null,
    ...more,
  });
}
