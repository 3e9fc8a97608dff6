import { newGuid } from "../tenant/ids.ts";

/**
 * An error of Entra. Numbers and texts are those of specs/entra/token-errors.json where they stand there;
 * the others are from Microsoft's list of AADSTS codes.
 */
export class EntraError extends Error {
  override readonly name = "EntraError";
  readonly code: number;
  /** OAuth's `error`. */
  readonly error: string;
  /** Of the token endpoint's answer. */
  readonly status: number;
  readonly suberror: string | undefined;
  /** Claims challenge, JSON. */
  readonly claims: string | undefined;

  constructor(
    code: number,
    error: string,
    text: string,
    more: {
      readonly status?: number | undefined;
      readonly suberror?: string | undefined;
      readonly claims?: string | undefined;
    } = {},
  ) {
    super(`AADSTS${code}: ${text}`);
    this.code = code;
    this.error = error;
    this.status = more.status ?? (error === "invalid_client" ? 401 : 400);
    this.suberror = more.suberror;
    this.claims = more.claims;
  }
}

/** What a client and Microsoft's support would name a failure by. */
export interface Correlation {
  /** Echoes client-request-id. */
  readonly correlationId: string;
  /** ms since the epoch. */
  readonly now: number;
}

const timestamp = (now: number): string =>
  new Date(now)
    .toISOString()
    .replace("T", " ")
    .replace(/\.\d+Z$/, "Z");

/** Members that the token endpoint's JSON and the redirect to the client share. */
export function errorMembers(error: EntraError, at: Correlation): Record<string, string> {
  if (error.code === 0) return { error: error.error, error_subcode: "cancel" };
  const traceId = newGuid();
  const time = timestamp(at.now);
  return {
    error: error.error,
    error_description: `${error.message} Trace ID: ${traceId} Correlation ID: ${at.correlationId} Timestamp: ${time}`,
    trace_id: traceId,
    correlation_id: at.correlationId,
    timestamp: time,
    error_uri: `https://login.microsoftonline.com/error?code=${error.code}`,
    ...(error.suberror === undefined ? {} : { suberror: error.suberror }),
    ...(error.claims === undefined ? {} : { claims: error.claims }),
  };
}

/** Body of a refusal by the token endpoint (specs/entra/json-schema.json, token.error). */
export const errorBody = (error: EntraError, at: Correlation): Record<string, unknown> => {
  const members = errorMembers(error, at);
  const {
    error: oauth,
    error_description,
    timestamp: time,
    trace_id,
    correlation_id,
    error_uri,
    ...more
  } = members;
  return {
    error: oauth,
    error_description,
    error_codes: [error.code],
    timestamp: time,
    trace_id,
    correlation_id,
    error_uri,
    ...more,
  };
};
