import type { IncomingMessage } from "node:http";
import { Agent, request as httpsRequest } from "node:https";
import { Readable } from "node:stream";

const redirects = new Set([301, 302, 303, 307, 308]);
const bodiless = new Set([101, 204, 205, 304]);

/** A `fetch` that reaches the sandbox and nothing else. */
export interface SandboxFetch {
  readonly fetch: typeof fetch;
  /**
   * Closes every connection that is in use; those at rest stay open.
   * @returns whether all of them had been answered.
   */
  letGo(): boolean;
  close(): void;
}

/**
 * A `typeof fetch` for Node clients: https requests to the sandbox's hosts go to its port and trust its
 * certificate; everything else is refused as `fetch` refuses, with a TypeError. Headers that a browser would
 * set or forbid (Origin, Cookie) are sent as given.
 */
export function createSandboxFetch(options: {
  readonly port: number;
  readonly caCertificate: string;
  readonly isKnown: (host: string) => boolean;
}): SandboxFetch {
  const agent = new Agent({ keepAlive: true, ca: options.caCertificate });
  let unanswered = 0;

  async function once(request: Request, body: Buffer | null): Promise<Response> {
    const url = new URL(request.url);
    if (url.protocol !== "https:" || !options.isKnown(url.hostname))
      throw new TypeError("fetch failed", { cause: new Error(`${url.host} is not a host of the sandbox.`) });
    const headers: Record<string, string> = Object.fromEntries(request.headers);
    headers.host = url.host;
    if (body !== null) headers["content-length"] = String(body.length);
    unanswered += 1;
    const message = await new Promise<IncomingMessage>((resolve, reject) => {
      const outgoing = httpsRequest(
        {
          agent,
          host: "127.0.0.1",
          port: options.port,
          servername: url.hostname,
          method: request.method,
          path: url.pathname + url.search,
          headers,
          signal: request.signal,
        },
        resolve,
      );
      outgoing.on("error", (error) =>
        reject(
          request.signal.aborted ? request.signal.reason : new TypeError("fetch failed", { cause: error }),
        ),
      );
      outgoing.end(body ?? undefined);
    }).finally(() => {
      unanswered -= 1;
    });
    return toResponse(message, url);
  }

  async function sandboxFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    let request = new Request(input, init);
    const sent = request.body === null ? null : Buffer.from(await request.arrayBuffer());
    let body = sent;
    for (let hops = 0; hops <= 20; hops += 1) {
      request.signal.throwIfAborted();
      const response = await once(request, body);
      const location = response.headers.get("location");
      if (!redirects.has(response.status) || location === null || request.redirect === "manual")
        return response;
      if (request.redirect === "error") break;
      await response.body?.cancel();
      const rewritten = response.status === 303 || (response.status < 303 && request.method === "POST");
      if (rewritten) body = null;
      request = new Request(new URL(location, request.url), {
        method: rewritten ? "GET" : request.method,
        headers: request.headers,
        signal: request.signal,
        redirect: "follow",
      });
    }
    throw new TypeError("fetch failed", {
      cause: new Error("Too many redirects, or one that is not wanted."),
    });
  }

  return {
    fetch: sandboxFetch as typeof fetch,
    letGo() {
      for (const sockets of Object.values(agent.sockets))
        for (const socket of sockets ?? []) socket.destroy();
      return unanswered === 0;
    },
    close: () => agent.destroy(),
  };
}

function toResponse(message: IncomingMessage, url: URL): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headersDistinct))
    for (const one of value ?? []) headers.append(name, one);
  const status = message.statusCode ?? 500;
  if (bodiless.has(status)) message.resume();
  const body = bodiless.has(status) ? null : (Readable.toWeb(message) as ReadableStream<Uint8Array>);
  const response = new Response(body, { status, statusText: message.statusMessage ?? "", headers });
  Object.defineProperty(response, "url", { value: url.href });
  return response;
}
