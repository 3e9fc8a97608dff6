import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createSandboxFetch } from "../fetch.ts";
import { startProxy } from "../proxy.ts";
import { makeCertificates } from "../tls.ts";
import type { World } from "../world.ts";
import { type ControlEndpoint, createControl } from "./control.ts";
import { createHandler } from "./handler.ts";
import { certificateNames, hostPatterns, isKnownHost } from "./hosts.ts";
import { createObservers, type Observer } from "./observers.ts";
import type { RequestLogEntry } from "./request-log.ts";
import type { Service } from "./service.ts";
import { type SandboxState, stateOf } from "./state.ts";

/** A running sandbox. */
export interface Sandbox {
  /** TLS, on 127.0.0.1; answers by Host header. */
  readonly port: number;
  /** CONNECT proxy, on 127.0.0.1. */
  readonly proxyPort: number;
  /** PEM of the authority to trust. */
  readonly caCertificate: string;
  /** For Chromium's --ignore-certificate-errors-spki-list. */
  readonly spkiFingerprint: string;
  /** For Chromium's --host-resolver-rules: names, and "*.domain". */
  readonly hostPatterns: readonly string[];
  readonly world: World;
  /** Grows as requests arrive. */
  readonly requests: readonly RequestLogEntry[];
  readonly faults: World["faults"];
  /** Shows every exchange with a service from now on, whole. @returns ends it. */
  observe(observer: Observer): () => void;
  /** For Node clients: sends the Microsoft hosts here and refuses all others. */
  readonly fetch: typeof fetch;
  /** The tenant and settings now, secrets masked. */
  state(): SandboxState;
  /** Latency of every request from now on. */
  setLatency(ms: number): void;
  close(): Promise<void>;
}

/**
 * The servers of a sandbox, for any set of services; sandbox/start.ts has them all.
 * @param options.port 0 or absent: a free one.
 * @throws when a port is taken.
 */
export async function startServer(
  world: World,
  services: readonly Service[],
  options: {
    readonly port?: number | undefined;
    readonly proxyPort?: number | undefined;
    /** Endpoints of single services below `/_sandbox/`. */
    readonly controls?: readonly ControlEndpoint[] | undefined;
  } = {},
): Promise<Sandbox> {
  const certificates = await makeCertificates(certificateNames());
  const requests: RequestLogEntry[] = [];
  const observers = createObservers();
  const server = createServer(
    { key: certificates.privateKey, cert: certificates.certificate, ALPNProtocols: ["http/1.1"] },
    createHandler({
      world,
      services,
      log: requests,
      control: createControl(world, requests, options.controls),
      observers,
    }),
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
    caCertificate: certificates.caCertificate,
    spkiFingerprint: certificates.spkiFingerprint,
    hostPatterns,
    world,
    requests,
    faults: world.faults,
    observe: observers.add,
    fetch: client.fetch,
    state: () => stateOf(world),
    setLatency(ms) {
      world.latency.ms = ms;
    },
    async close() {
      client.close();
      await Promise.all([proxy.close(), closeServer()]);
    },
  };
}
