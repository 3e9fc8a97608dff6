import { AuthError, InteractionRequiredAuthError } from "@azure/msal-browser";
import { judge } from "../../src/microsoft/classify.ts";
import { InteractionNeededError, MicrosoftError } from "../../src/microsoft/errors.ts";
import { aadsts } from "./aadsts.ts";
import { TokenRequestError } from "./token-network.ts";

/** MSAL's own codes for "there is nothing to renew with": the browser was closed, or 24 h have passed. */
const nothingToRenewWith = new Set([
  "no_account_error",
  "no_tokens_found",
  "refresh_token_expired",
  "native_account_unavailable",
  "no_account_in_silent_request",
]);

/**
 * A failed token request in the product's terms: {@link InteractionNeededError} when only the admin can help,
 * else a {@link MicrosoftError} with the codes and none of the text.
 */
export function toTokenError(error: unknown): Error {
  if (!(error instanceof AuthError)) return error instanceof Error ? error : new Error("no token");
  if (error instanceof TokenRequestError) return error.failure;
  const number = aadsts(error);
  if (error instanceof InteractionRequiredAuthError && !isDefinite(error, number))
    return new InteractionNeededError(error.claims || null, number);
  // A refresh token that was revoked or has expired (AADSTS700084: single-page apps, 24 h).
  if (nothingToRenewWith.has(error.errorCode)) return new InteractionNeededError(null, number);
  if (error.errorCode === "invalid_grant" && !isDefinite(error, number)) {
    return new InteractionNeededError(null, number);
  }
  return refusalOf(error, number || error.errorCode);
}

/**
 * Whether the table of causes says that no sign-in helps: Conditional Access that only tells (53003 with
 * "message_only"), an account that is not assigned or disabled. MSAL calls those "interaction required" as well, and a
 * window for them ends on a page of Microsoft's from which nothing comes back.
 */
function isDefinite(error: AuthError, number: string): boolean {
  if (number === "" || (error instanceof InteractionRequiredAuthError && error.claims)) {
    // Claims are to be satisfied by a sign-in, except where the answer says that it only tells.
    if (error.subError !== "message_only") return false;
  }
  const { verdict, cause } = judge(refusalOf(error, number), { ours: false });
  return cause !== null && verdict.is !== "interaction";
}

const refusalOf = (error: AuthError, code: string): MicrosoftError =>
  new MicrosoftError(`No token: ${code}`, {
    service: "entra",
    // MSAL drops the status; what reaches this line was an answer (token-network.ts), so a refusal.
    status: 400,
    code,
    detailCodes: [error.errorCode, error.subError].filter((text) => text !== "" && text !== code),
    operation: "POST /{tenant}/oauth2/v2.0/token",
    requestId: error.correlationId || null,
    retryAfterMs: null,
    claims: null,
  });
