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

  constructor(claims: string | null) {
    super("Microsoft asks the administrator to sign in again.");
    this.claims = claims;
  }
}

/** A request was not sent, because its host is none of the service's. The address itself is told to nobody. */
export class AddressError extends Error {
  override readonly name = "AddressError";

  constructor(service: Service) {
    super(`Not an address of ${service}.`);
  }
}
