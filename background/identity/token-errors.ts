import { AuthError, InteractionRequiredAuthError } from "@azure/msal-browser";
import type { ApiId } from "../../src/microsoft/apis.ts";
import { judge } from "../../src/microsoft/classify.ts";
import { InteractionNeededError, MicrosoftError } from "../../src/microsoft/errors.ts";
import { aadsts, policiesOf, saidIn } from "./aadsts.ts";
import { TokenRequestError } from "./token-network.ts";

/** MSAL's own codes for "there is nothing to renew with": the browser was closed, or 24 h have passed. */
const nothingToRenewWith = new Set([
  "no_account_error",
  "no_tokens_found",
  "refresh_token_expired",
  "native_account_unavailable",
  "no_account_in_silent_request",
]);

/** What a token was asked for. */
interface Asked {
  readonly api: ApiId;
  /** The sign-in app's; null: not known. */
  readonly clientId: string | null;
}

/**
 * A failed token request in the product's terms: {@link InteractionNeededError} when only the admin can help,
 * else a {@link MicrosoftError}; either with the codes and with what Entra said.
 */
export function toTokenError(error: unknown, asked: Asked): Error {
  if (!(error instanceof AuthError)) return error instanceof Error ? error : new Error("no token");
  if (error instanceof TokenRequestError) return error.failure;
  const number = aadsts(error);
  const said = saidIn(error);
  if (error instanceof InteractionRequiredAuthError && !isDefinite(error, number, asked))
    return new InteractionNeededError(error.claims || null, number, said);
  // A refresh token that was revoked or has expired (AADSTS700084: single-page apps, 24 h).
  if (nothingToRenewWith.has(error.errorCode)) return new InteractionNeededError(null, number, said);
  if (error.errorCode === "invalid_grant" && !isDefinite(error, number, asked)) {
    return new InteractionNeededError(null, number, said);
  }
  return refusalOf(error, number || error.errorCode, asked);
}

/**
 * Whether the table of causes says that no sign-in helps: Conditional Access that only tells (53003 with
 * "message_only"), an account that is not assigned or disabled. MSAL calls those "interaction required" as well, and a
 * window for them ends on a page of Microsoft's from which nothing comes back.
 */
function isDefinite(error: AuthError, number: string, asked: Asked): boolean {
  if (number === "" || (error instanceof InteractionRequiredAuthError && error.claims)) {
    // Claims are to be satisfied by a sign-in, except where the answer says that it only tells.
    if (error.subError !== "message_only") return false;
  }
  const { verdict, cause } = judge(refusalOf(error, number, asked), { ours: false });
  return cause !== null && verdict.is !== "interaction";
}

const refusalOf = (error: AuthError, code: string, { api, clientId }: Asked): MicrosoftError =>
  new MicrosoftError(saidIn(error) || `No token: ${code}`, {
    service: "entra",
    api,
    ...(clientId === null ? {} : { held: { clientId, scopes: null, roles: null, byApplication: false } }),
    // MSAL drops the status; what reaches this line was an answer (token-network.ts), so a refusal.
    status: 400,
    code,
    detailCodes: [error.errorCode, error.subError].filter((text) => text !== "" && text !== code),
    operation: "POST /{tenant}/oauth2/v2.0/token",
    requestId: error.correlationId || null,
    retryAfterMs: null,
    claims: null,
    // The challenge itself is not passed on: no sign-in helps.
    ...(policiesOf(error).length > 0 ? { policies: policiesOf(error) } : {}),
    ...(saidIn(error) ? { said: true } : {}),
  });
