import type { Sandbox } from "../../sandbox/start.ts";
import { type Interval, longestChain } from "./chain.ts";

/** One request of the sandbox's log, on one clock. */
export interface Sent extends Interval {
  /** "POST graph /v1.0/applications" */
  readonly name: string;
  readonly status: number;
}

/** The requests between two moments. */
export interface Asked {
  readonly requests: readonly Sent[];
  /** The requests that were made one after another. */
  readonly chain: readonly Sent[];
}

/** The log's times are whole milliseconds, rounded twice. */
export const precisionMs = 2;

/** Notes the current end of the sandbox's log; the returned function gives the requests since then. */
export function listenTo(sandbox: Pick<Sandbox, "requests">): () => Asked {
  const from = sandbox.requests.length;
  return () => {
    const requests = sandbox.requests.slice(from).map(({ time, ms, method, service, path, status }) => {
      const start = Date.parse(time);
      return { name: `${method} ${service} ${path}`, status, start, end: start + ms };
    });
    return { requests, chain: longestChain(requests, precisionMs) };
  };
}
