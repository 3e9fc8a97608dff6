import type { StepId } from "../model/step-ids.ts";
import { access } from "./access/index.ts";
import { adminConsent } from "./admin-consent/index.ts";
import { application } from "./application/index.ts";
import { applicationUser } from "./application-user/index.ts";
import { clientSecret } from "./client-secret/index.ts";
import { environment } from "./environment/index.ts";
import { icon } from "./icon/index.ts";
import { securityRoles } from "./security-roles/index.ts";
import { servicePrincipal } from "./service-principal/index.ts";
import type { Step } from "./step.ts";
import { tenant } from "./tenant/index.ts";
import { verification } from "./verification/index.ts";

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
