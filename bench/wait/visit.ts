import { longestChain } from "./chain.ts";
import { type Asked, precisionMs, type Sent } from "./requests.ts";

/** A state of the set-up as the worker hands it to the screens. */
export interface HandedOver {
  /** ms, on the clock of the requests. */
  readonly at: number;
  readonly phase: string;
  readonly environments: number;
}

/** The moments of a visit up to its plan, ms on the clock of the requests. */
export interface Moments {
  /** Entra's last page had answered: what follows is the extension's. */
  readonly signedIn: number;
  /** The screens were given the environments. */
  readonly listed: number;
  /** The worker had taken the admin's choice. */
  readonly chosen: number;
  /** The screens were given the plan. */
  readonly planned: number;
}

/** A stretch of a visit. */
export interface Stretch extends Asked {
  readonly ms: number;
}

/** Whether a request loads a page of the sign-in window, which is Microsoft's and not ours. */
export const isPage = (name: string): boolean =>
  / entra /.test(name) && !/\/token$|\/\.well-known\/|\/discovery\//.test(name);

/**
 * The moments, from the requests and from what the screens were given.
 * @throws when one of them never came
 */
export function momentsOf(requests: readonly Sent[], handed: readonly HandedOver[]): Moments {
  const signedIn = Math.max(...requests.filter(({ name }) => isPage(name)).map(({ end }) => end));
  if (!Number.isFinite(signedIn)) throw new Error("Nobody has signed in.");
  const listed = handed.find(({ environments, at }) => environments > 0 && at >= signedIn - precisionMs);
  const since = handed.slice(listed ? handed.indexOf(listed) : handed.length);
  const chosen = since.find(({ phase }) => phase !== "choosing-environment");
  const planned = since.find(({ phase }) => phase === "planned");
  if (!listed || !chosen || !planned) throw new Error(`No plan came: ${JSON.stringify(handed)}`);
  return { signedIn, listed: listed.at, chosen: chosen.at, planned: planned.at };
}

/**
 * What was asked between two moments. A request that was sent in between and answered later was sent, but nothing of what
 * was shown at the end had waited for it: it stands in no row of round trips.
 */
export function stretchOf(requests: readonly Sent[], from: number, to: number): Stretch {
  const sent = requests.filter(({ start }) => start >= from - precisionMs && start < to);
  const awaited = sent.filter(({ end }) => end <= to + precisionMs);
  return { ms: to - from, requests: sent, chain: longestChain(awaited, precisionMs) };
}
