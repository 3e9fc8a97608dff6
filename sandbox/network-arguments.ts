import type { ScenarioSource } from "./scenario/read.ts";
import { isLatencyKey, type LatencyOfHosts, serviceNames } from "./world/latency.ts";

/** How a sandbox's network is given on a command line, for `parseArgs`. */
export const networkOptions = {
  latency: { type: "string" },
  connection: { type: "string" },
  http2: { type: "boolean" },
} as const;

export const networkUsage = `  --latency     ms added to every request, or by host and service: graph=60,entra=90,*.dynamics.com=180
  --connection  ms that a new connection takes before its handshake
  --http2       speaks HTTP/2 with clients that offer it`;

/** Members of a scenario; what was not given is left to it. */
export interface NetworkArguments {
  readonly latencyMs?: number;
  readonly latencyOfHosts?: LatencyOfHosts;
  readonly connectionMs?: number;
  readonly http2?: boolean;
}

/** @param values as `parseArgs` gives them. @throws TypeError for what is no time and no host. */
export function networkArguments(values: {
  readonly latency?: string | undefined;
  readonly connection?: string | undefined;
  readonly http2?: boolean | undefined;
}): NetworkArguments {
  const { latency, connection, http2 } = values;
  return {
    ...(latency !== undefined && latencyIn(latency)),
    ...(connection !== undefined && { connectionMs: msIn(connection) }),
    ...(http2 !== undefined && { http2 }),
  };
}

/** The scenario with another network. */
export const overNetwork = (scenario: string, network: NetworkArguments): ScenarioSource =>
  Object.keys(network).length === 0 ? scenario : { extends: scenario, ...network };

/** "100", "graph=60,entra=90", or both: "100,graph=60". */
function latencyIn(text: string): NetworkArguments {
  const ofHosts: Record<string, number> = {};
  let ms: number | undefined;
  for (const part of text.split(",")) {
    const [key = "", value, ...more] = part.split("=");
    if (value === undefined) ms = msIn(key);
    else if (more.length > 0 || !isLatencyKey(key))
      throw new TypeError(
        `${key} is neither a host, nor "*.domain", nor one of: ${serviceNames.join(", ")}.`,
      );
    else ofHosts[key] = msIn(value);
  }
  return {
    ...(ms !== undefined && { latencyMs: ms }),
    ...(Object.keys(ofHosts).length > 0 && { latencyOfHosts: ofHosts }),
  };
}

function msIn(text: string): number {
  const ms = Number(text);
  if (text.trim() === "" || !Number.isFinite(ms) || ms < 0)
    throw new TypeError(`“${text}” is not a time in ms.`);
  return ms;
}
