import { leftOutBy, omittableIn } from "../../recipe/left-out.ts";
import type { Recipe, RecipeSettings } from "../../recipe/recipe.ts";
import { roleKey } from "../../recipe/settings.ts";
import { type WordId, words } from "../../words/index.ts";
import type { Answers, PlanItem } from "../model/plan.ts";

const facts = {
  "admin-consent.broad": ["admin-consent", "plan.option.broad"],
  "security-roles.internal": ["security-roles", "plan.option.internal"],
} as const satisfies Readonly<Record<string, readonly [PlanItem["step"], WordId]>>;

/** A line with what may be left out of it: of what it creates, or what was left out before. */
export function withOption(
  item: PlanItem,
  {
    recipe,
    settings,
    answers,
  }: { readonly recipe: Recipe; readonly settings: RecipeSettings; readonly answers: Answers },
): PlanItem {
  const asked = omittableIn(recipe).find(({ question }) => facts[question][0] === item.step);
  if (asked === undefined || item.action === "blocked" || item.action === "skip") return item;
  const { question, name } = asked;
  const isRole = question === "security-roles.internal";
  if (isRole && !settings.roles.some((role) => roleKey(role) === roleKey(name))) return item;
  const leftOut = leftOutBy(recipe, answers).includes(name);
  const isCreated = item.details.some(
    ({ action, text }) => action === "create" && Object.values(text.values ?? {}).includes(name),
  );
  if (!leftOut && !isCreated) return item;
  return { ...item, option: { question, name, fact: words(facts[question][1], { name }), leftOut } };
}
