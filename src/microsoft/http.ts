import type { Cloud } from "../clouds/table.ts";
import { isAddressOf } from "./addresses.ts";
import type { CallOptions } from "./api.ts";
import { AddressError, MicrosoftError, type Service } from "./errors.ts";
import { failureOf, noAnswer, type RequestName, sentWith, unexpectedAnswer } from "./failure.ts";

/** The part of `fetch` that is used; the platform's own fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * How long one request may take from sending to the last byte of the answer, in ms. Below the 30 s after which
 * Chromium stops a worker that waits for an answer (browsers-11), so that the run hears of it.
 */
export const REQUEST_TIME_LIMIT_MS = 25_000;

/**
 * The longest answer that is read, in bytes. The longest that Microsoft sends here is a page of environments, at about
 * 4 kB each; what is longer would fill the worker's memory, and the run would die with it.
 */
export const LONGEST_ANSWER_BYTES = 32 * 1024 * 1024;

export type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";

/** An answer read to its end. The text of a failure that is too long is "". */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A success. `body`: parsed JSON; undefined when there was none. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/**
 * Sends one request and reads its answer to the end within the time limit. This is the only way out for a token or a
 * secret: a request for any other host than the service's in `cloud` is refused before it is sent, and a redirect is an
 * error, so that the browser sends nothing to where it leads.
 * @throws AddressError for another host, before anything is sent; MicrosoftError with status 0 when no whole answer arrived, with its own status for a success that is longer
 * than {@link LONGEST_ANSWER_BYTES}; the signal's reason when aborted.
 */
export async function deliver(
  fetch: Fetch,
  name: RequestName,
  request: { readonly url: string; readonly init: RequestInit; readonly cloud: Cloud },
  { signal, timeLimitMs = REQUEST_TIME_LIMIT_MS }: CallOptions & { readonly timeLimitMs?: number },
): Promise<RawAnswer> {
  signal.throwIfAborted();
  if (!isAddressOf(name.service, request.url, request.cloud)) throw new AddressError(name.service);
  const deadline = AbortSignal.timeout(timeLimitMs);
  let response: Response;
  let text: string | null;
  try {
    response = await fetch(request.url, {
      ...request.init,
      // Tokens go to the host that they were asked for and to no other; nothing is answered from a cache, or
      // waiting for replication would never end; and the portals' cookies have no part in this.
      redirect: "error",
      cache: "no-store",
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.any([signal, deadline]),
    });
    text = await textOf(response);
  } catch {
    // An error of fetch may name the URL with its query, so none of it is passed on.
    signal.throwIfAborted();
    throw noAnswer(
      { ...name, host: hostOf(request.url) },
      deadline.aborted ? `No answer within ${timeLimitMs / 1000} s.` : "The connection failed or broke off.",
    );
  }
  const { status, headers } = response;
  if (text === null && status >= 200 && status <= 299) throw tooLong(name, status, headers);
  return { status, headers, text: text ?? "" };
}

/** "graph.microsoft.com": what people and their networks know an address by. */
export const hostOf = (url: string): string => new URL(url).host;

const tooLong = (name: RequestName, status: number, headers: Headers): MicrosoftError =>
  unexpectedAnswer(
    name,
    status,
    headers,
    `The answer is longer than ${LONGEST_ANSWER_BYTES / 1024 / 1024} MB.`,
  );

/** null when it is longer than is read; the rest is then left. */
async function textOf(response: Response): Promise<string | null> {
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LONGEST_ANSWER_BYTES) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Makes sense of a raw answer.
 * @param secrets values of the request that must not come back in an error.
 * @param bearer the token that was sent, to tell what it allowed; null: none was.
 * @throws MicrosoftError for a failure status, and with status 0 for a success that no Microsoft service would
 * send: cut off, or not JSON (a proxy's or a hotel's page).
 */
