import type { AccessDecision, AccessFound, AccessMade } from "./access.ts";
import type { ConsentDecision, ConsentFound, ConsentMade } from "./admin-consent.ts";
import type { ApplicationDecision, ApplicationFound, ApplicationMade } from "./application.ts";
import type {
  ApplicationUserDecision,
  ApplicationUserFound,
  ApplicationUserMade,
} from "./application-user.ts";
import type { SecretDecision, SecretFound, SecretMade } from "./client-secret.ts";
import type { EnvironmentFound } from "./environment.ts";
import type { IconDecision } from "./icon.ts";
import type { RolesDecision, RolesFound, RolesMade } from "./security-roles.ts";
import type {
  ServicePrincipalDecision,
  ServicePrincipalFound,
  ServicePrincipalMade,
} from "./service-principal.ts";
import type { TenantFound } from "./tenant.ts";
import type { VerificationDecision, VerificationMade } from "./verification.ts";

interface Shape<Found, Decision, Made> {
  readonly found: Found;
  readonly decision: Decision;
  readonly made: Made;
}

/** A step that only looks: what it decides on and answers is what it has found. */
type Look<Found> = Shape<Found, Found, Found>;

/** What each step finds, decides and makes. A new step is a line here, a line in ids.ts and one in index.ts. */
export interface StepShapes {
  readonly tenant: Look<TenantFound>;
  readonly environment: Look<EnvironmentFound>;
  readonly access: Shape<AccessFound, AccessDecision, AccessMade>;
  readonly application: Shape<ApplicationFound, ApplicationDecision, ApplicationMade>;
  readonly "service-principal": Shape<ServicePrincipalFound, ServicePrincipalDecision, ServicePrincipalMade>;
  readonly "client-secret": Shape<SecretFound, SecretDecision, SecretMade>;
  readonly "admin-consent": Shape<ConsentFound, ConsentDecision, ConsentMade>;
  readonly "application-user": Shape<ApplicationUserFound, ApplicationUserDecision, ApplicationUserMade>;
  readonly "security-roles": Shape<RolesFound, RolesDecision, RolesMade>;
  readonly icon: Shape<null, IconDecision, null>;
  readonly verification: Shape<null, VerificationDecision, VerificationMade>;
}
