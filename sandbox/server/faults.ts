/** Which requests a fault hits. All given members must match. */
export interface FaultMatch {
  readonly method?: string | undefined;
  /** A host, or "*.dynamics.com" for all below it. */
  readonly host?: string | undefined;
  /** Source of a regular expression, tried on path and query as sent. */
  readonly path?: string | undefined;
  /** The first matching request that is hit, counted from 1. Default 1. */
  readonly nth?: number | undefined;
  /** How many matching requests in a row are hit, or "always". Default 1. */
  readonly times?: number | "always" | undefined;
}

/** An answer that the fault puts in place of the service's. */
export interface FaultAnswer {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** An object is sent as JSON. Default: an error object in the shape that Graph, BAP and Dataverse share. */
  readonly body?: unknown;
  /** Adds Retry-After in seconds. */
  readonly retryAfterSeconds?: number | undefined;
  /** Adds Retry-After as an HTTP date so many seconds from now. */
  readonly retryAfterDate?: number | undefined;
}

export type FaultAction =
  /** Answered before the service sees the request: nothing is changed. */
  | ({ readonly status: number } & FaultAnswer)
  /** The service does its work, then this is answered: the change was made. */
  | ({ readonly after: number } & FaultAnswer)
  /** The connection is closed without an answer, before or after the change. */
  | { readonly cut: "before" | "after" }
  /** No answer at all; the connection stays open. Nothing is changed, unless it comes "after" the change. */
  | { readonly hang: true | "after" }
  /**
   * The service's answer, cut off in the middle of its body; "unannounced": without its length, so that
   * only its text shows it. The change was made.
   */
  | { readonly truncate: true | "unannounced" }
  /** An HTML page where JSON was promised, as gateways and captive portals send it. Nothing is changed. */
  | { readonly nonJson: true; readonly status?: number | undefined }
  /** Waits so many ms, then goes on. */
  | { readonly delay: number };

export interface FaultRule {
  readonly match: FaultMatch;
  readonly action: FaultAction;
}

/** What to do with one request: wait, then perhaps one fault. */
export interface FaultDecision {
  readonly delayMs: number;
  readonly action: Exclude<FaultAction, { readonly delay: number }> | null;
}

export interface Faults {
  /** @throws SyntaxError when a path is not a regular expression. */
  add(...rules: readonly FaultRule[]): void;
  clear(): void;
  /** Every rule with the number of requests that matched it and that it hit. */
  list(): readonly { readonly rule: FaultRule; readonly matched: number; readonly hit: number }[];
  /** Counts a request against every rule. Delays add up; of the rest the first rule that hits wins. */
  decide(request: { readonly method: string; readonly url: URL }): FaultDecision;
}

interface Entry {
  readonly rule: FaultRule;
  readonly path: RegExp | null;
  matched: number;
  hit: number;
}

/** The faults of one sandbox; empty unless rules are given. */
export function createFaults(rules: readonly FaultRule[] = []): Faults {
  const entries: Entry[] = [];
  const faults: Faults = {
    add(...added) {
      const made = added.map((rule) => ({
        rule,
        path: rule.match.path === undefined ? null : new RegExp(rule.match.path),
        matched: 0,
        hit: 0,
      }));
      entries.push(...made);
    },
    clear() {
      entries.length = 0;
    },
    list: () => entries.map(({ rule, matched, hit }) => ({ rule, matched, hit })),
    decide(request) {
      let delayMs = 0;
      let action: FaultDecision["action"] = null;
      for (const entry of entries) {
        if (!matches(entry, request)) continue;
        entry.matched += 1;
        if (!isDue(entry)) continue;
        if ("delay" in entry.rule.action) {
          entry.hit += 1;
          delayMs += entry.rule.action.delay;
        } else if (action === null) {
          entry.hit += 1;
          action = entry.rule.action;
        }
      }
      return { delayMs, action };
    },
  };
  faults.add(...rules);
  return faults;
}

function matches(entry: Entry, request: { readonly method: string; readonly url: URL }): boolean {
  const { method, host } = entry.rule.match;
  if (method !== undefined && method.toUpperCase() !== request.method.toUpperCase()) return false;
  if (host !== undefined && !hostMatches(host.toLowerCase(), request.url.hostname)) return false;
  return entry.path === null || entry.path.test(request.url.pathname + request.url.search);
}

const hostMatches = (pattern: string, host: string): boolean =>
  pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern;

function isDue(entry: Entry): boolean {
  const { nth = 1, times = 1 } = entry.rule.match;
  return entry.matched >= nth && (times === "always" || entry.matched < nth + times);
}
