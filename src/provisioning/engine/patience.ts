import { classify } from "../../microsoft/classify.ts";
import { MicrosoftError } from "../../microsoft/errors.ts";
import type { Verdict } from "../../microsoft/verdict.ts";
import type { Waited } from "../model/journal-record.ts";
import type { Clock } from "../model/ports.ts";
import { OutOfPatience, TurnOver } from "../model/stops.ts";

/**
 * Longest wait that a worker sleeps through, in ms. A longer one ends the turn: its due time is stored and an
 * alarm takes the run up again. Alarms come after 30 s at the earliest (browsers-13).
 */
export const LONGEST_SLEEP_MS = 20_000;

/**
 * How long a step, or a look at the tenant, waits altogether, in ms, by why: replication takes minutes at times
 * (graph-44). One budget for all its requests, over all turns and workers; waits side by side count once.
 */
const PATIENCE_MS = {
  replicating: 15 * 60_000,
  transient: 10 * 60_000,
  "unknown-outcome": 10 * 60_000,
  throttled: 3 * 60 * 60_000,
} as const;
/** For what a set-up works without. */
const SHORT_PATIENCE_MS = 60_000;

/** Between attempts at a service with a fault, in ms; the last one for ever. Above LONGEST_SLEEP_MS they are alarms. */
const BACKOFF_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000, 15_000, 60_000];

/** How often replication is looked for. */
const REPLICATION = {
  /** Shortest time between two looks, ms. */
  shortestMs: 300,
  /**
   * The next look, as a part of what has been waited so far: whenever it ends, at most so much of the wait was
   * wasted, and half of that on average. Doubling wastes half of the whole wait (docs/performance.md).
   */
  part: 0.15,
  /** After so long, in ms, it is a matter of minutes, and alarms of a minute do. */
  patientMs: 100_000,
  alarmMs: 60_000,
} as const;

/** ms until the next look at what is replicating. */
const untilNextLook = (waitedMs: number): number =>
  waitedMs < REPLICATION.patientMs
    ? Math.max(REPLICATION.shortestMs, waitedMs * REPLICATION.part)
    : REPLICATION.alarmMs;

/** What waiting may help with. */
export type Waitable = Extract<Verdict, { readonly is: keyof typeof PATIENCE_MS }>;

export const isWaitable = (verdict: Verdict): verdict is Waitable => verdict.is in PATIENCE_MS;

export interface Attempts {
  /**
   * Waits before the next attempt.
   * @param last the failure, for whoever has to report it.
   * @throws TurnOver for a wait that is too long to sleep; OutOfPatience; the signal's reason.
   */
  wait(verdict: Waitable, last?: unknown): Promise<void>;
}

type Kind = keyof typeof PATIENCE_MS;

export interface Patience {
  /** For one request and its repetitions. */
  begin(): Attempts;
  /** What has been waited up to now, with that of earlier turns. */
  waited(): Waited;
}

