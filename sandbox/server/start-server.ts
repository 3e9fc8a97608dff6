import type { World } from "../world.ts";
import { type ControlEndpoint, createControl } from "./control.ts";
import { type Front, openFront } from "./front.ts";
import { createHandler } from "./handler.ts";
import { hostPatterns } from "./hosts.ts";
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
    /** One that stands already, instead of the ports; whoever gave it closes it. */
    readonly front?: Front | undefined;
    /** Endpoints of single services below `/_sandbox/`. */
    readonly controls?: readonly ControlEndpoint[] | undefined;
  } = {},
): Promise<Sandbox> {
  const front = options.front ?? (await openFront(options));
  const { certificates } = front;
  const requests: RequestLogEntry[] = [];
  const observers = createObservers();
  front.serve(
    createHandler({
      world,
      services,
      log: requests,
      control: createControl(world, requests, options.controls),
      observers,
    }),
  );

  return {
    port: front.port,
    proxyPort: front.proxyPort,
    caCertificate: certificates.caCertificate,
    spkiFingerprint: certificates.spkiFingerprint,
    hostPatterns,
    world,
    requests,
    faults: world.faults,
    observe: observers.add,
    fetch: front.fetch,
    state: () => stateOf(world),
    setLatency(ms) {
      world.latency.ms = ms;
    },
    async close() {
      if (options.front === undefined) await front.close();
    },
  };
}
