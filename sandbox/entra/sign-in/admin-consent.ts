import type { SandboxResponse } from "../../server/service.ts";
import type { Application } from "../../tenant/model.ts";
import type { World } from "../../world.ts";
import { findClient, platformOf } from "../clients.ts";
import { namedPermissions, registeredPermissions } from "../consent.ts";
import type { EntraRequest } from "../context.ts";
import { EntraError, errorMembers } from "../errors.ts";
import { closingPage, errorPage } from "../pages/pages.ts";
import { refusals } from "../refusals.ts";
import { parseScopes, type ResourceScopes, type ScopeRequest } from "../scopes.ts";
import { proceed } from "./flow.ts";
import { reply } from "./reply.ts";

/**
 * GET /{tenant}/v2.0/adminconsent: an administrator consents for everybody, to scopes by name or to what is listed
 * (consent-27). The answer is in the query of the redirect URI.
 */
export function adminConsent(context: EntraRequest): SandboxResponse {
  const { parameters } = context;
  const redirectUri = parameters.get("redirect_uri") ?? "";
  return consentAt(context, parameters.get("scope") ?? "", redirectUri, (application) => {
    platformOf(application, redirectUri);
  });
}

/** GET /{tenant}/adminconsent: to what is listed; without a redirect URI it ends on a page of its own (consent-29). */
export function adminConsentV1(context: EntraRequest): SandboxResponse {
  const redirectUri = context.parameters.get("redirect_uri") ?? "";
  const graphDefault = "https://graph.microsoft.com/.default";
  return consentAt(context, graphDefault, redirectUri, (application) => {
    if (redirectUri !== "") platformOf(application, redirectUri);
  });
}

/** What makes the client or its redirect URI doubtful is shown as a page, as at a sign-in. */
function consentAt(
  context: EntraRequest,
  scope: string,
  redirectUri: string,
  checkRedirect: (application: Application) => void,
): SandboxResponse {
  const { parameters, world, tenant, at } = context;
  const state = parameters.get("state");
  const stateMember = state === null ? {} : { state };
  const send = (title: string, members: Readonly<Record<string, string>>): SandboxResponse =>
    redirectUri === ""
      ? closingPage(title, "You can close this window.")
      : reply(redirectUri, "query", { ...members, ...stateMember });
  try {
    const clientId = parameters.get("client_id") ?? "";
    if (clientId === "") throw refusals.bodyParameterMissing("client_id");
    const application = findClient(clientId, tenant, world);
    checkRedirect(application);
    const scopes = asThisWorldTakes(parseScopes(scope, world), application, world);
    const interaction = context.interactions.start({
      application,
      scopes,
      prompt: "",
      loginHint: null,
      claims: null,
      forOrganization: true,
      fail: (error) => send("Consent was not given", errorMembers(error, at)),
      succeed: () => send("Consent was given", { admin_consent: "True", tenant: world.tenant.id, scope }),
    });
    return proceed(interaction, context);
  } catch (error) {
    if (error instanceof EntraError) return errorPage(error, at);
    throw error;
  }
}

/** Whether several APIs are taken at once, and unlisted ones at all, is unconfirmed (consent-28). */
function asThisWorldTakes(asked: ScopeRequest, application: Application, world: World): ScopeRequest {
  if (asked.resources.some(({ isDefault }) => isDefault)) {
    if (application.requiredResourceAccess.length === 0) throw refusals.nothingListed(application.appId);
    return asked;
  }
  for (const one of asked.resources) namedPermissions(application, one);
  switch (world.switches.adminConsentToSeveralApis) {
    case "all":
      return asked;
    case "the first only":
      return { ...asked, resources: asked.resources.slice(0, 1) };
    case "listed ones only": {
      const resources = asked.resources.map((one) => onlyListed(one, application, world));
      const kept = resources.filter(({ values }) => values.length > 0);
      if (kept.length === 0) throw refusals.nothingListed(application.appId);
      return { ...asked, resources: kept };
    }
  }
}

function onlyListed(asked: ResourceScopes, application: Application, world: World): ResourceScopes {
  const listed = registeredPermissions(world, application)
    .filter(({ resourceAppId }) => resourceAppId === asked.resource.appId)
    .flatMap(({ scopes }) => scopes.map(({ value }) => value.toLowerCase()));
  return { ...asked, values: asked.values.filter((value) => listed.includes(value.toLowerCase())) };
}
