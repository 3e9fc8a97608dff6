import { Readable } from "node:stream";
import { type Arrived, overHttp1, overHttp2 } from "./transport.ts";

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
  /** Offers HTTP/2. */
  readonly http2: boolean;
}): SandboxFetch {
  const transport = options.http2 ? overHttp2(options) : overHttp1(options);
  let unanswered = 0;

  async function once(request: Request, body: Buffer | null): Promise<Response> {
    const url = new URL(request.url);
    if (url.protocol !== "https:" || !options.isKnown(url.hostname))
      throw new TypeError("fetch failed", { cause: new Error(`${url.host} is not a host of the sandbox.`) });
    const headers: Record<string, string> = Object.fromEntries(request.headers);
    headers.host = url.host;
    if (body !== null) headers["content-length"] = String(body.length);
    unanswered += 1;
    const { method, signal } = request;
    const arrived = await transport.send({ method, url, headers, body, signal }).finally(() => {
      unanswered -= 1;
    });
    return toResponse(arrived, url);
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
    letGo: () => transport.letGo() && unanswered === 0,
    close: transport.close,
  };
}

function toResponse({ status, statusText, headers, body }: Arrived, url: URL): Response {
  if (bodiless.has(status)) body.resume();
  const content = bodiless.has(status) ? null : (Readable.toWeb(body) as ReadableStream<Uint8Array>);
  const response = new Response(content, { status, statusText, headers });
  Object.defineProperty(response, "url", { value: url.href });
  return response;
}
