import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createSandboxFetch } from "../fetch.ts";
import { startProxy } from "../proxy.ts";
import { type Certificates, makeCertificates } from "../tls.ts";
import { certificateNames, isKnownHost } from "./hosts.ts";

export type Handler = (message: IncomingMessage, out: ServerResponse) => void;

/**
 * What the world sees of a sandbox: TLS server, proxy and certificates, and the client that trusts them. It costs
 * more than all the rest of a sandbox, so that one can stand before several sandboxes, one after the other.
 */
export interface Front {
  readonly port: number;
  readonly proxyPort: number;
  readonly certificates: Certificates;
  readonly fetch: typeof fetch;
  /** Who answers from now on. */
  serve(handler: Handler): void;
  /**
   * Ends the service of a handler. Connections at rest stay open for the next one, others are closed.
   * @returns false when a request was still under way: it could reach the next handler, so there must be none.
   */
  clear(): boolean;
  close(): Promise<void>;
}

/** @param options ports: 0 or absent for a free one. @throws when a port is taken. */
export async function openFront(
  options: { readonly port?: number | undefined; readonly proxyPort?: number | undefined } = {},
): Promise<Front> {
  const certificates = await makeCertificates(certificateNames());
  let handler: Handler | null = null;
  const server = createServer(
    { key: certificates.privateKey, cert: certificates.certificate, ALPNProtocols: ["http/1.1"] },
    (message, out) => {
      if (handler === null) out.destroy();
      else handler(message, out);
    },
  );
  // Longer than clients keep idle connections, so that none is closed under a request that is on its way.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const closeServer = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const isKnown = (host: string): boolean => isKnownHost(host) || host === "localhost";
  const proxy = await startProxy({ target: port, port: options.proxyPort, isKnown }).catch(async (error) => {
    await closeServer();
    throw error;
  });
  const client = createSandboxFetch({ port, caCertificate: certificates.caCertificate, isKnown });

  return {
    port,
    proxyPort: proxy.port,
    certificates,
    fetch: client.fetch,
    serve(next) {
      handler = next;
    },
    clear() {
      handler = null;
      return client.letGo();
    },
    async close() {
      client.close();
      await Promise.all([proxy.close(), closeServer()]);
    },
  };
}
