import { apiPermissions } from "./chapters/api-permissions.ts";
import { appRegistration } from "./chapters/app-registration.ts";
import { applicationUser } from "./chapters/application-user.ts";
import { clientSecret } from "./chapters/client-secret.ts";
import { signInApp } from "./chapters/sign-in-app.ts";
import { tenant } from "./chapters/tenant.ts";
import { userIcon } from "./chapters/user-icon.ts";
import type { GuideStepId, GuideTask } from "./ids.ts";
import type { Chapter, GuideStep } from "./model.ts";

/** The manual procedure, in its order. */
export const chapters: readonly Chapter[] = [
  tenant,
  appRegistration,
  clientSecret,
  apiPermissions,
  applicationUser,
  userIcon,
];

export const steps: readonly GuideStep[] = chapters.flatMap((chapter) => chapter.steps);

const signInChapters: readonly Chapter[] = [signInApp];

export const chaptersOf = (task: GuideTask): readonly Chapter[] =>
  task === "sign-in-app" ? signInChapters : chapters;

export const stepsOf = (task: GuideTask): readonly GuideStep[] =>
  task === "sign-in-app" ? signInApp.steps : steps;

/** The steps of every task. */
export const allSteps: readonly GuideStep[] = [...signInApp.steps, ...steps];

const byId = new Map<string, GuideStep>(allSteps.map((step) => [step.id, step]));

export const isStepId = (text: string): text is GuideStepId => byId.has(text);

/** @throws for an unknown id; ids from outside go through {@link isStepId} first. */
export function stepOf(id: GuideStepId): GuideStep {
  const step = byId.get(id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}
