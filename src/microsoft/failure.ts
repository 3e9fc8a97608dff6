import { redactStart } from "../log/redact.ts";
import { claimsOfChallenge, jsonObject } from "./challenge.ts";
import { type FailureFacts, MicrosoftError, type Service } from "./errors.ts";
import { answeredAt, retryAfterMs } from "./retry-after.ts";

/** Which request failed: what an error may say about it. */
export interface RequestName {
  readonly service: Service;
  /** Method and path template, "POST /applications/{id}/addPassword". */
  readonly operation: string;
}

/** Longest text that is taken over from Microsoft, in characters. */
const LONGEST_MESSAGE = 1000;
/** Longest code or id, in characters. */
const LONGEST_CODE = 100;
/** Codes of details that are taken over. */
const MOST_CODES = 20;

/** No answer arrived, or none that can be Microsoft's: the outcome of a change is unknown. Status 0. */
export function noAnswer(name: RequestName, why: string, requestId: string | null = null): MicrosoftError {
  return new MicrosoftError(why, { ...blank(name), requestId });
}

/** A success whose body is not what the operation is documented to answer, or that cannot be used otherwise. */
export function unexpectedAnswer(
  name: RequestName,
  status: number,
  headers: Headers,
  why = "The answer is not of the documented form.",
): MicrosoftError {
  return new MicrosoftError(why, {
    ...blank(name),
    status,
    requestId: requestIdOf(headers),
  });
}

/**
 * The error that an answer with a failure status describes, whatever its envelope: Graph, Dataverse and the
 * Power Platform admin API (`{error:{code,message}}`), api.powerplatform.com (`{code,message}`), Entra
 * (`{error,error_description}`); specs/graph, dataverse, powerplatform, entra.
 * @param body parsed JSON, or undefined when there was none.
 * @param secrets values that were in the request; they are removed from Microsoft's text.
 */
export function failureOf(
  name: RequestName,
  answer: { readonly status: number; readonly headers: Headers; readonly body: unknown },
  secrets: readonly string[],
  now: number,
): MicrosoftError {
  const { status, headers, body } = answer;
  const told = envelope(body);
  const text =
    told.message || `${name.service} answered ${status}${told.code ? "" : " without an explanation"}.`;
  return new MicrosoftError(redactStart(text, LONGEST_MESSAGE, secrets), {
    ...blank(name),
    status,
    code: tidyCode(told.code, secrets),
    detailCodes: told.detailCodes.slice(0, MOST_CODES).map((code) => tidyCode(code, secrets)),
    requestId: requestIdOf(headers) ?? (told.requestId && redactStart(told.requestId, LONGEST_CODE, secrets)),
    retryAfterMs: retryAfterMs(headers.get("Retry-After"), answeredAt(headers, now)),
    claims: claimsOfChallenge(headers.get("WWW-Authenticate")) ?? told.claims,
  });
}

const blank = ({ service, operation }: RequestName): FailureFacts => ({
  service,
  operation,
  status: 0,
  code: "",
  detailCodes: [],
  requestId: null,
  retryAfterMs: null,
  claims: null,
});

/** Graph; Dataverse; Power Platform; Entra. */
const REQUEST_ID_HEADERS = [
  "request-id",
  "x-ms-service-request-id",
  "x-ms-correlation-request-id",
  "x-ms-request-id",
  "req_id",
];

function requestIdOf(headers: Headers): string | null {
  for (const header of REQUEST_ID_HEADERS) {
    const id = headers.get(header);
    if (id) return redactStart(id, LONGEST_CODE);
  }
  return null;
}

interface Told {
  readonly code: string;
  readonly message: string;
  readonly detailCodes: readonly string[];
  readonly requestId: string | null;
  readonly claims: string | null;
}

const members = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const present = (codes: readonly string[]): readonly string[] => codes.filter((code) => code !== "");

function envelope(body: unknown): Told {
  const whole = members(body);
  if (typeof whole.error === "string") return entraEnvelope(whole);
  const error = typeof whole.error === "object" && whole.error !== null ? members(whole.error) : whole;
  const inner = members(error.innerError ?? error.innererror);
  return {
    code: typeof error.code === "number" ? String(error.code) : text(error.code),
    message: text(error.message) || text(members(error.message).value) || text(error.Message),
    detailCodes: present([
      ...list(error.details).map((detail) => text(members(detail).code)),
      text(inner.code),
    ]),
    requestId: text(inner["request-id"]) || null,
    claims: null,
  };
}

function entraEnvelope(body: Readonly<Record<string, unknown>>): Told {
  const oauthCode = text(body.error);
  const description = text(body.error_description);
  const number = list(body.error_codes).find((code) => typeof code === "number");
  const named = /AADSTS\d+/.exec(description)?.[0] ?? (number === undefined ? "" : `AADSTS${number}`);
  return {
    code: named || oauthCode,
    // What follows ("Trace ID: …") is in the facts already.
    message: (description.split("Trace ID:", 1)[0] ?? "").trimEnd(),
    detailCodes: present([named ? oauthCode : "", text(body.suberror)]),
    requestId: text(body.trace_id) || null,
    claims: jsonObject(text(body.claims)),
  };
}

/**
 * Microsoft's code in one spelling. Dataverse writes hex in either case and sometimes the signed number that
 * it stands for ("-2147220960" is 0x80040220); specs/dataverse/error-codes.json.
 */
function tidyCode(code: string, secrets: readonly string[]): string {
  if (/^0x[0-9a-f]{8}$/i.test(code)) return code.toLowerCase();
  if (/^-\d{10}$/.test(code)) return `0x${(Number(code) >>> 0).toString(16).padStart(8, "0")}`;
  return redactStart(code, LONGEST_CODE, secrets);
}
