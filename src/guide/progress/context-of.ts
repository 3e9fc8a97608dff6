import type { Recipe, RecipeSettings } from "../../recipe/recipe.ts";
import { signInAppName } from "../../recipe/sign-in-app.ts";
import type { GuideContext, PortalOrigins } from "../context.ts";
import { guidePermissions } from "../permissions.ts";
import type { GuideProgress } from "./progress.ts";

/**
 * What steps, links and frames may know; holds no secret, see {@link GuideContext}.
 * @param redirectUri this browser's; used by the sign-in app's task alone.
 */
export const contextOf = (
  progress: GuideProgress,
  recipe: Recipe,
  settings: RecipeSettings,
  portals: PortalOrigins,
  redirectUri: string | null = null,
): GuideContext => ({
  task: progress.task,
  settings:
    progress.task === "sign-in-app" ? { ...settings, applicationName: signInAppName(recipe) } : settings,
  redirectUri: progress.task === "sign-in-app" ? redirectUri : null,
  permissions: guidePermissions(recipe),
  portals,
  tenantId: progress.captured.tenantId?.text ?? null,
  tenantName: progress.names.tenant,
  clientId: progress.captured.clientId?.text ?? progress.registered,
  environmentId: progress.environmentId,
  environmentName: progress.names.environment,
  dynamicsUrl: progress.captured.dynamicsUrl?.text ?? null,
  userId: progress.userId,
});
