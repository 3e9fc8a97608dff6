import type { SandboxRequest, SandboxResponse } from "../../server/service.ts";
import type { World } from "../../world.ts";
import { ok, refusal } from "../answers.ts";
import { type Caller, callerOf, isAdministrator } from "../caller.ts";
import { bapEnvironment, findEnvironment, isVisibleTo } from "../environment-view.ts";
import { addAppUser } from "./add-app-user.ts";
import { adminApplications } from "./admin-applications.ts";
import { bapApiVersions, refuseApiVersion } from "./api-versions.ts";
import { environmentsPage } from "./page.ts";

/** BAP's own name; its host is taken as audience by live clients too. */
const audiences = ["https://service.powerapps.com", "https://api.bap.microsoft.com"];
/** Delegated scopes of PowerApps Service; a client's consent may carry either name. */
const scopes = ["User", "user_impersonation"];

/**
 * The Power Platform admin API at api.bap.microsoft.com (powerplatform-01, powerplatform-12). Errors are in its
 * recorded envelope; texts marked as unrecorded in their functions are by analogy.
 */
export async function bap(request: SandboxRequest, world: World): Promise<SandboxResponse> {
  const caller = await callerOf(request, audiences, world);
  if (caller && isOtherAudience(caller, world))
    return refusal(
      401,
      "InvalidAuthenticationAudience",
      `The access token has been obtained for wrong audience or resource '${caller.claims.aud}'.`,
    );
  if (!caller || (caller.kind === "person" && !scopes.some((scope) => caller.scopes.includes(scope))))
    return refusal(401, "AuthenticationFailed", "Authentication failed.", {
      headers: {
        "WWW-Authenticate": `Bearer authorization_uri="https://login.microsoftonline.com/${world.tenant.id}"`,
      },
    });
  const path = /^\/providers\/Microsoft\.BusinessAppPlatform\/(.+?)\/?$/i.exec(request.url.pathname)?.[1];
  const wrongVersion = refuseApiVersion(request.url, bapApiVersions);
  if (wrongVersion) return wrongVersion;
  if (path === undefined) return unknownPath(request);

  const [, admin, name, action] =
    /^(scopes\/admin\/)?environments(?:\/([^/]+)(?:\/([^/]+))?)?$/i.exec(path) ?? [];
  if (/^(scopes\/admin\/)?environments(\/|$)/i.test(path)) {
    if (admin === undefined) return inUserScope(request, world, caller, name, action);
    return inAdminScope(request, world, caller, name, action);
  }
  const [isAdminApplication, appId] = /^adminApplications(?:\/([^/]+))?$/i.exec(path) ?? [];
  if (isAdminApplication !== undefined) {
    if (caller.kind !== "person" || !isAdministrator(caller.user)) return forbidden(request, world, caller);
    return adminApplications(request.method, appId, world);
  }
  return unknownPath(request);
}

/** Whether the admin API takes both forms of its name is unconfirmed (consent-17). */
function isOtherAudience({ claims }: Caller, { switches }: World): boolean {
  if (switches.powerAppsAudience === "with and without slash") return false;
  const withSlash = claims.aud.endsWith("/");
  return withSlash !== (switches.powerAppsAudience === "with slash only");
}

function inAdminScope(
  request: SandboxRequest,
  world: World,
  caller: Caller,
  name: string | undefined,
  action: string | undefined,
): SandboxResponse {
  if (!mayAdminister(caller, world)) return forbidden(request, world, caller);
  if (name === undefined) {
    if (request.method !== "GET") return unknownPath(request);
    return environmentsPage(request, world, world.tenant.environments, "admin");
  }
  const environment = findEnvironment(world, decodeURIComponent(name));
  if (!environment) return environmentMissing(decodeURIComponent(name));
  if (action === undefined && request.method === "GET")
    return ok(bapEnvironment(environment, "admin", world));
  if (action?.toLowerCase() === "addappuser" && request.method === "POST")
    return addAppUser(request, world, environment);
  return unknownPath(request);
}

function inUserScope(
  request: SandboxRequest,
  world: World,
  caller: Caller,
  name: string | undefined,
  action: string | undefined,
): SandboxResponse {
  if (request.method !== "GET" || action !== undefined) return unknownPath(request);
  const visible =
    caller.kind === "person"
      ? world.tenant.environments.filter((environment) => isVisibleTo(environment, caller.user))
      : [];
  if (name === undefined) return environmentsPage(request, world, visible, "user");
  const wanted = decodeURIComponent(name);
  const environment = findEnvironment(world, wanted);
  if (!environment) return environmentMissing(wanted);
  if (visible.includes(environment)) return ok(bapEnvironment(environment, "user", world));
  // Text: m365 CLI `pa environment get`; the code is unrecorded.
  return refusal(403, "EnvironmentAccess", `Access to the environment '${wanted}' is denied.`, {
    detailUrlType: true,
  });
}

/** People by directory role; applications by registration as a management application. */
const mayAdminister = (caller: Caller, world: World): boolean =>
  caller.kind === "person"
    ? isAdministrator(caller.user)
    : (world.tenant._adminApplications ?? []).includes(caller.claims.appid);

/** specs/powerplatform/recorded/bap.environment.notfound.json */
const environmentMissing = (name: string): SandboxResponse =>
  refusal(404, "EnvironmentNotFound", `The environment '${name}' could not be found in the tenant.`, {
    detailUrlType: true,
  });

/**
 * Code and text as quoted in microsoft/terraform-provider-power-platform#665, with the internal address that
 * BAP puts there; for people the text is by analogy.
 */
function forbidden(request: SandboxRequest, world: World, caller: Caller): SandboxResponse {
  const who =
    caller.kind === "person"
      ? `user with object id '${caller.user.id}'`
      : `service principal with id '${caller.claims.oid}' for application ${caller.claims.appid}`;
  const path = `https://10.0.5.55:20043${request.url.pathname}${request.url.search}`;
  return refusal(
    403,
    "Forbidden",
    `The ${who} does not have permission to access the path '${path}' in tenant ${world.tenant.id}.`,
    { detailUrlType: true },
  );
}

/** Unrecorded; the form is that of Azure's resource services. */
const unknownPath = (request: SandboxRequest): SandboxResponse =>
  refusal(
    404,
    "NotFound",
    `No HTTP resource was found that matches the request ${request.method} '${request.url.pathname}'.`,
  );
