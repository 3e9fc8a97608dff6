import { type WordId, type WordValue, words } from "../../words/index.ts";
import type { PlanItem, Problem, Remedy } from "./plan.ts";
import type { StepId } from "./step-ids.ts";

/** A code with the two sentences that belong to it in the catalogue. */
export type BlockCode = {
  [Id in WordId]: Id extends `problem.${infer Code}.title`
    ? `problem.${Code}.next` extends WordId
      ? Code
      : never
    : never;
}[WordId];

/** What was changed is not known here: whoever stores a problem puts it in (changes.ts). */
const nothingChanged = words("problem.changed.nothing");

/** The parts of a problem from its code. */
export function problemOf(
  code: BlockCode,
  how: {
    readonly remedy: Remedy;
    readonly values?: Readonly<Record<string, WordValue>>;
    readonly forward?: WordId;
    readonly link?: string;
    readonly copy?: string;
    readonly technical?: Readonly<Record<string, string>>;
  },
): Problem {
  const values = how.values ?? {};
  return {
    code,
    title: { id: `problem.${code}.title`, values },
    unchanged: nothingChanged,
    next: { id: `problem.${code}.next`, values },
    remedy: how.remedy,
    ...(how.forward ? { forward: { id: how.forward, values } } : {}),
    ...(how.link ? { link: how.link } : {}),
    ...(how.copy ? { copy: how.copy } : {}),
    technical: how.technical ?? {},
  };
}

/** A line of the plan that stops the plan. */
export const blocked = (step: StepId, title: PlanItem["title"], problem: Problem): PlanItem => ({
  step,
  action: "blocked",
  title,
  details: [],
  warnings: [],
  problem,
});
