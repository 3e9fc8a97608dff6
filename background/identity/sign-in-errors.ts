import { AuthError } from "@azure/msal-browser";
import { judge } from "../../src/microsoft/classify.ts";
import { type FailureFacts, MicrosoftError } from "../../src/microsoft/errors.ts";
import { SignInError, type SignInFailure } from "../../src/provisioning/model/sign-in-error.ts";
import { aadsts, policiesOf, saidIn } from "./aadsts.ts";
import { TokenRequestError } from "./token-network.ts";

/** MSAL's own codes for "no answer came". */
const unreachable = new Set(["network_error", "endpoints_resolution_error", "openid_config_error"]);

/** Classes of Entra's own refusals (RFC 6749, OpenID Connect Core); what else MSAL calls an error is its own. */
const refusals = new Set([
  "access_denied",
  "consent_required",
  "interaction_required",
  "invalid_client",
  "invalid_grant",
  "invalid_request",
  "invalid_resource",
  "invalid_scope",
  "login_required",
  "server_error",
  "temporarily_unavailable",
  "unauthorized_client",
  "unsupported_response_type",
]);

/** What browsers say when `launchWebAuthFlow` ends without an answer (browsers-01). */
const closed = /did not approve|cancell?ed or denied/i;
const notLoaded = /could not be loaded|invalid request/i;
/** Chromium: an earlier window is still there and could not be closed (auth-window.ts). */
const notAlone = /only one web auth flow/i;

/** What went wrong with a sign-in, as the product speaks of it. Takes anything; carries codes and Entra's words. */
export function toSignInError(error: unknown): SignInError {
  if (error instanceof SignInError) return error;
  if (error instanceof TokenRequestError) return fromRequest(error.failure.facts);
  if (error instanceof AuthError) return fromMsal(error);
  const text = error instanceof Error ? error.message : "";
  if (closed.test(text)) return new SignInError("cancelled");
  if (notLoaded.test(text)) return new SignInError("unreachable");
  if (notAlone.test(text)) return new SignInError("failed", { kind: "window-open" });
  return new SignInError("failed", { kind: error instanceof Error ? error.name : typeof error });
}

/**
 * What Microsoft's own page said in the window, which never comes back to the app.
 * @param code "AADSTS50011".
 * @returns null where the number stands for a step of the sign-in, as it does for anybody who is asked silently.
 */
export function refusedWith(code: string): SignInError | null {
  const error = new MicrosoftError("", {
    service: "entra",
    status: 400,
    code,
    detailCodes: [],
    operation: "GET /{tenant}/oauth2/v2.0/authorize",
    requestId: null,
    retryAfterMs: null,
    claims: null,
  });
  const { verdict, cause } = judge(error, { ours: false });
  return cause === null || verdict.is === "interaction" ? null : new SignInError("refused", { code });
}

/** A request of MSAL's that brought no token: nobody answered, or a stranger did. */
function fromRequest({ status, code, requestId, host, foreign }: FailureFacts): SignInError {
  const technical = {
    status: String(status),
    ...(code && { code }),
    ...(requestId && { requestId }),
    ...(host && { host }),
    ...(foreign && { foreign: "true" }),
  };
  return new SignInError(foreign ? "refused" : "unreachable", technical);
}

function fromMsal(error: AuthError): SignInError {
  const code = aadsts(error);
  const said = saidIn(error);
  const policies = policiesOf(error);
  const technical = {
    error: error.errorCode,
    ...(code && { code }),
    ...(error.subError && { suberror: error.subError }),
    ...(error.correlationId && { correlationId: error.correlationId }),
    ...(policies.length > 0 && { policies: policies.join(" ") }),
    ...(said && { message: said }),
  };
  return new SignInError(failureOf(error, code), technical);
}

function failureOf(error: AuthError, code: string): SignInFailure {
  if (code !== "") return "refused";
  if (unreachable.has(error.errorCode)) return "unreachable";
  // "Back" or "Cancel" on Microsoft's page: RFC 6749 4.1.2.1.
  if (error.errorCode === "access_denied") return "cancelled";
  return refusals.has(error.errorCode) ? "refused" : "failed";
}
