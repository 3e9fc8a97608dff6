import { createHash } from "node:crypto";
import type { Application, ServicePrincipal } from "../../tenant/model.ts";
import { appOnlyClaims } from "../claims.ts";
import { isPublicClient } from "../clients.ts";
import type { EntraRequest } from "../context.ts";
import { objectionToApplication } from "../policy.ts";
import { refusals } from "../refusals.ts";
import { parseScopes, type ScopeRequest } from "../scopes.ts";
import { checkClientType, checkOrigin, checkSecret } from "./client-authentication.ts";
import { delegatedAnswer, refreshTokenLife } from "./delegated.ts";

/** One way to get tokens. @throws EntraError */
export type Grant = (
  context: EntraRequest,
  client: { readonly application: Application; readonly secret: string | null },
) => Promise<Record<string, unknown>>;

/** Life of app-only tokens, s. */
const appOnlyLife = 3599;

function required(context: EntraRequest, name: string): string {
  const value = context.parameters.get(name);
  if (value === null || value === "") throw refusals.bodyParameterMissing(name);
  return value;
}

/** The request's scopes, or those of the first request. A token is for one API only. */
function requestedScopes(context: EntraRequest, first: ScopeRequest): ScopeRequest {
  const scope = context.parameters.get("scope");
  if (scope === null || scope === "") return first;
  const scopes = parseScopes(scope, context.world);
  if (scopes.resources.length > 1) throw refusals.severalResources();
  return scopes;
}

const authorizationCode: Grant = async (context, { application, secret }) => {
  const code = context.state.codes.get(required(context, "code"));
  if (!code || code.clientId !== application.appId) throw refusals.grantMalformed();
  checkOrigin(context, application, code.platform);
  const redirectUri = required(context, "redirect_uri");
  if (redirectUri !== code.redirectUri) throw refusals.replyAddress(redirectUri, code.redirectUri);
  const now = context.world.clock.now();
  if (code.expiresAt < now) throw refusals.codeExpired();
  if (code.used) throw refusals.codeUsed();
  checkClientType(application, code.platform, secret, context.world);
  if (code.codeChallenge !== null) {
    const verifier = context.parameters.get("code_verifier") ?? "";
    if (createHash("sha256").update(verifier).digest("base64url") !== code.codeChallenge)
      throw refusals.pkceMismatch();
  }
  code.used = true;
  return delegatedAnswer(context, {
    authentication: code,
    scopes: requestedScopes(context, code.scopes),
    nonce: code.nonce,
    refreshExpiresAt: now + refreshTokenLife[code.platform],
  });
};

const refreshToken: Grant = async (context, { application, secret }) => {
  const token = context.state.refreshTokens.get(required(context, "refresh_token"));
  if (!token || token.clientId !== application.appId) throw refusals.grantMalformed();
  checkOrigin(context, application, token.platform);
  const now = context.world.clock.now();
  if (token.expiresAt <= now)
    throw token.platform === "spa"
      ? refusals.spaRefreshTokenExpired(new Date(token.issuedAt).toISOString())
      : refusals.codeExpired();
  checkClientType(application, token.platform, secret, context.world);
  return delegatedAnswer(context, {
    authentication: token,
    scopes: requestedScopes(context, { openId: ["openid", "profile", "offline_access"], resources: [] }),
    nonce: null,
    // A single-page app's new token ends when its first one would have.
    refreshExpiresAt: token.platform === "spa" ? token.expiresAt : now + refreshTokenLife[token.platform],
  });
};

const clientCredentials: Grant = async (context, { application, secret }) => {
  const { world, tenant } = context;
  const origin = context.request.headers.get("origin");
  if (origin !== null) throw refusals.crossOriginNotSpa(origin);
  if (secret === null) throw refusals.secretMissing();
  checkSecret(application, secret, world);
  const scope = required(context, "scope");
  const { resources } = parseScopes(scope, world);
  const [asked, second] = resources;
  if (second) throw refusals.severalResources();
  if (!asked?.isDefault) throw refusals.scopeNotDefault(scope);
  const servicePrincipal = world.tenant.servicePrincipals.find((row) => row.appId === application.appId);
  if (!servicePrincipal)
    throw refusals.servicePrincipalMissing(
      application.appId,
      tenant.shared ? tenant.segment : world.tenant.id,
    );
  // The number for a deactivated application is not published; 7000112 is likely (refusals-26).
  if (!servicePrincipal.accountEnabled || application._rest.isDisabled === true)
    throw refusals.servicePrincipalDisabled(application.appId, application.displayName);
  const client = {
    appId: application.appId,
    name: application.displayName,
    isNew: application._writtenAt > 0,
  };
  const refusal = objectionToApplication(world, client, asked.resource.servicePrincipal);
  if (refusal) throw refusal;
  const access_token = await world.tokens.sign(
    appOnlyClaims(world, {
      application,
      servicePrincipal,
      audience: asked.resource.name,
      roles: rolesOn(asked.resource.servicePrincipal, servicePrincipal),
      lifetimeSeconds: appOnlyLife,
    }),
  );
  return { token_type: "Bearer", expires_in: appOnlyLife, ext_expires_in: appOnlyLife, access_token };
};

/** Values of the app roles that a principal holds on an API: Entra puts them into its tokens. */
const rolesOn = (resource: ServicePrincipal, holder: ServicePrincipal): readonly string[] =>
  (holder._appRoleAssignments ?? []).flatMap(({ resourceId, appRoleId }) => {
    const role = resourceId === resource.id && resource.appRoles.find(({ id }) => id === appRoleId);
    return role && typeof role.value === "string" ? [role.value] : [];
  });

const deviceCode: Grant = async (context, { application, secret }) => {
  const code = required(context, "device_code");
  const device = context.state.deviceCodes.get(code);
  checkOrigin(context, application, "publicClient");
  if (!device || device.clientId !== application.appId) throw refusals.grantMalformed();
  if (!isPublicClient(application)) throw refusals.confidentialClient();
  checkClientType(application, "publicClient", secret, context.world);
  if (device.expiresAt < context.world.clock.now()) throw refusals.deviceExpired();
  if (device.outcome === null) throw refusals.devicePending();
  context.state.deviceCodes.delete(code);
  if (device.outcome === "declined") throw refusals.deviceDeclined();
  return delegatedAnswer(context, {
    authentication: device.outcome,
    scopes: device.scopes,
    nonce: null,
    refreshExpiresAt: context.world.clock.now() + refreshTokenLife.publicClient,
  });
};

/** By `grant_type`. */
export const grants: Readonly<Record<string, Grant>> = {
  authorization_code: authorizationCode,
  refresh_token: refreshToken,
  client_credentials: clientCredentials,
  "urn:ietf:params:oauth:grant-type:device_code": deviceCode,
  device_code: deviceCode,
};
