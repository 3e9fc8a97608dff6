import type { Sandbox } from "../../sandbox/start.ts";
import { type Interval, longestChain } from "./chain.ts";

/** One request of the sandbox's log, on one clock. */
export interface Sent extends Interval {
  /** "POST graph /v1.0/applications" */
  readonly name: string;
  readonly status: number;
}

/** What was asked between two moments. */
export interface Asked {
  readonly requests: readonly Sent[];
  /** Those that were made one after another. */
  readonly chain: readonly Sent[];
}

/** The log's times are whole milliseconds, twice rounded. */
const precisionMs = 2;

/** Notes where the sandbox's log stands; the returned function tells what was asked since. */
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
