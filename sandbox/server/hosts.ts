import hosts from "./hosts.json" with { type: "json" };

/**
 * The Microsoft hosts that clients send to the sandbox, as names or "*.domain" for everything below a domain.
 * They fit Chromium's --host-resolver-rules. (A file of its own because redirect.mjs reads it too.)
 */
export const hostPatterns: readonly string[] = hosts.patterns;

/** Whether a host (lower case, no port) is one that clients send here. */
export const isKnownHost = (host: string): boolean =>
  hostPatterns.some((pattern) =>
    pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern,
  );

/**
 * Every name of the certificate. A wildcard covers one label only, so Dataverse's regions are named one by
 * one: crm, crm2 ... crm21, each also in its api form (clouds-09: never guess which exist).
 */
export function certificateNames(): string[] {
  const regions = ["crm", ...Array.from({ length: 20 }, (_, index) => `crm${index + 2}`)];
  const dynamics = regions.flatMap((region) => [`*.${region}.dynamics.com`, `*.api.${region}.dynamics.com`]);
  return [...hostPatterns.filter((pattern) => pattern !== "*.dynamics.com"), ...dynamics, "localhost"];
}
