import { createSandboxFetch } from "../fetch.ts";
import { startProxy } from "../proxy.ts";
import { type Certificates, makeCertificates } from "../tls.ts";
import { certificateNames, isKnownHost } from "./hosts.ts";
import type { Handler } from "./messages.ts";
import { startTlsServer } from "./tls-server.ts";

/**
 * What the world sees of a sandbox: TLS server, proxy and certificates, and the client that trusts them. It costs
 * more than all the rest of a sandbox, so that one can stand before several sandboxes, one after the other.
 */
export interface Front {
  readonly port: number;
  readonly proxyPort: number;
  readonly certificates: Certificates;
  /** Whether server and client speak HTTP/2. */
  readonly http2: boolean;
  readonly fetch: typeof fetch;
  /** Who answers from now on, and how long connections take from now on, ms. */
  serve(handler: Handler, connectionMs: () => number): void;
  /**
   * Ends the service of a handler. Connections at rest stay open for the next one, others are closed.
   * @returns false when a request was still under way: it could reach the next handler, so there must be none.
   */
  clear(): boolean;
  close(): Promise<void>;
}

/** @param options ports: 0 or absent for a free one. @throws when a port is taken. */
export async function openFront(
  options: {
    readonly port?: number | undefined;
    readonly proxyPort?: number | undefined;
    readonly http2?: boolean | undefined;
  } = {},
): Promise<Front> {
  const { http2 = false } = options;
  const certificates = await makeCertificates(certificateNames());
  let served: { readonly handler: Handler; readonly connectionMs: () => number } | null = null;
  const server = await startTlsServer({
    certificates,
    port: options.port ?? 0,
    http2,
    connectionMs: () => served?.connectionMs() ?? 0,
    handle(message, out) {
      if (served === null) message.socket.destroy();
      else served.handler(message, out);
    },
  });
  const { port } = server;
  const isKnown = (host: string): boolean => isKnownHost(host) || host === "localhost";
  const proxy = await startProxy({ target: port, port: options.proxyPort, isKnown }).catch(async (error) => {
    await server.close();
    throw error;
  });
  const client = createSandboxFetch({ port, caCertificate: certificates.caCertificate, isKnown, http2 });

  return {
    port,
    proxyPort: proxy.port,
    certificates,
    http2,
    fetch: client.fetch,
    serve(handler, connectionMs) {
      served = { handler, connectionMs };
    },
    clear() {
      served = null;
      return client.letGo();
    },
    async close() {
      client.close();
      await Promise.all([proxy.close(), server.close()]);
    },
  };
}
