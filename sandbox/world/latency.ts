/** How long answers and connections take, as over a network. Changes count from the next request or connection on. */
export interface Latency {
  /** Added to every request, ms. */
  ms: number;
  /** The same for single hosts, ms: by host, by "*.domain" for all below it, or by service. Takes the place of `ms`. */
  ofHosts: LatencyOfHosts;
  /** How long a new connection takes before its TLS handshake begins, ms; once for each. */
  connectionMs: number;
}

export type LatencyOfHosts = Readonly<Record<string, number>>;

/** Names of services that a latency can be given to. */
export const serviceNames: readonly string[] = ["entra", "graph", "power-platform", "dataverse", "portal"];

/** Whether a key of {@link Latency.ofHosts} can ever fit: a service, a host or a pattern of hosts. */
export const isLatencyKey = (key: string): boolean =>
  serviceNames.includes(key) || /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(key);

/** Latency of a request, ms. The most exact key counts: the host, then the longest pattern, then the service. */
export function latencyOf(
  { ms, ofHosts }: Pick<Latency, "ms" | "ofHosts">,
  { host, service }: { readonly host: string; readonly service: string },
): number {
  const patterns = Object.keys(ofHosts).filter((key) => key.startsWith("*.") && host.endsWith(key.slice(1)));
  const longest = patterns.sort((one, other) => other.length - one.length)[0];
  const keys = [host, ...(longest === undefined ? [] : [longest]), service];
  for (const key of keys) {
    const own = Object.hasOwn(ofHosts, key) ? ofHosts[key] : undefined;
    if (own !== undefined) return own;
  }
  return ms;
}
