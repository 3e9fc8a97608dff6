import type { Recipe, RecipeSettings } from "../recipe/recipe.ts";
import type { Inspection } from "./inspection.ts";
import type { Answers, Plan, PlanItem, PlanQuestion } from "./plan.ts";
import type { Account, EnvironmentSummary } from "./setup-state.ts";
import type { Situation } from "./step.ts";
import { stepIds } from "./steps/ids.ts";
import type { AnyStep } from "./steps/index.ts";

export interface Planning {
  readonly steps: readonly AnyStep[];
  readonly recipe: Recipe;
  readonly settings: RecipeSettings;
  readonly answers: Answers;
  readonly account: Account;
  readonly environment: EnvironmentSummary;
  readonly inspection: Inspection;
  readonly intents: Situation["intents"];
}

/** Everything a pure plan may look at, from what was found; `items` grows as steps are planned. */
export function situationOf(planning: Planning, items: readonly PlanItem[]): Situation {
  const { recipe, settings, answers, account, environment, inspection, intents } = planning;
  return {
    recipe,
    settings,
    answers,
    account,
    environment,
    now: inspection.at,
    intents,
    found: <T>(id: keyof Inspection["found"]) => inspection.found[id] as T,
    planned(id) {
      const item = items.find((one) => one.step === id);
      if (!item) throw new Error(`The step "${id}" is not planned yet.`);
      return item;
    },
  };
}

/** What would be done, from what was found. Pure: sends nothing, changes nothing. */
export function makePlan(planning: Planning): Plan {
  const items: PlanItem[] = [];
  const questions: PlanQuestion[] = [];
  const situation = situationOf(planning, items);
  for (const step of planning.steps) {
    const planned = step.plan(planning.inspection.found[step.id], situation);
    items.push(planned.item);
    questions.push(...(planned.questions ?? []));
  }
  items.sort((a, b) => stepIds.indexOf(a.step) - stepIds.indexOf(b.step));
  const writing = items.filter((item) => item.action === "create" || item.action === "change");
  const content = { items, questions };
  return {
    id: fingerprint(JSON.stringify([content, planning.inspection.at])),
    inspectedAt: new Date(planning.inspection.at).toISOString(),
    items,
    questions,
    confirmable:
      items.every((item) => item.action !== "blocked") && questions.every(({ answer }) => answer !== null),
    writes: writing.length,
  };
}

/** A short name for a content (FNV-1a, 2 × 32 bits): tells plans apart, protects nothing. */
function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let n = 0; n < text.length; n++) {
    a = Math.imul(a ^ text.charCodeAt(n), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - n), 0x811c9dc5);
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}
