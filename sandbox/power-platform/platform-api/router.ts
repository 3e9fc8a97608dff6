import type { SandboxRequest, SandboxResponse } from "../../server/service.ts";
import type { Environment } from "../../tenant/model.ts";
import type { World } from "../../world.ts";
import { ok, refusal } from "../answers.ts";
import { refuseApiVersion } from "../bap/api-versions.ts";
import { type Caller, callerOf, isAdministrator } from "../caller.ts";
import { isVisibleTo, organizationOf, part } from "../environment-view.ts";
import { applyAdminRole } from "./apply-admin-role.ts";

/** The Power Platform API at api.powerplatform.com (powerplatform-10, powerplatform-17). */
export async function platformApi(request: SandboxRequest, world: World): Promise<SandboxResponse> {
  const caller = await callerOf(request, ["https://api.powerplatform.com"], world);
  if (!caller) return refusal(401, "Unauthorized", "The access token is missing or not valid.");
  const path = request.url.pathname.replace(/\/$/, "");

  if (/^\/environmentmanagement\/environments$/i.test(path) && request.method === "GET") {
    const wrongVersion = refuseApiVersion(request.url, ["2024-10-01", "2022-03-01-preview"]);
    return (
      wrongVersion ??
      refuseScope(caller, "EnvironmentManagement.Environments.Read") ??
      ok({ value: environmentsOf(caller, world) })
    );
  }
  const name = /^\/usermanagement\/environments\/([^/]+)\/user\/applyAdminRole$/i.exec(path)?.[1];
  if (name !== undefined && request.method === "POST") {
    const wrongVersion = refuseApiVersion(request.url, ["2022-03-01-preview"]);
    return (
      wrongVersion ??
      refuseScope(caller, "UserManagement.Users.Apply") ??
      applyAdminRole(caller, decodeURIComponent(name), world)
    );
  }
  return refusal(404, "NotFound", `The resource '${path}' was not found.`);
}

/** The code is what live clients see without the scope; the text is unrecorded. */
function refuseScope(caller: Caller, scope: string): SandboxResponse | null {
  if (caller.kind === "application" || caller.scopes.includes(scope)) return null;
  return refusal(
    403,
    "InsufficientDelegatedPermissions",
    `The requested user action is not permitted: the token lacks the scope '${scope}'.`,
  );
}

function environmentsOf(caller: Caller, world: World): Record<string, unknown>[] {
  const { environments, _adminApplications } = world.tenant;
  const sees = (environment: Environment): boolean =>
    caller.kind === "person"
      ? isAdministrator(caller.user) || isVisibleTo(environment, caller.user)
      : (_adminApplications ?? []).includes(caller.claims.appid);
  return environments.filter(sees).map((environment) => flat(environment, world));
}

/** A flat object; the members that are known of (powerplatform-10), the whole schema is not. */
function flat(environment: Environment, world: World): Record<string, unknown> {
  const { properties } = environment;
  const organization = organizationOf(environment, world);
  const linked = part(environment, "linkedEnvironmentMetadata");
  return {
    id: environment.name,
    tenantId: world.tenant.id,
    displayName: properties.displayName,
    type: properties.environmentSku,
    state: organization?.state === "Disabled" ? "Disabled" : "Enabled",
    geo: environment.location,
    azureRegion: properties.azureRegion,
    createdDateTime: properties.createdTime,
    ...(organization
      ? {
          dataverseId: organization.id,
          url: linked.instanceUrl,
          domainName: linked.domainName,
          version: linked.version,
        }
      : {}),
  };
}
