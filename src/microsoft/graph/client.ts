import {
  Client,
  type Context,
  GraphClientError,
  type Middleware,
  ResponseType,
} from "@microsoft/microsoft-graph-client";
import type { Cloud } from "../../clouds/table.ts";
import type { CallOptions, TokenSource } from "../api.ts";
import { AddressError } from "../errors.ts";
import { type RequestName, unexpectedAnswer } from "../failure.ts";
import { type Answer, deliver, type Fetch, hostOf, type Method, readBody, understand } from "../http.ts";
import { allPages } from "../pages.ts";

export interface GraphDependencies {
  readonly fetch: Fetch;
  readonly tokens: TokenSource;
  readonly cloud: Cloud;
  /** Milliseconds for one request; `REQUEST_TIME_LIMIT_MS` when absent. */
  readonly timeLimitMs?: number;
}

export interface GraphRequest {
  readonly method: Method;
  /** Path with placeholders for the error's facts: "/applications/{id}". */
  readonly template: string;
  /** Path and query, already encoded: the Graph client encodes nothing. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, a Blob as it is. */
  readonly body?: Readonly<Record<string, unknown>> | Blob;
}

export interface GraphConnection {
  /** Sends one request, never twice. @throws MicrosoftError, and whatever the token source throws. */
  send(request: GraphRequest, options: CallOptions): Promise<Answer>;
  /** As `send`, then takes the body apart with `read`. */
  ask<T>(request: GraphRequest, read: (body: unknown) => T, options: CallOptions): Promise<T>;
  /** All pages of a list. @param first its first page, where another request has brought it. */
  list<Row>(
    request: GraphRequest,
    read: (body: unknown) => { readonly rows: readonly Row[]; readonly next: string | null },
    options: CallOptions,
    first?: Answer,
  ): Promise<readonly Row[]>;
}

/**
 * Microsoft's Graph client with a chain of our own: authentication, then one `fetch`. Its RetryHandler is
 * left out because it sleeps up to 180 s in a timer (libraries-14), its RedirectHandler because tokens
 * are not to follow redirects.
 *
 * The client turns every error of a middleware into a GraphError that keeps no more than name and message
 * (GraphRequest.send, GraphErrorHandler), and reads the body of a failure itself, losing `details` when it is
 * not JSON. So failures of ours pass through it inside a GraphClientError, which it hands on untouched, and
 * answers come back raw to be read where all services' answers are read.
 */
export function connectGraph({ fetch, tokens, cloud, timeLimitMs }: GraphDependencies): GraphConnection {
  const limit = timeLimitMs === undefined ? {} : { timeLimitMs };

  async function send(request: GraphRequest, { signal }: CallOptions): Promise<Answer> {
    const name = { ...nameOf(request), host: hostOf(cloud.graph) };
    let bearer = "";
    const authentication = middleware(async (context, next) => {
      if (urlOf(context).origin !== cloud.graph) throw new AddressError("graph");
      bearer = await tokens.token("graph", { signal });
      const headers = { ...(context.options?.headers as Record<string, string> | undefined) };
      context.options = { ...context.options, headers: { ...headers, Authorization: `Bearer ${bearer}` } };
      await next(context);
    });
    const sending = middleware(async (context) => {
      const init = context.options as RequestInit;
      const raw = await deliver(fetch, name, { url: urlOf(context).href, init, cloud }, { signal, ...limit });
      // The statuses that must not have a body are those of answers without one.
      const body = raw.text === "" ? null : raw.text;
      context.response = new Response(body, { status: raw.status, headers: raw.headers });
    });
    const client = Client.initWithMiddleware({
      baseUrl: cloud.graph,
      defaultVersion: "v1.0",
      middleware: [authentication, sending],
    });
    const call = client
      // A whole address: of a path the client takes any address in its query for the host.
      .api(request.path.startsWith("/") ? `${cloud.graph}/v1.0${request.path}` : request.path)
      .responseType(ResponseType.RAW)
      .headers({ Accept: "application/json", ...request.headers });
    const response = await unwrapped(() => perform(call, request));
    return understand(
      name,
      { status: response.status, headers: response.headers, text: await response.text() },
      [bearer],
      bearer,
    );
  }

  return {
    send,
    async ask(request, read, options) {
      return readBody(nameOf(request), await send(request, options), read);
    },
    list(request, read, options, first) {
      const name = nameOf(request);
      const start = `${cloud.graph}/v1.0${request.path}`;
      return allPages(
        start,
        async (url) => (url === start && first ? first : send({ ...request, path: url }, options)),
        (answer) => readBody(name, answer, read),
        (answer, why) => unexpectedAnswer(name, answer.status, answer.headers, why),
      );
    },
  };
}

const nameOf = ({ method, template }: GraphRequest): RequestName => ({
  service: "graph",
  operation: `${method} ${template}`,
});

function middleware(
  run: (context: Context, next: (context: Context) => Promise<void>) => Promise<void>,
): Middleware {
  let following: Middleware | undefined;
  return {
    setNext(next) {
      following = next;
    },
    async execute(context) {
      try {
        await run(context, async (same) => following?.execute(same));
      } catch (error) {
        throw error instanceof GraphClientError ? error : wrapped(error);
      }
    },
  };
}

const urlOf = ({ request }: Context): URL => new URL(typeof request === "string" ? request : request.url);

function wrapped(error: unknown): GraphClientError {
  const carrier = new GraphClientError("A failure on its way through the Graph client.");
  carrier.customError = error;
  return carrier;
}

async function unwrapped(call: () => Promise<Response>): Promise<Response> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof GraphClientError && error.customError !== undefined) throw error.customError;
    throw error;
  }
}

function perform(call: ReturnType<Client["api"]>, { method, body }: GraphRequest): Promise<Response> {
  switch (method) {
    case "GET":
      return call.get();
    case "POST":
      return call.post(body);
    case "PATCH":
      return call.patch(body);
    case "PUT":
      return call.put(body);
    case "DELETE":
      return call.delete();
  }
}
