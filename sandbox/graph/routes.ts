import type { Route } from "./protocol/route.ts";
import { applicationRoutes } from "./resources/applications.ts";
import { deletedItemRoutes } from "./resources/deleted-items.ts";
import { federatedCredentialRoutes } from "./resources/federated-credentials.ts";
import { grantRoutes } from "./resources/grants.ts";
import { logoRoutes } from "./resources/logo.ts";
import { meRoutes } from "./resources/me.ts";
import { organizationRoutes } from "./resources/organization.ts";
import { policyRoutes } from "./resources/policies.ts";
import { secretRoutes } from "./resources/secrets.ts";
import { servicePrincipalRoutes } from "./resources/service-principals.ts";
import { singlePropertyRoutes } from "./resources/single-properties.ts";
import { userRoutes } from "./resources/users.ts";

/** All that the sandbox's Graph answers, $batch aside. A fixed name goes before a key of the same place. */
export const routes: readonly Route[] = [
  ...organizationRoutes,
  ...meRoutes,
  ...userRoutes,
  ...deletedItemRoutes,
  ...applicationRoutes,
  ...secretRoutes,
  ...logoRoutes,
  ...federatedCredentialRoutes,
  ...servicePrincipalRoutes,
  ...singlePropertyRoutes,
  ...grantRoutes,
  ...policyRoutes,
];