export function understand(
  name: RequestName,
  raw: RawAnswer,
  secrets: readonly string[],
  bearer: string | null = null,
): Answer {
  const { status, headers, text } = raw;
  const parsed = parse(text, headers.get("Content-Type"));
  if (status < 200 || status > 299) {
    // A text that is no JSON at all is a page; JSON that was cut off may have been the service's own.
    const isPage = parsed.broken && /^\s*[^\s{[]/.test(text);
    const answer = { status, headers, body: isPage ? text : parsed.json, isCut: parsed.broken && !isPage };
    const failure = failureOf(name, answer, secrets, Date.now());
    throw bearer === null ? failure : sentWith(failure, bearer);
  }
  if (parsed.broken)
    throw noAnswer(name, "The answer was cut off or did not come from Microsoft.", /^\s*</.test(text));
  return { status, headers, body: parsed.json };
}

function parse(
  text: string,
  contentType: string | null,
): { readonly json: unknown; readonly broken: boolean } {
  if (text.trim() === "") return { json: undefined, broken: false };
  if (contentType !== null && !/\bjson\b/i.test(contentType)) return { json: undefined, broken: true };
  try {
    return { json: JSON.parse(text), broken: false };
  } catch {
    return { json: undefined, broken: true };
  }
}

// ---- The JSON transport of Power Platform, Dataverse and Entra ------------------------------------------

export interface JsonRequest {
  readonly method: Method;
  /** Path with placeholders for the error's facts: "/systemusers({id})". */
  readonly template: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as a form, instead of `json`. */
  readonly form?: URLSearchParams;
  /** Values in the request that are secrets, besides the token. */
  readonly secrets?: readonly string[];
}

export interface TransportDependencies {
  readonly fetch: Fetch;
  readonly service: Service;
  /** The one cloud whose hosts it may call. */
  readonly cloud: Cloud;
  /** Access token (a secret) for each request; null for services that take none. */
  readonly token: ((options: CallOptions) => Promise<string>) | null;
  /** Milliseconds; {@link REQUEST_TIME_LIMIT_MS} when absent. */
  readonly timeLimitMs?: number;
}

/** Sends one request, never twice. @throws MicrosoftError, and whatever the token source throws. */
export type Transport = (request: JsonRequest, options: CallOptions) => Promise<Answer>;

export function createTransport(dependencies: TransportDependencies): Transport {
  const { fetch, service, cloud, token, timeLimitMs } = dependencies;
  return async (request, options) => {
    // No token is asked for either: its audience would be the same stranger.
    if (!isAddressOf(service, request.url, cloud)) throw new AddressError(service);
    const bearer = token === null ? null : await token(options);
    const operation = `${request.method} ${request.template}`;
    const name = { service, operation, host: hostOf(request.url) };
    const raw = await deliver(
      fetch,
      name,
      { url: request.url, init: initOf(request, bearer), cloud },
      { signal: options.signal, ...(timeLimitMs === undefined ? {} : { timeLimitMs }) },
    );
    return understand(name, raw, [...(bearer === null ? [] : [bearer]), ...(request.secrets ?? [])], bearer);
  };
}

function initOf({ method, headers, json, form }: JsonRequest, bearer: string | null): RequestInit {
  return {
    method,
    headers: {
      Accept: "application/json",
      ...(json === undefined ? {} : { "Content-Type": "application/json; charset=utf-8" }),
      ...(bearer === null ? {} : { Authorization: `Bearer ${bearer}` }),
      ...headers,
    },
    ...(form ? { body: form } : json === undefined ? {} : { body: JSON.stringify(json) }),
  };
}

/**
 * Reads a success with `read`, which throws on a body of the wrong form.
 * @throws MicrosoftError with the success's status, so that a write counts as "outcome unknown".
 */
export function readBody<T>(name: RequestName, answer: Answer, read: (body: unknown) => T): T {
  try {
    return read(answer.body);
  } catch (error) {
    if (error instanceof MicrosoftError) throw error;
    throw unexpectedAnswer(name, answer.status, answer.headers);
  }
}
