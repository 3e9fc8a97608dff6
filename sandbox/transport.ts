import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { Agent, request as httpsRequest } from "node:https";
import type { Readable } from "node:stream";
import { buildConnector, type Dispatcher, Agent as UndiciAgent } from "undici";

/** One answer as it comes over the wire. */
export interface Arrived {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly body: Readable;
}

/** Sends requests to the sandbox, whatever their host is called. */
export interface Transport {
  /** @throws TypeError as `fetch` does; the signal's reason when it was given up. */
  send(request: Sent): Promise<Arrived>;
  /**
   * Closes every connection that is in use; those at rest stay open.
   * @returns whether they can be used for another sandbox.
   */
  letGo(): boolean;
  close(): void;
}

export interface Sent {
  readonly method: string;
  readonly url: URL;
  /** The host among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  readonly signal: AbortSignal;
}

interface Place {
  readonly port: number;
  readonly caCertificate: string;
}

/** HTTP/1.1: as many connections as there are requests at a time. */
export function overHttp1({ port, caCertificate }: Place): Transport {
  const agent = new Agent({ keepAlive: true, ca: caCertificate });
  return {
    send: ({ method, url, headers, body, signal }) =>
      new Promise<IncomingMessage>((resolve, reject) => {
        const outgoing = httpsRequest(
          {
            agent,
            host: "127.0.0.1",
            port,
            servername: url.hostname,
            method,
            path: url.pathname + url.search,
            headers,
            signal,
          },
          resolve,
        );
        outgoing.on("error", (error) => reject(failure(error, signal)));
        outgoing.end(body ?? undefined);
      }).then((message) => ({
        status: message.statusCode ?? 500,
        statusText: message.statusMessage ?? "",
        headers: headersOf(message.headersDistinct),
        body: message,
      })),
    letGo() {
      for (const sockets of Object.values(agent.sockets))
        for (const socket of sockets ?? []) socket.destroy();
      return true;
    },
    close: () => agent.destroy(),
  };
}

/** HTTP/2 by undici: one connection for each host, for all requests at a time. */
export function overHttp2({ port, caCertificate }: Place): Transport {
  const connect = buildConnector({ ca: caCertificate, allowH2: true });
  const agent = new UndiciAgent({
    allowH2: true,
    connections: 1,
    // undici's word for requests at a time on a connection, which is 1 unless said otherwise.
    pipelining: 100,
    // The limits of time are the caller's, as they are over HTTP/1.1.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: (options, callback) =>
      connect(
        { ...options, hostname: "127.0.0.1", port: String(port), servername: options.hostname },
        callback,
      ),
  });
  return {
    async send({ method, url, headers, body, signal }) {
      // It is in the address, and HTTP/2 has no field of this name.
      const { host: _, ...others } = headers;
      const answer = await agent
        .request({
          origin: url.origin,
          path: url.pathname + url.search,
          method: method as Dispatcher.HttpMethod,
          headers: others,
          body,
          signal,
          // Else a change waits until the connection has nothing else to carry. No browser does that.
          idempotent: true,
        })
        .catch((error: unknown) => {
          throw failure(error, signal);
        });
      return {
        status: answer.statusCode,
        statusText: "",
        headers: headersOf(answer.headers),
        body: answer.body,
      };
    },
    // Nobody can tell which requests of a connection are under way.
    letGo: () => false,
    close: () => void agent.destroy(),
  };
}

const failure = (error: unknown, signal: AbortSignal): unknown =>
  signal.aborted ? signal.reason : new TypeError("fetch failed", { cause: error });

function headersOf(given: IncomingHttpHeaders | NodeJS.Dict<string[]>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given))
    for (const one of [value ?? []].flat()) headers.append(name, one);
  return headers;
}
