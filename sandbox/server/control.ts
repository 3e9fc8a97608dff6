import type { World } from "../world.ts";
import type { RequestLogEntry } from "./request-log.ts";
import type { SandboxRequest, SandboxResponse } from "./service.ts";
import { applySettings, applyTime, SettingsError } from "./settings.ts";
import { stateOf } from "./state.ts";

/** The sandbox's own endpoints below `/_sandbox/`, the same on every host. */
export interface Control {
  owns(request: SandboxRequest): boolean;
  handle(request: SandboxRequest): SandboxResponse;
}

/** An endpoint that a service adds. `read` gets the query too. */
export interface ControlEndpoint {
  readonly name: string;
  /** @throws SettingsError */
  read(query: URLSearchParams): unknown;
  /** @throws SettingsError */
  write(input: unknown): void;
}

const prefix = "/_sandbox/";
const json = (status: number, body: unknown): SandboxResponse => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
  body: `${JSON.stringify(body, null, 2)}\n`,
});

/**
 * `GET state`, `GET requests`, `POST time` {advanceMs}, `POST settings` {latencyMs,
 * latencyOfHosts, connectionMs, lag, flapping, switches, faults, revokeTokensOf}. For a person, a test or curl; never for a web page: browsers mark what pages send
 * with Origin or Sec-Fetch-Site, and whatever is marked is refused.
 */
export function createControl(
  world: World,
  log: readonly RequestLogEntry[],
  endpoints: readonly ControlEndpoint[] = [],
): Control {
  const reads: Readonly<Record<string, (query: URLSearchParams) => unknown>> = {
    state: () => stateOf(world),
    requests: () => log,
    ...Object.fromEntries(endpoints.map((one) => [one.name, one.read])),
  };
  const writes: Readonly<Record<string, (input: unknown) => void>> = {
    time: (input) => applyTime(world, input),
    settings: (input) => applySettings(world, input),
    ...Object.fromEntries(endpoints.map((one) => [one.name, one.write])),
  };
  return {
    owns: (request) => request.url.pathname.startsWith(prefix),
    handle(request) {
      if (isFromPage(request)) return json(403, { error: "Not for web pages." });
      const name = request.url.pathname.slice(prefix.length);
      const read = reads[name];
      if (read && request.method === "GET") return answered(() => read(request.url.searchParams));
      const write = writes[name];
      if (!write || request.method !== "POST") {
        const known = [
          ...Object.keys(reads).map((one) => `GET ${one}`),
          ...Object.keys(writes).map((one) => `POST ${one}`),
        ];
        return json(404, { error: `Known below ${prefix}: ${known.join(", ")}.` });
      }
      return answered(() => {
        write(JSON.parse(request.body.toString("utf8")));
        return { time: new Date(world.clock.now()).toISOString() };
      });
    },
  };
}

function answered(answer: () => unknown): SandboxResponse {
  try {
    return json(200, answer());
  } catch (error) {
    if (error instanceof SettingsError) return json(400, { error: error.message });
    if (error instanceof SyntaxError) return json(400, { error: "The body must be JSON." });
    throw error;
  }
}

function isFromPage(request: SandboxRequest): boolean {
  if (request.headers.has("origin")) return true;
  const site = request.headers.get("sec-fetch-site");
  // A person who types the address: "none". Anything else was sent by a page.
  return site !== null && site !== "none";
}
