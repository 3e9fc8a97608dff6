import { AuthError, InteractionRequiredAuthError } from "@azure/msal-browser";
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
  if (error instanceof InteractionRequiredAuthError) return new InteractionNeededError(error.claims || null);
  if (!(error instanceof AuthError)) return error instanceof Error ? error : new Error("no token");
  if (error instanceof TokenRequestError) return error.failure;
  // A refresh token that was revoked or has expired (AADSTS700084: single-page apps, 24 h).
  if (error.errorCode === "invalid_grant" || nothingToRenewWith.has(error.errorCode)) {
    return new InteractionNeededError(null);
  }
  const code = aadsts(error) || error.errorCode;
  return new MicrosoftError(`No token: ${code}`, {
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
}
