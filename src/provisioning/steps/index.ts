import type { StepId } from "../model/step-ids.ts";
import { access } from "./access.ts";
import { adminConsent } from "./admin-consent.ts";
import { application } from "./application.ts";
import { applicationUser } from "./application-user.ts";
import { clientSecret } from "./client-secret.ts";
import { environment } from "./environment.ts";
import { icon } from "./icon.ts";
import { securityRoles } from "./security-roles.ts";
import { servicePrincipal } from "./service-principal.ts";
import type { Step } from "./step.ts";
import { tenant } from "./tenant.ts";
import { verification } from "./verification.ts";

/** Every step of a set-up. The order is that of ids.ts. */
export const steps: { readonly [Id in StepId]: Step<Id, StepId> } = {
  tenant,
  environment,
  access,
  application,
  "service-principal": servicePrincipal,
  "client-secret": clientSecret,
  "admin-consent": adminConsent,
  "application-user": applicationUser,
  "security-roles": securityRoles,
  icon,
  verification,
};
