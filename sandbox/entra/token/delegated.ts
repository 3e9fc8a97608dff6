import { firstParty } from "../../tenant/service-principals.ts";
import type { World } from "../../world.ts";
import { delegatedClaims, idTokenClaims } from "../claims.ts";
import { grantedScopes } from "../consent.ts";
import type { EntraRequest } from "../context.ts";
import { countsForName } from "../dataverse-consent.ts";
import { refuseUnlisted } from "../listed.ts";
import { objection } from "../policy.ts";
import { refusals } from "../refusals.ts";
import { graphOf, type ResourceScopes, type ScopeRequest } from "../scopes.ts";
import { type Authentication, opaqueToken } from "../state.ts";
import { clientInfo } from "./answer.ts";

/** Life of access and id tokens, s. */
const accessTokenLife = 3599;
const day = 24 * 60 * 60 * 1000;
/** Refresh tokens of single-page apps live 24 h from the sign-in, the others 90 days (entra-10). */
export const refreshTokenLife = { spa: day, web: 90 * day, publicClient: 90 * day } as const;

/**
 * The answer to a redeemed code, refresh token or device code: tokens for the first API that `scopes` names.
 * @param about.refreshExpiresAt ms; when the new refresh token ends
 * @throws EntraError conditional access, or consent that is missing
 */
export async function delegatedAnswer(
  context: EntraRequest,
  about: {
    readonly authentication: Authentication;
    readonly scopes: ScopeRequest;
    readonly nonce: string | null;
    readonly refreshExpiresAt: number;
  },
): Promise<Record<string, unknown>> {
  const { world, parameters } = context;
  const { user, clientId, methods } = about.authentication;
  const asked = about.scopes.resources[0] ?? graphOf(world);
  const application = world.tenant.applications.find((row) => row.appId === clientId);
  const clientName = application?.displayName ?? clientId;
  const refusal = objection(world, {
    user,
    resourceAppId: asked.resource.appId,
    methods,
    clientId,
    clientName,
    claims: parameters.get("claims"),
  });
  if (refusal) throw refusal;
  if (application) refuseUnlisted(world, application, user, asked);
  const counts = countsForName(world, context.state, { clientId, userId: user.id, asked });
  const granted = counts ? grantedScopes(world, clientId, asked.resource.appId, user.id) : [];
  const lacking = asked.values.filter((value) => !includes(granted, value));
  // A sign-in that names no API needs no consent here; ".default" needs any at all.
  if (lacking.length > 0 || (asked.isDefault && granted.length === 0))
    throw refusals.consentMissing(clientId, clientName);

  const openId = about.scopes.openId.filter((scope) => scope !== "offline_access");
  const accessToken = await world.tokens.sign(
    delegatedClaims(world, {
      user,
      appId: clientId,
      appDisplayName: clientName,
      audience: audienceOf(asked),
      scopes: asked.resource.appId === firstParty.graph ? [...granted, ...openId] : granted,
      methods,
      lifetimeSeconds: accessTokenLife,
    }),
  );
  return {
    token_type: "Bearer",
    scope: scopeText(asked, granted, openId),
    expires_in: accessTokenLife,
    ext_expires_in: accessTokenLife,
    access_token: accessToken,
    ...(about.scopes.openId.includes("offline_access") ? refreshMembers(context, about) : {}),
    ...(about.scopes.openId.includes("openid")
      ? { id_token: await idToken(world, about.authentication, about.nonce) }
      : {}),
    ...(parameters.get("client_info") === "1"
      ? { client_info: clientInfo(user.id, user.homeTenantId ?? world.tenant.id) }
      : {}),
  };
}

const includes = (granted: readonly string[], value: string): boolean =>
  granted.some((one) => one.toLowerCase() === value.toLowerCase());

/** Graph's delegated tokens carry its application id (recorded); the others the name that was asked for. */
const audienceOf = ({ resource }: ResourceScopes): string =>
  resource.appId === firstParty.graph ? firstParty.graph : resource.name;

/** Scopes as Entra names them in answers: with the prefix that the client used, ".default" when it was asked. */
function scopeText(asked: ResourceScopes, granted: readonly string[], openId: readonly string[]): string {
  const prefixed = [...granted, ...(asked.isDefault ? [".default"] : [])].map((value) =>
    asked.prefix === "" ? value : `${asked.prefix}/${value}`,
  );
  return [...openId, ...prefixed].join(" ");
}

function refreshMembers(
  { state, world }: EntraRequest,
  about: { readonly authentication: Authentication; readonly refreshExpiresAt: number },
): Record<string, unknown> {
  const token = opaqueToken(128);
  const now = world.clock.now();
  const { user, clientId, platform, methods } = about.authentication;
  state.refreshTokens.set(token, {
    user,
    clientId,
    platform,
    methods,
    issuedAt: now,
    expiresAt: about.refreshExpiresAt,
  });
  return {
    refresh_token: token,
    ...(platform === "spa"
      ? { refresh_token_expires_in: Math.max(0, Math.round((about.refreshExpiresAt - now) / 1000)) }
      : {}),
  };
}

const idToken = (world: World, { user, clientId }: Authentication, nonce: string | null): Promise<string> =>
  world.tokens.sign(idTokenClaims(world, { user, appId: clientId, nonce, lifetimeSeconds: accessTokenLife }));
