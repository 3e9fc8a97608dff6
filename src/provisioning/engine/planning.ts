import type { Recipe, RecipeSettings } from "../../recipe/recipe.ts";
import { words } from "../../words/index.ts";
import type { OwnWork } from "../model/own-work.ts";
import type { Answers, Plan, PlanItem, PlanQuestion } from "../model/plan.ts";
import type { Account, EnvironmentSummary } from "../model/setup-state.ts";
import { type StepId, stepIds } from "../model/step-ids.ts";
import { steps } from "../steps/index.ts";
import type { DecisionOf, FoundOf, Situation } from "../steps/step.ts";
import type { Inspection } from "./inspection.ts";
import { planUnread } from "./planning-unread.ts";
import { stableHash } from "./stable-hash.ts";

/** Everything that a plan rests on. */
export interface PlanBasis {
  readonly recipe: Recipe;
  readonly settings: RecipeSettings;
  readonly answers: Answers;
  readonly account: Account;
  readonly environment: EnvironmentSummary;
  readonly inspection: Inspection;
  readonly own: OwnWork;
  /** Origin of the Entra portal that details link to. */
  readonly entraPortal: string;
}

export type Decisions = { readonly [Id in StepId]: DecisionOf<Id> | null };

export interface Planning {
  readonly plan: Plan;
  /** What the run carries out; not shown. */
  readonly decisions: Decisions;
}

/** What a pure plan may look at, from the basis and the decisions made so far. */
export const situationOf = (basis: PlanBasis, decisionOf: (step: StepId) => unknown): Situation<StepId> => ({
  recipe: basis.recipe,
  settings: basis.settings,
  answers: basis.answers,
  account: basis.account,
  environment: basis.environment,
  own: basis.own,
  entraPortal: basis.entraPortal,
  now: basis.inspection.inspectedAt,
  found: <S extends StepId>(step: S): FoundOf<S> => basis.inspection.findings[step],
  decision: <S extends StepId>(step: S) => (decisionOf(step) ?? null) as DecisionOf<S> | null,
});

/** The plan: every step's decision over what was found. Pure: the same basis makes the same plan. */
export function makePlan(basis: PlanBasis): Planning {
  const { inspection } = basis;
  const decided = new Map<StepId, unknown>();
  const items: PlanItem[] = [];
  const questions: PlanQuestion[] = [];
  const situation = situationOf(basis, (step) => decided.get(step));
  const planStep = <Id extends StepId>(id: Id): void => {
    const planned = planUnread(id, basis) ?? steps[id].plan(inspection.findings[id], situation);
    decided.set(id, planned.decision);
    items.push(planned.item);
    questions.push(...(planned.questions ?? []));
  };
  for (const id of stepIds) planStep(id);
  const access = decided.get("access") as DecisionOf<"access"> | null;
  return access?.is === "elevate"
    ? conclude(
        inspection,
        elevationAlone(items),
        questions.filter(({ step }) => step === "access"),
        {
          access,
        },
      )
    : conclude(inspection, items, questions, Object.fromEntries(decided));
}

function conclude(
  { inspectedAt }: Inspection,
  items: readonly PlanItem[],
  questions: readonly PlanQuestion[],
  decided: Partial<Record<StepId, unknown>>,
): Planning {
  const decisions = Object.fromEntries(stepIds.map((id) => [id, decided[id] ?? null])) as Decisions;
  return {
    plan: {
      id: stableHash({ items, questions, decisions }),
      inspectedAt: new Date(inspectedAt).toISOString(),
      items,
      questions,
      confirmable:
        items.every(({ action }) => action !== "blocked") && questions.every(({ answer }) => answer !== null),
      writes: items.filter(({ action }) => action === "create" || action === "change").length,
    },
    decisions,
  };
}

/**
 * What can be seen of an organization only by its administrator is not known yet. So the admin's role is a
 * plan of its own, and the whole one is made, read and confirmed afterwards.
 */
const elevationAlone = (items: readonly PlanItem[]): readonly PlanItem[] =>
  items.map((item) =>
    item.step === "access" || item.action === "blocked"
      ? item
      : { ...item, action: "skip", details: [], warnings: [words("plan.after-elevation")] },
  );