export function createPatience(deps: {
  readonly clock: Clock;
  /** 0-1. */
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** Of earlier turns. */
  readonly before?: Waited | undefined;
  /** A minute; "unless-throttled": who asks for a wait is there, and is waited for as ever. */
  readonly short?: boolean | "unless-throttled";
  /** A wait begins (its end, ms since the epoch) or is over (null). */
  readonly onWait: (until: number | null, verdict: Waitable) => void;
}): Patience {
  const { clock, random, signal, short = false } = deps;
  const before = deps.before ?? { ms: 0, attempts: 0 };
  let longest: Waited = before;
  const spent: Record<Kind, number> = { ...spentBefore(before) };
  /** When the last wait that was counted ends, ms since the epoch. */
  const countedUntil: Partial<Record<Kind, number>> = {};
  const waited = (): Waited => ({ ...longest, by: { ...spent } });

  /** How much of the budget a wait from now on takes: of waits side by side, what goes beyond the longest. */
  const costOf = (kind: Kind, ms: number): number => {
    const until = clock.now() + ms;
    return Math.min(ms, Math.max(0, until - (countedUntil[kind] ?? 0)));
  };

  return {
    waited,
    begin() {
      let mineMs = 0;
      let { ms: waitedMs, attempts } = before;
      return {
        async wait(verdict, last) {
          const backoff =
            verdict.is === "replicating"
              ? untilNextLook(waitedMs)
              : (BACKOFF_MS[Math.min(attempts, BACKOFF_MS.length - 1)] ?? LONGEST_SLEEP_MS);
          // Never less than Microsoft asked for; a little more, so that several waits do not end together.
          const ms = Math.round((verdict.waitMs ?? backoff) * (1 + 0.1 * random()));
          const hurried = short === true || (short === "unless-throttled" && verdict.is !== "throttled");
          const limit = hurried ? SHORT_PATIENCE_MS : PATIENCE_MS[verdict.is];
          const cost = costOf(verdict.is, ms);
          // A rule may know that waiting for this very answer is over sooner.
          const isOver = spent[verdict.is] + cost > limit || mineMs + ms > (verdict.mostMs ?? limit);
          if (isOver) throw new OutOfPatience(verdict.is, last);
          attempts += 1;
          waitedMs += ms;
          mineMs += ms;
          spent[verdict.is] += cost;
          countedUntil[verdict.is] = Math.max(countedUntil[verdict.is] ?? 0, clock.now() + ms);
          // Requests side by side wait together: the longest counts.
          if (waitedMs > longest.ms) longest = { ms: waitedMs, attempts };
          const until = clock.now() + ms;
          if (ms > LONGEST_SLEEP_MS) {
            if (hurried) throw new OutOfPatience(verdict.is, last);
            deps.onWait(until, verdict);
            throw new TurnOver(until, waited());
          }
          deps.onWait(until, verdict);
          await clock.sleep(ms, signal);
          deps.onWait(null, verdict);
        },
      };
    },
  };
}

/**
 * Sends a read until it is answered, where waiting helps.
 * @param options.ours it is about something that was made a moment ago: "not found" then means "not yet".
 * @param options.wait waits before the next attempt, see {@link Attempts}.
 * @throws the failure for which waiting is no help; what `wait` throws; the signal's reason.
 */
export async function answered<T>(
  read: () => Promise<T>,
  options: {
    readonly ours: boolean;
    readonly signal: AbortSignal;
    readonly wait: (verdict: Waitable, last: unknown) => Promise<void>;
  },
): Promise<T> {
  let cut = 0;
  for (;;) {
    try {
      return await read();
    } catch (error) {
      options.signal.throwIfAborted();
      const verdict = classify(error, { ours: options.ours });
      if (isWaitable(verdict)) await options.wait(verdict, error);
      else if (isCutShort(error) && cut < MOST_CUT) {
        cut += 1;
        await options.wait(askAgain, error).catch(orThat(error));
      } else throw error;
    }
  }
}

/** A refusal whose reason is missing, because its text broke off: the whole of it comes at another try. */
export const isCutShort = (error: unknown): boolean =>
  error instanceof MicrosoftError && error.facts.cut === true && error.facts.claims === null;

/** How often it is asked for: what breaks every answer off does not end by waiting. */
const MOST_CUT = 5;
/** ms apart, whatever was waited for before. */
const askAgain: Waitable = { is: "transient", waitMs: 1_000 };

/** Nothing more is known after the last try than what the refusal itself tells. */
const orThat =
  (refusal: unknown) =>
  (stop: unknown): never => {
    throw stop instanceof OutOfPatience ? refusal : stop;
  };

/** What earlier turns have waited, by why; records of older versions tell only the sum. */
function spentBefore({ ms, by }: Waited): Record<Kind, number> {
  const kinds = Object.keys(PATIENCE_MS) as Kind[];
  const of = (kind: Kind): number => {
    const known = by?.[kind];
    if (by !== undefined) return typeof known === "number" && known >= 0 ? known : 0;
    return kind === "throttled" ? 0 : ms;
  };
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, number>;
}
