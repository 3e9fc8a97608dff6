import { type AccountInfo, CacheLookupPolicy } from "@azure/msal-browser";
import type { Cloud } from "../../src/clouds/table.ts";
import { untilAborted } from "../../src/ground/until-aborted.ts";
import type { TokenSource } from "../../src/microsoft/api.ts";
import { apiOf } from "../../src/microsoft/apis.ts";
import { InteractionNeededError } from "../../src/microsoft/errors.ts";
import { scopeOf } from "../../src/microsoft/scopes.ts";
import type { MsalSession, OpenMsal } from "./msal-session.ts";
import type { NeededInteractionItem } from "./needed-interaction.ts";
import { signedIn } from "./sign-in.ts";
import { toTokenError } from "./token-errors.ts";

/**
 * Tokens for the admin's requests: from MSAL's cache, else by the refresh token that one sign-in gave for
 * all resources. Those who want the same token at the same time share one request. Never by a hidden frame, which a
 * worker does not have (libraries-09).
 */
export function createTokenSource(deps: {
  readonly msal: MsalSession;
  readonly needed: NeededInteractionItem;
  readonly cloud: Cloud;
}): TokenSource {
  /** Tokens that are being looked for, by account and scope. */
  const underWay = new Map<string, Promise<string>>();

  const silently = async (scope: string, claims: string | undefined): Promise<string> => {
    const open = await deps.msal.current();
    const account = open && signedIn(open);
    if (!open || !account) throw new InteractionNeededError(claims ?? null);
    // MSAL shares requests as well, but each of them looks through its cache first.
    const key = `${account.homeAccountId} ${account.tenantId} ${scope}`;
    if (claims !== undefined) return acquire(open, account, scope, claims);
    const known = underWay.get(key);
    if (known) return known;
    const token = acquire(open, account, scope, undefined).finally(() => underWay.delete(key));
    underWay.set(key, token);
    return token;
  };

  const acquire = async (
    open: OpenMsal,
    account: AccountInfo,
    scope: string,
    claims: string | undefined,
  ): Promise<string> => {
    const request = open.client.app.acquireTokenSilent({
      scopes: [scope],
      account,
      authority: open.client.authorityOf(account.tenantId),
      cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
      ...(claims && { claims }),
    });
    const saved = request.then(
      async ({ accessToken }) => {
        if (open.signedOut.aborted) throw new InteractionNeededError(null);
        await open.mirror.save();
        return accessToken;
      },
      (error: unknown) => {
        throw open.signedOut.aborted ? new InteractionNeededError(null) : error;
      },
    );
    return deps.msal.during(saved);
  };

  const clientId = async (): Promise<string | null> =>
    (await deps.msal.current())?.client.registration.clientId ?? null;

  return {
    async token(resource, { signal, claims }) {
      signal.throwIfAborted();
      const scope = scopeOf(resource, deps.cloud);
      try {
        return await untilAborted(silently(scope, claims), signal);
      } catch (error) {
        signal.throwIfAborted();
        const failure =
          error instanceof InteractionNeededError
            ? error
            : toTokenError(error, { api: apiOf(resource), clientId: await clientId() });
        if (failure instanceof InteractionNeededError) {
          await deps.needed.write({ scope, claims: failure.claims ?? claims ?? null });
        }
        throw failure;
      }
    },
  };
}
