import type { Watch } from "../../src/contract/guide-protocol.ts";
import { askedTargets, formsOfPart, sightOfPart } from "../../src/guide/asked-targets.ts";
import type { Card } from "../../src/guide/card/card.ts";
import { type CardInput, cardOf } from "../../src/guide/card/card-of.ts";
import type { GuideContext } from "../../src/guide/context.ts";
import { stepOf } from "../../src/guide/guide.ts";
import { soughtTargets, targetsOf } from "../../src/guide/pages/index.ts";
import { currentPart, currentStep } from "../../src/guide/progress/outline.ts";
import type { GuideProgress } from "../../src/guide/progress/progress.ts";
import type { MergedSight } from "../../src/guide/sight.ts";
import { words } from "../../src/words/index.ts";
import type { TabMemory } from "./guide-memory.ts";
import type { LiveTab } from "./live-tab.ts";

/** What a tab shows: the card, and where the ring is. */
export interface TabShows {
  readonly card: Card;
  readonly watch: Watch;
  /** null: there is nothing sure to ring. */
  readonly ring: { readonly frameId: number; readonly target: string; readonly quiet: boolean } | null;
  /** What was seen of the current part, for diagnostics. */
  readonly sight: MergedSight | null;
}

/** Puts together what is known and what the frames see. Pure. */
export function showIn(
  { view, question, secretIsMasked }: TabMemory,
  progress: GuideProgress,
  context: GuideContext,
  frames: Pick<LiveTab, "sightOf" | "languageOf">,
  organizationAllowed: boolean,
  saved: CardInput["saved"],
): TabShows {
  const current = currentStep(progress, view);
  const step = current === null ? null : stepOf(current);
  const part = current === null ? null : currentPart(current, progress, view);
  const page = view.place?.page ?? step?.page ?? null;
  const targets = [
    ...new Set([
      ...(step === null ? [] : askedTargets(step)),
      ...(page === null ? [] : targetsOf(page).map(({ id }) => id)),
    ]),
  ];
  const sights = new Map(targets.map((id) => [id, frames.sightOf(id)]));
  const seen = part === null ? null : sightOfPart(part, sights);
  const ringed = seen?.openFirst ?? seen?.sight ?? null;
  const card = cardOf({
    progress,
    tab: view,
    context,
    language: frames.languageOf(ringed?.frameId ?? null),
    seen,
    secretIsMasked,
    organizationAllowed,
    saved,
    question:
      question === null
        ? null
        : {
            value: question.value,
            text: question.reason,
            yes: words("guide.card.yes"),
            no: words("guide.card.no"),
          },
  });
  return {
    card,
    watch: {
      targets: soughtTargets(targets),
      target: part?.target ?? null,
      part: part === null ? [] : formsOfPart(part),
      page,
      place: view.place,
      context,
    },
    ring:
      card.state === "elsewhere" || ringed === null || ringed.frameId === null || ringed.state === "hidden"
        ? null
        : { frameId: ringed.frameId, target: ringed.target, quiet: ringed.state === "disabled" },
    sight: part === null ? null : (seen?.sight ?? sights.get(part.target) ?? null),
  };
}
