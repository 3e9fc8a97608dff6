import { AuthError } from "@azure/msal-browser";
import type { FailureFacts } from "../../src/microsoft/errors.ts";
import { SignInError, type SignInFailure } from "../../src/provisioning/model/sign-in-error.ts";
import { aadsts } from "./aadsts.ts";
import { TokenRequestError } from "./token-network.ts";

/** learn.microsoft.com/entra/identity-platform/reference-error-codes */
const byNumber: Readonly<Record<string, SignInFailure>> = {
  // Consent by an administrator is needed: this app, this app's app, none given yet.
  AADSTS65001: "consent-needed",
  AADSTS90094: "consent-needed",
  AADSTS90093: "consent-needed",
  AADSTS900941: "consent-needed",
  // The person chose "Cancel" on the consent page.
  AADSTS65004: "cancelled",
  // A single-tenant app at an authority for all tenants.
  AADSTS50194: "tenant-needed",
  // No such tenant.
  AADSTS90002: "tenant-unknown",
  AADSTS900023: "tenant-unknown",
  // The account is of another tenant.
  AADSTS50020: "other-organization",
  // Application unknown here, disabled, of another platform, without this redirect URI, or open to assigned
  // users only.
  AADSTS700016: "app-not-usable",
  AADSTS7000112: "app-not-usable",
  AADSTS7000218: "app-not-usable",
  AADSTS9002325: "app-not-usable",
  AADSTS9002326: "app-not-usable",
  AADSTS9002327: "app-not-usable",
  AADSTS50011: "app-not-usable",
  AADSTS500113: "app-not-usable",
  AADSTS50105: "app-not-usable",
  AADSTS650052: "app-not-usable",
  AADSTS650057: "app-not-usable",
  // Sign-in was refused for its risk.
  AADSTS50131: "blocked-by-policy",
};

/** MSAL's own codes for "no answer came". */
const unreachable = new Set(["network_error", "endpoints_resolution_error", "openid_config_error"]);

/** What browsers say when `launchWebAuthFlow` ends without an answer (browsers-01). */
const closed = /did not approve|cancell?ed or denied/i;
const notLoaded = /could not be loaded|invalid request/i;
/** Chromium: an earlier window is still there and could not be closed (auth-window.ts). */
const notAlone = /only one web auth flow/i;

/** What went wrong with a sign-in, as the product speaks of it. Takes anything; carries codes, never texts. */
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

/** What Microsoft's own page said in the window; null when it says nothing about the app or the tenant. */
export function refusedWith(code: string): SignInError | null {
  const failure = byNumber[code];
  return failure ? new SignInError(failure, { code }) : null;
}

function fromRequest({ status, code, requestId }: FailureFacts): SignInError {
  const technical = { status: String(status), ...(code && { code }), ...(requestId && { requestId }) };
  return new SignInError("unreachable", technical);
}

function fromMsal(error: AuthError): SignInError {
  const code = aadsts(error);
  const technical = {
    error: error.errorCode,
    ...(code && { code }),
    ...(error.subError && { suberror: error.subError }),
    ...(error.correlationId && { correlationId: error.correlationId }),
  };
  return new SignInError(failureOf(error, code), technical);
}

function failureOf(error: AuthError, code: string): SignInFailure {
  const known = byNumber[code];
  if (known) return known;
  // Every 53xxx is Conditional Access or security defaults.
  if (/^AADSTS53\d{3,4}$/.test(code)) return "blocked-by-policy";
  if (error.errorCode === "consent_required" || error.subError === "consent_required")
    return "consent-needed";
  if (unreachable.has(error.errorCode)) return "unreachable";
  // "Back" or "Cancel" on Microsoft's page: RFC 6749 4.1.2.1.
  if (error.errorCode === "access_denied" && code === "") return "cancelled";
  return "failed";
}
