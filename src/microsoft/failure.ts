import { redactStart } from "../log/redact.ts";
import { claimsOfChallenge, jsonObject } from "./challenge.ts";
import { type FailureFacts, MicrosoftError, type Service } from "./errors.ts";
import { heldBy } from "./held.ts";
import { answeredAt, retryAfterMs } from "./retry-after.ts";

/** Which request failed: what an error may say about it. */
export interface RequestName {
  readonly service: Service;
  /** Method and path template, "POST /applications/{id}/addPassword". */
  readonly operation: string;
  /** Which host is asked. */
  readonly host?: string;
}

/** Longest text that is taken over from Microsoft, in characters. */
const LONGEST_MESSAGE = 1000;
/** Longest code or id, in characters. */
const LONGEST_CODE = 100;
/** Codes of details that are taken over. */
const MOST_CODES = 20;

/**
 * No answer arrived, or none that can be Microsoft's: the outcome of a change is unknown. Status 0.
 * @param isPage a page came in the place of the answer: a hotel's, a proxy's
 */
export function noAnswer(name: RequestName, why: string, isPage = false): MicrosoftError {
  return new MicrosoftError(why, { ...blank(name), ...(isPage && { foreign: true }) });
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
 * @param body parsed JSON, or undefined when there was none. `isCut`: there was some, which broke off.
 * @param secrets values that were in the request; they are removed from Microsoft's text.
 */
export function failureOf(
  name: RequestName,
  answer: {
    readonly status: number;
    readonly headers: Headers;
    readonly body: unknown;
    readonly isCut?: boolean;
  },
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
    ...(told.message === "" ? {} : { said: true }),
    ...(answer.isCut ? { cut: true } : {}),
    ...(isOfService(name.service, status, body) ? {} : { foreign: true }),
  });
}

/** The same failure with what is known of the token that was sent. @param bearer a secret; it is not kept. */
export function sentWith(error: MicrosoftError, bearer: string): MicrosoftError {
  const held = heldBy(bearer);
  return held === null ? error : new MicrosoftError(error.message, { ...error.facts, held });
}

const blank = ({ service, operation, host }: RequestName): FailureFacts => ({
  service,
  operation,
  ...(host === undefined ? {} : { host }),
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

const nothingTold: Told = { code: "", message: "", detailCodes: [], requestId: null, claims: null };

/** A row of `errors` that refuses; those of inner exceptions come without code and text (powerplatform-20). */
const isTold = (row: Readonly<Record<string, unknown>>): boolean =>
  text(row.Code) !== "" || text(row.Description) !== "";

/** Whether an answer, whatever its status, lists errors of its own: `{errors: [{Code, Description}]}`. */
export const listsErrors = (body: unknown): boolean => list(members(body).errors).map(members).some(isTold);

const members = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const present = (codes: readonly string[]): readonly string[] => codes.filter((code) => code !== "");

/** Power Platform says in its inner error what is missing, and no more than "not authorized" outside (powerplatform-25). */
const withInner = (outer: string, inner: string): string =>
  inner === "" || outer.includes(inner) ? outer : outer === "" ? inner : `${outer} ${inner}`;

function envelope(body: unknown): Told {
  const whole = members(body);
  if (typeof whole.error === "string") return entraEnvelope(whole);
  const listed = list(whole.errors).map(members).find(isTold);
  if (listed) return { ...nothingTold, code: text(listed.Code), message: text(listed.Description) };
  const error = typeof whole.error === "object" && whole.error !== null ? members(whole.error) : whole;
  const inner = members(error.innerError ?? error.innererror);
  return {
    code: typeof error.code === "number" ? String(error.code) : text(error.code),
    message: withInner(
      text(error.message) || text(members(error.message).value) || text(error.Message),
      text(inner.message),
    ),
    detailCodes: present([
      ...list(error.details).map((detail) => text(members(detail).code)),
      text(inner.code),
    ]),
    requestId: text(inner["request-id"]) || null,
    claims: null,
  };
}

/**
 * Whether a refusal has a form in which the service refuses (refusals-03). Lenient: any of the envelopes will do, so
 * that only pages, redirects and JSON that is nobody's count as a stranger's. An empty refusal proves nothing, and a
 * 5xx or a 429 may be a gateway of Microsoft's.
 */
function isOfService(service: Service, status: number, body: unknown): boolean {
  if (status === 407 || (status >= 300 && status < 400)) return false;
  if (status === 429 || status >= 500 || body === undefined) return true;
  const whole = members(body);
  const { error } = whole;
  if (service === "entra") return typeof error === "string" && error !== "";
  if (typeof error === "object" && error !== null) return true;
  if (Array.isArray(whole.errors)) return true;
  return text(whole.code) !== "" || text(whole.Message) !== "";
}

function entraEnvelope(body: Readonly<Record<string, unknown>>): Told {
  const oauthCode = text(body.error);
  const description = text(body.error_description);
  const number = list(body.error_codes).find((code) => typeof code === "number");
  const named = /AADSTS\d+/.exec(description)?.[0] ?? (number === undefined ? "" : `AADSTS${number}`);
  return {
    code: named || oauthCode,
    // The rest ("Trace ID: …") is in the facts already.
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
