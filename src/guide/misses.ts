import type { GuideStepId } from "./ids.ts";
import type { SightReport } from "./sight.ts";

/** A target that could not be found for a step, counted in this browser only. No text of a page, no value, no id. */
export interface Miss {
  readonly unsure: number;
  readonly absent: number;
  /** The last time's target and the locator's own codes. */
  readonly last: Pick<SightReport, "target" | "state" | "score" | "runnerUp" | "reasons">;
}

export type Misses = Readonly<Partial<Record<GuideStepId, Miss>>>;

/** @param sight what was seen of the step's target when the card gave up waiting for it. */
export function withMiss(misses: Misses, step: GuideStepId, sight: SightReport): Misses {
  const { target, state, score, runnerUp, reasons } = sight;
  const before = misses[step];
  return {
    ...misses,
    [step]: {
      unsure: (before?.unsure ?? 0) + (state === "unsure" ? 1 : 0),
      absent: (before?.absent ?? 0) + (state === "unsure" ? 0 : 1),
      last: { target, state, score, runnerUp, reasons },
    },
  };
}

/** The misses as text for support; `about` names versions and browser. */
export function missesAsText(misses: Misses, about: Readonly<Record<string, string>>): string {
  return JSON.stringify({ ...about, guide: misses }, null, 2);
}
