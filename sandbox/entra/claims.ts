import { createHash, randomBytes } from "node:crypto";
import { memberWid } from "../tenant/directory-roles.ts";
import type { Application, ServicePrincipal, User } from "../tenant/model.ts";
import type { World } from "../world.ts";

/** How the holder of a token proved who it is; becomes `amr`. */
export type AuthenticationMethods = readonly ("pwd" | "mfa")[];

const opaque = (bytes: number): string => randomBytes(bytes).toString("base64url");

/** Pairwise subject: the same for one user and one client, different between clients. */
const pairwise = (oid: string, appId: string): string =>
  createHash("sha256").update(`${oid}|${appId}`).digest("base64url");

const times = (world: World, lifetimeSeconds: number): { iat: number; nbf: number; exp: number } => {
  const iat = Math.floor(world.clock.now() / 1000);
  return { iat, nbf: iat, exp: iat + lifetimeSeconds };
};

/** Members of every v1.0 access token (specs/entra/token-claims.json). */
const accessTokenBasics = (
  world: World,
  audience: string,
  lifetimeSeconds: number,
): Record<string, unknown> => ({
  aud: audience,
  iss: `https://sts.windows.net/${world.tenant.id}/`,
  ...times(world, lifetimeSeconds),
  aio: opaque(36),
  rh: `1.${opaque(30)}.`,
  tid: world.tenant.id,
  uti: opaque(16),
  ver: "1.0",
});

/** Claims of a delegated v1.0 access token. */
export function delegatedClaims(
  world: World,
  token: {
    readonly user: User;
    readonly appId: string;
    readonly appDisplayName: string;
    readonly audience: string;
    readonly scopes: readonly string[];
    readonly methods: AuthenticationMethods;
    readonly lifetimeSeconds: number;
  },
): Record<string, unknown> {
  const [given, ...family] = token.user.displayName.split(" ");
  return {
    ...accessTokenBasics(world, token.audience, token.lifetimeSeconds),
    acct: 0,
    acr: "1",
    amr: [...token.methods],
    app_displayname: token.appDisplayName,
    appid: token.appId,
    appidacr: "0",
    family_name: family.join(" "),
    given_name: given,
    idtyp: "user",
    ipaddr: "127.0.0.1",
    name: token.user.displayName,
    oid: token.user.id,
    platf: "3",
    puid: createHash("sha256").update(token.user.id).digest("hex").slice(0, 16).toUpperCase(),
    scp: token.scopes.join(" "),
    sub: pairwise(token.user.id, token.audience),
    unique_name: token.user.userPrincipalName,
    upn: token.user.userPrincipalName,
    wids: [...new Set([...token.user.directoryRoles, ...token.user.directoryRolesByGroup, memberWid])],
    xms_st: { sub: pairwise(token.user.id, token.appId) },
    xms_tcdt: 1544574363,
  };
}

/** Claims of an app-only v1.0 access token: `idtyp` app, no `scp` (specs/README.md). */
export function appOnlyClaims(
  world: World,
  token: {
    readonly application: Pick<Application, "appId" | "displayName">;
    readonly servicePrincipal: Pick<ServicePrincipal, "id">;
    readonly audience: string;
    readonly roles?: readonly string[];
    readonly lifetimeSeconds: number;
  },
): Record<string, unknown> {
  return {
    ...accessTokenBasics(world, token.audience, token.lifetimeSeconds),
    app_displayname: token.application.displayName,
    appid: token.application.appId,
    appidacr: "1",
    idp: `https://sts.windows.net/${world.tenant.id}/`,
    idtyp: "app",
    oid: token.servicePrincipal.id,
    ...(token.roles && token.roles.length > 0 ? { roles: [...token.roles] } : {}),
    sub: token.servicePrincipal.id,
    tenant_region_scope: "EU",
    wids: ["0997a1d0-0d1d-4acb-b408-d5ca73121e90"],
  };
}

/** Claims of a v2.0 id token (specs/entra/token-claims.json). */
export function idTokenClaims(
  world: World,
  token: {
    readonly user: User;
    readonly appId: string;
    readonly nonce: string | null;
    readonly lifetimeSeconds: number;
  },
): Record<string, unknown> {
  return {
    aud: token.appId,
    iss: `https://login.microsoftonline.com/${world.tenant.id}/v2.0`,
    ...times(world, token.lifetimeSeconds),
    aio: opaque(48),
    // Only of an account that is at home elsewhere (entra-27).
    ...(token.user.homeTenantId === undefined
      ? {}
      : { idp: `https://sts.windows.net/${token.user.homeTenantId}/` }),
    name: token.user.displayName,
    ...(token.nonce === null ? {} : { nonce: token.nonce }),
    oid: token.user.id,
    preferred_username: token.user.userPrincipalName,
    rh: `1.${opaque(30)}.`,
    sub: pairwise(token.user.id, token.appId),
    tid: world.tenant.id,
    uti: opaque(16),
    ver: "2.0",
  };
}
