import type { Step } from "../step.ts";
import { access } from "./access.ts";
import { adminConsent } from "./admin-consent.ts";
import { application } from "./application.ts";
import { applicationUser } from "./application-user.ts";
import { clientSecret } from "./client-secret.ts";
import { environment } from "./environment.ts";
import { icon } from "./icon.ts";
import { securityRoles } from "./security-roles.ts";
import { servicePrincipal } from "./service-principal.ts";
import { tenant } from "./tenant.ts";
import { verification } from "./verification.ts";

/** A step whose own types nobody else needs to know. */
export type AnyStep = Step<unknown, unknown>;

/** Every step of a set-up, in the order in which people see them (ids.ts). */
export const steps = [
  tenant,
  environment,
  access,
  application,
  servicePrincipal,
  clientSecret,
  adminConsent,
  applicationUser,
  securityRoles,
  icon,
  verification,
] as unknown as readonly AnyStep[];
