import type { WordId } from "../../words/index.ts";
import type { PlanItem, Problem, Remedy } from "./plan.ts";
import type { StepId } from "./step-ids.ts";

/** A code with the three sentences that belong to it in the catalogue. */
export type BlockCode = {
  [Id in WordId]: Id extends `problem.${infer Code}.title`
    ? `problem.${Code}.unchanged` extends WordId
      ? `problem.${Code}.next` extends WordId
        ? Code
        : never
      : never
    : never;
}[WordId];

/** The four parts of a problem from its code. */
export function problemOf(
  code: BlockCode,
  how: {
    readonly remedy: Remedy;
    readonly values?: Readonly<Record<string, string | number>>;
    readonly forward?: WordId;
    readonly technical?: Readonly<Record<string, string>>;
  },
): Problem {
  const values = how.values ?? {};
  return {
    code,
    title: { id: `problem.${code}.title`, values },
    unchanged: { id: `problem.${code}.unchanged`, values },
    next: { id: `problem.${code}.next`, values },
    remedy: how.remedy,
    ...(how.forward ? { forward: { id: how.forward, values } } : {}),
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
