import type { Outgoing } from "../engine/life.ts";

/**
 * How a disturbed run ended, compared with the undisturbed one. "same": the tenant holds the same, the secret in hand
 * works, and the journal tells all of it. "lost": it did not end, or ended without a working secret.
 */
export type Verdict = "same" | "different" | "lost";

/** What is disturbed when nothing disturbs it: what it sends, in order, and what it leaves. */
export interface Calm<Row> {
  /** The tenant, and what is done in it. */
  readonly row: Row;
  /** By {@link nameOf}. */
  readonly requests: readonly string[];
  readonly left: string;
}

export interface Cell {
  readonly kind: string;
  /** Counts from 1. */
  readonly point: number;
  /** What was disturbed: "POST graph.microsoft.com /applications". */
  readonly request: string;
  readonly verdict: Verdict;
  /** What was different or lost; "" if nothing was. */
  readonly why: string;
}

/** A request by method, host and path, without ids: "POST graph.microsoft.com /applications". */
export const nameOf = ({ method, url }: Outgoing): string => {
  const path = url.pathname
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, "{id}")
    .replace(/^\/(v1\.0|api\/data\/v9\.2)/, "");
  return `${method} ${url.hostname} ${path}`;
};
