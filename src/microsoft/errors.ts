import type { ApiId } from "./apis.ts";
import type { Held } from "./held.ts";
import type { RightsFinding } from "./rights-finding.ts";

export type Service = "entra" | "graph" | "power-platform" | "dataverse";

/** The facts of a failed request, without its bodies, headers or tokens. */
export interface FailureFacts {
  readonly service: Service;
  /** HTTP status; 0 when no answer arrived (network, time-out), so that the outcome is unknown. */
  readonly status: number;
  /** Microsoft's own code: "Request_BadRequest", "0x80040220", "AADSTS7000215"; "" without one. */
  readonly code: string;
  /** Codes of `error.details[]`, Entra's `suberror`. */
  readonly detailCodes: readonly string[];
  /** Method and path template ("POST /applications"), never with a query or a body. */
  readonly operation: string;
  readonly requestId: string | null;
  /** From Retry-After (seconds or date), in ms. */
  readonly retryAfterMs: number | null;
  /** Claims challenge (step-up), to be given to the next token request. */
  readonly claims: string | null;
  /** Which host was asked; absent where no request was sent. */
  readonly host?: string;
  /** Of Entra's: the API that a token was asked for. */
  readonly api?: ApiId;
  /** Of Entra's: ids of the Conditional Access policies that a definite refusal names. */
  readonly policies?: readonly string[];
  /** The answer has no form of the service's: a proxy, a filter or a gateway wrote it (refusals-03). */
  readonly foreign?: true;
  /** The refusal's text broke off, so that its code and reason may be missing. */
  readonly cut?: true;
  /** `message` is the service's own text, or its customer's; else it is ours. */
  readonly said?: true;
  /** A refusal under the status of a success: its body lists errors (powerplatform-20). */
  readonly refused?: true;
  /** What was known of the rights of whoever was refused, where the token is not known any more. */
  readonly rights?: RightsFinding;
  /** What the token that was sent says; absent where there was none or it could not be read. */
  readonly held?: Held;
}

/** A request to Microsoft that failed. `message` is Microsoft's text with anything token-like removed. */
export class MicrosoftError extends Error {
  override readonly name = "MicrosoftError";
  readonly facts: FailureFacts;

  constructor(message: string, facts: FailureFacts) {
    super(message);
    this.facts = facts;
  }
}

/** Microsoft wants to see the admin again: sign-in expired, step-up, consent. The run pauses. */
export class InteractionNeededError extends Error {
  override readonly name = "InteractionNeededError";
  readonly claims: string | null;
  /** Microsoft's number of why, "AADSTS50076"; "" where there is none. */
  readonly code: string;
  /** Microsoft's text of why, without anything token-like; "" where there is none. */
  readonly said: string;

  constructor(claims: string | null, code = "", said = "") {
    super("Microsoft asks the administrator to sign in again.");
    this.claims = claims;
    this.code = code;
    this.said = said;
  }
}

/** A request was not sent, because its host is none of the service's. The address itself is told to nobody. */
export class AddressError extends Error {
  override readonly name = "AddressError";

  constructor(service: Service) {
    super(`Not an address of ${service}.`);
  }
}
