import { apiPermissions } from "./chapters/api-permissions.ts";
import { appRegistration } from "./chapters/app-registration.ts";
import { applicationUser } from "./chapters/application-user.ts";
import { clientSecret } from "./chapters/client-secret.ts";
import { tenant } from "./chapters/tenant.ts";
import { userIcon } from "./chapters/user-icon.ts";
import type { GuideStepId } from "./ids.ts";
import type { Chapter, GuideStep } from "./model.ts";

/** The whole guide, in the order of the manual procedure. */
export const chapters: readonly Chapter[] = [
  tenant,
  appRegistration,
  clientSecret,
  apiPermissions,
  applicationUser,
  userIcon,
];

export const steps: readonly GuideStep[] = chapters.flatMap((chapter) => chapter.steps);

const byId = new Map<string, GuideStep>(steps.map((step) => [step.id, step]));

export const isStepId = (text: string): text is GuideStepId => byId.has(text);

/** @throws for an id that is none; ids from outside go through {@link isStepId} first. */
export function stepOf(id: GuideStepId): GuideStep {
  const step = byId.get(id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}
