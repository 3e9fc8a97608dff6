import type { CallOptions, Resource, TokenSource } from "../../../src/microsoft/api.ts";
import { MicrosoftError } from "../../../src/microsoft/errors.ts";
import type { Fetch } from "../../../src/microsoft/http.ts";

/** A request as it left the client. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly init: RequestInit;
  /** JSON when it is, else text; undefined without a body. */
  readonly body: unknown;
}

export type Reply = Response | Error | ((sent: Sent) => Response | Promise<Response>);

/** A `fetch` that gives one reply after another and keeps what was sent. Runs dry loudly. */
export function scriptedFetch(...replies: Reply[]): { readonly fetch: Fetch; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, init) => {
    const request = await record(url, init);
    sent.push(request);
    const reply = replies.shift();
    if (reply === undefined) throw new Error(`Unscripted request: ${request.method} ${url}`);
    if (reply instanceof Error) throw reply;
    return typeof reply === "function" ? reply(request) : reply;
  };
  return { fetch, sent };
}

async function record(url: string, init: RequestInit): Promise<Sent> {
  const { body } = init;
  const text = body === undefined || body === null ? undefined : await new Response(body).text();
  return {
    method: init.method ?? "GET",
    url: new URL(url),
    headers: new Headers(init.headers),
    init,
    body: text === undefined ? undefined : parsed(text),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json; odata.metadata=minimal", ...headers },
  });

export const empty = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers });

export const graphError = (
  status: number,
  code: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
  headers: Record<string, string> = {},
): Response => json(status, { error: { code, message, ...more } }, headers);

export const TOKEN = "eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJncmFwaCJ9.c2lnbmF0dXJl";

/** Gives {@link TOKEN} for everything and keeps what was asked for. */
export function fakeTokens(): TokenSource & { readonly asked: Resource[] } {
  const asked: Resource[] = [];
  return {
    asked,
    async token(resource: Resource, { signal }: CallOptions) {
      signal.throwIfAborted();
      asked.push(resource);
      return TOKEN;
    },
  };
}

export const calm: CallOptions = { signal: new AbortController().signal };

/** The error that a promise fails with; fails the test when it does not. */
export async function failureOf(promise: Promise<unknown>): Promise<MicrosoftError> {
  const error = await promise.then(
    (value) => new Error(`Expected a failure, got ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof MicrosoftError) return error;
  throw error;
}

export const guid = (last: number): string => `11111111-2222-4333-8444-${String(last).padStart(12, "0")}`;
