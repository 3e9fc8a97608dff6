import type { Latency } from "../world/latency.ts";
import type { World } from "../world.ts";
import { type ControlEndpoint, createControl } from "./control.ts";
import { type Front, openFront } from "./front.ts";
import { createGates, type Gate } from "./gates.ts";
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
  /** Latency from now on, ms: a number is that of every request of every host; an object changes what it names. */
  setLatency(latency: number | Partial<Latency>): void;
  /** Holds back answers, to see what goes on without them. @param whose whether that of a request is held back */
  hold(whose: (request: RequestLogEntry) => boolean): Gate;
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
  const { http2, latency } = world;
  if (options.front && options.front.http2 !== http2)
    throw new TypeError("The scenario and the server do not have the same HTTP.");
  const front = options.front ?? (await openFront({ ...options, http2 }));
  const { certificates } = front;
  const requests: RequestLogEntry[] = [];
  const observers = createObservers();
  const gates = createGates();
  front.serve(
    createHandler({
      world,
      services,
      log: requests,
      control: createControl(world, requests, options.controls),
      observers,
      gates,
    }),
    () => latency.connectionMs,
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
    setLatency(given) {
      Object.assign(latency, typeof given === "number" ? { ms: given, ofHosts: {} } : given);
    },
    hold: gates.hold,
    async close() {
      if (options.front === undefined) await front.close();
    },
  };
}
