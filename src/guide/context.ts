import type { RecipeSettings } from "../recipe/recipe.ts";
import type { GuideTask } from "./ids.ts";
import type { GuidePermissions } from "./permissions.ts";

/**
 * What the guide knows while it works. It is sent to content scripts as it is, so it holds nothing that a portal page
 * must not see: no token, no secret.
 */
export interface GuideContext {
  readonly task: GuideTask;
  /** With the sign-in app's task, `applicationName` is that app's. */
  readonly settings: RecipeSettings;
  /** The URI that the sign-in app needs among its single-page URIs; null in the other task. */
  readonly redirectUri: string | null;
  /** Delegated permissions that the recipe asks for, by the row that shows them. */
  readonly permissions: readonly GuidePermissions[];
  readonly portals: PortalOrigins;
  readonly tenantId: string | null;
  readonly tenantName: string | null;
  /** App ID of the registration that is being created. */
  readonly clientId: string | null;
  readonly environmentId: string | null;
  readonly environmentName: string | null;
  /** Origin without a trailing slash. */
  readonly dynamicsUrl: string | null;
  /** `systemuserid` of the application user. */
  readonly userId: string | null;
}

/** Where deep links lead; by cloud, see routes/hosts.ts. Origins without a trailing slash. */
export interface PortalOrigins {
  /** Entra admin center, or the Azure portal when the admin works there. */
  readonly entra: string;
  readonly powerPlatform: string;
}
