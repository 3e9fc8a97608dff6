import { stableHash } from "../../ground/stable-hash.ts";
import { leftOutBy, settingsWithout, without } from "../../recipe/left-out.ts";
import type { Recipe, RecipeSettings } from "../../recipe/recipe.ts";
import { type WordId, words } from "../../words/index.ts";
import type { OwnWork } from "../model/own-work.ts";
import type { Answers, Plan, PlanItem, PlanQuestion } from "../model/plan.ts";
import type { Account, EnvironmentSummary } from "../model/setup-state.ts";
import { type StepId, stepIds } from "../model/step-ids.ts";
import { steps } from "../steps/index.ts";
import { comesAlone } from "../steps/shapes.ts";
import type { DecisionOf, FoundOf, Situation } from "../steps/step.ts";
import type { Inspection } from "./inspection.ts";
import { withOption } from "./options.ts";
import { planUnread } from "./planning-unread.ts";

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
  ...asChosen(basis),
  answers: basis.answers,
  account: basis.account,
  environment: basis.environment,
  own: basis.own,
  entraPortal: basis.entraPortal,
  now: basis.inspection.inspectedAt,
  found: <S extends StepId>(step: S): FoundOf<S> => basis.inspection.findings[step],
  decision: <S extends StepId>(step: S) => (decisionOf(step) ?? null) as DecisionOf<S> | null,
});

/** The recipe and the settings without what the admin has left out. */
function asChosen({ recipe, settings, answers }: PlanBasis): Pick<PlanBasis, "recipe" | "settings"> {
  const names = leftOutBy(recipe, answers);
  return { recipe: without(recipe, names), settings: settingsWithout(settings, names) };
}

/** The plan: every step's decision over what was found. Pure: the same basis makes the same plan. */
export function makePlan(basis: PlanBasis): Planning {
  const { inspection } = basis;
  const decided = new Map<StepId, unknown>();
  const items: PlanItem[] = [];
  const questions: PlanQuestion[] = [];
  const situation = situationOf(basis, (step) => decided.get(step));
  const planStep = <Id extends StepId>(id: Id): void => {
    const planned =
      planUnread(id, { ...basis, ...asChosen(basis) }) ?? steps[id].plan(inspection.findings[id], situation);
    decided.set(id, planned.decision);
    items.push(planned.item);
    questions.push(...(planned.questions ?? []));
  };
  for (const id of stepIds) planStep(id);
  const access = decided.get("access") as DecisionOf<"access"> | null;
  return comesAlone(access)
    ? conclude(
        inspection,
        accessAlone(items, access?.is === "elevate" ? "plan.after-elevation" : "plan.after-dataverse"),
        questions.filter(({ step }) => step === "access"),
        {
          access,
        },
      )
    : conclude(
        inspection,
        items.map((item) => withOption(item, basis)),
        questions,
        Object.fromEntries(decided),
      );
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
 * Only its administrator can see what is in an organization. So the admin's role is a plan of its own; the whole plan
 * is made, read and confirmed afterwards. So it is with Dataverse itself, where the tenant has not got it yet.
 */
const accessAlone = (items: readonly PlanItem[], why: WordId): readonly PlanItem[] =>
  items.map((item) =>
    item.step === "access" || item.action === "blocked"
      ? item
      : { ...item, action: "skip", details: [], warnings: [words(why)] },
  );
