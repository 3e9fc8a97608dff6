import type { Recipe, RecipeSettings } from "../../recipe/recipe.ts";
import { words } from "../../words/index.ts";
import { blocked } from "../model/blocked.ts";
import type { PlanItem } from "../model/plan.ts";
import type { Account, EnvironmentSummary } from "../model/setup-state.ts";
import type { StepId } from "../model/step-ids.ts";
import type { Planned } from "../steps/step.ts";
import type { Inspection } from "./inspection.ts";

/** What of a plan's basis names a step that was not looked at. */
interface Named {
  readonly recipe: Recipe;
  readonly settings: RecipeSettings;
  readonly account: Account;
  readonly environment: EnvironmentSummary;
  readonly inspection: Pick<Inspection, "unread">;
}

/**
 * The line of a step that could not be looked at: what Microsoft refused, or what it waits for. The other steps are
 * planned all the same, so that everything that is in the way is told at once. null for a step that was looked at.
 */
export function planUnread(id: StepId, basis: Named): Planned<never> | null {
  const why = basis.inspection.unread?.[id];
  if (why === undefined) return null;
  const title = titleOf(id, basis);
  if (!("needs" in why)) return { item: blocked(id, title, why), decision: null };
  const first = titleOf(why.needs, basis);
  const warnings = [words("plan.not-read-before", { first })];
  return { item: { step: id, action: "skip", title, details: [], warnings }, decision: null };
}

/** What a line is about, as far as that is known without looking. */
function titleOf(id: StepId, { settings, account, environment, recipe }: Named): PlanItem["title"] {
  const name = settings.applicationName;
  switch (id) {
    case "tenant":
      return words("step.tenant.title", { tenant: account.tenantName });
    case "environment":
      return words("step.environment.title", { environment: environment.displayName });
    case "access":
      return words("step.access.rights", { environment: environment.displayName });
    case "application":
      return words("step.application.title", { name });
    case "client-secret":
      return words("step.client-secret.title", {
        description: settings.secretDescription,
        months: settings.secretLifetimeMonths,
      });
    case "admin-consent":
      return words("step.admin-consent.title", {
        count: recipe.permissions.reduce((sum, { scopes }) => sum + scopes.length, 0),
      });
    case "application-user":
      return words("step.application-user.title", { name });
    case "security-roles":
      return words("step.security-roles.title", { count: settings.roles.length });
    // A new step needs no line here as long as its title needs no values.
    default:
      return words(`step.${id}.title`);
  }
}
