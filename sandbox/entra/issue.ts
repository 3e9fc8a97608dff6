import { firstParty } from "../tenant/service-principals.ts";
import type { World } from "../world.ts";
import { appOnlyClaims, delegatedClaims } from "./claims.ts";

/**
 * Mints an access token without a sign-in, for tests of the services. Nothing is checked: scopes need no
 * consent and the application need not exist.
 * @param token.user userPrincipalName; absent: an app-only token of `appId`.
 * @param token.audience as a client would name the resource, without "/.default". Default: Microsoft Graph.
 * @throws RangeError for a user that the tenant does not have.
 */
export async function issueAccessToken(
  world: World,
  token: {
    readonly user?: string;
    readonly appId?: string;
    readonly audience?: string;
    readonly scopes?: readonly string[];
    /** App-only: values of granted application permissions. */
    readonly roles?: readonly string[];
    /** Seconds; negative for one that has run out. Default 3600. */
    readonly lifetimeSeconds?: number;
  },
): Promise<string> {
  const appId = token.appId ?? "5e7a11ed-0000-4000-8000-00000000c11d";
  const audience = token.audience ?? firstParty.graph;
  const lifetimeSeconds = token.lifetimeSeconds ?? 3600;
  const application = world.tenant.applications.find((row) => row.appId === appId);
  const appDisplayName = application?.displayName ?? "Test client";
  if (token.user === undefined) {
    const servicePrincipal = world.tenant.servicePrincipals.find((row) => row.appId === appId) ?? {
      id: appId,
    };
    return world.tokens.sign(
      appOnlyClaims(world, {
        application: { appId, displayName: appDisplayName },
        servicePrincipal,
        audience,
        ...(token.roles ? { roles: token.roles } : {}),
        lifetimeSeconds,
      }),
    );
  }
  const user = world.tenant.users.find((row) => row.userPrincipalName === token.user);
  if (!user) throw new RangeError(`The tenant has no user ${token.user}.`);
  return world.tokens.sign(
    delegatedClaims(world, {
      user,
      appId,
      appDisplayName,
      audience,
      scopes: token.scopes ?? ["User.Read"],
      methods: ["pwd"],
      lifetimeSeconds,
    }),
  );
}
