import { recipe } from "../recipe/current.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { apiPermissions } from "./chapters/api-permissions.ts";
import { appRegistration } from "./chapters/app-registration.ts";
import { applicationUser } from "./chapters/application-user.ts";
import { clientSecret } from "./chapters/client-secret.ts";
import { signInApp } from "./chapters/sign-in-app.ts";
import { tenant } from "./chapters/tenant.ts";
import { userIcon } from "./chapters/user-icon.ts";
import type { GuideStepId, GuideTask } from "./ids.ts";
import type { Chapter, GuideStep } from "./model.ts";
import { rowsAskedBy } from "./permissions.ts";

const procedure: readonly Chapter[] = [
  tenant,
  appRegistration,
  clientSecret,
  apiPermissions,
  applicationUser,
  userIcon,
];

/** The manual procedure for a recipe, in its order, without steps and chapters for what the recipe does not ask for. */
export function chaptersFor(recipe: Recipe): readonly Chapter[] {
  const rows = rowsAskedBy(recipe);
  const isAsked = ({ onlyFor }: GuideStep): boolean =>
    onlyFor === undefined || (onlyFor === "permissions" ? rows.length > 0 : rows.includes(onlyFor));
  return procedure
    .map((chapter) => ({ ...chapter, steps: chapter.steps.filter(isAsked) }))
    .filter((chapter) => chapter.steps.length > 0);
}

/** The procedure for the recipe that the extension is built for. */
export const chapters: readonly Chapter[] = chaptersFor(recipe);

export const steps: readonly GuideStep[] = chapters.flatMap((chapter) => chapter.steps);

const signInChapters: readonly Chapter[] = [signInApp];

export const chaptersOf = (task: GuideTask): readonly Chapter[] =>
  task === "sign-in-app" ? signInChapters : chapters;

export const stepsOf = (task: GuideTask): readonly GuideStep[] =>
  task === "sign-in-app" ? signInApp.steps : steps;

/** The steps of every task, whatever the recipe asks for. */
export const allSteps: readonly GuideStep[] = [
  ...signInApp.steps,
  ...procedure.flatMap((chapter) => chapter.steps),
];

const byId = new Map<string, GuideStep>(allSteps.map((step) => [step.id, step]));

export const isStepId = (text: string): text is GuideStepId => byId.has(text);

/** @throws for an unknown id; ids from outside go through {@link isStepId} first. */
export function stepOf(id: GuideStepId): GuideStep {
  const step = byId.get(id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}
