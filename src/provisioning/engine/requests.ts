import { classify, type Verdict } from "../../microsoft/classify.ts";
import { InteractionNeededError, MicrosoftError } from "../../microsoft/errors.ts";
import { type Words, words } from "../../words/index.ts";
import { isSameRequest, type Waited } from "../model/journal-record.ts";
import type { Clock } from "../model/ports.ts";
import { StepProblem } from "../model/problems.ts";
import type { StepId } from "../model/step-ids.ts";
import { OutOfPatience } from "../model/stops.ts";
import type { Applying, Change, Changed } from "../steps/step.ts";
import type { Journal } from "./journal.ts";
import {
  type Attempts,
  answered,
  createPatience,
  isCutShort,
  isWaitable,
  type Patience,
  type Waitable,
} from "./patience.ts";
import type { Progress } from "./progress.ts";
import { refusalFacts, refusedBefore } from "./refused-before.ts";

/** How one step of a run sends requests: patiently, journaled, and never twice without looking. */
export interface Requests extends Pick<Applying<never>, "read" | "seen" | "change"> {
  readonly patience: Patience;
}

export function createRequests(deps: {
  readonly step: StepId;
  readonly runId: string;
  readonly journal: Journal;
  readonly progress: Pick<Progress, "of" | "say" | "wait">;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly before: Waited | undefined;
  /** When a person last asked for this work (refused-before.ts). */
  readonly askedAt: number;
  /** For a step that the set-up works without. */
  readonly short: boolean;
}): Requests {
  const { step, runId, journal, progress, signal } = deps;
  /** Entries of this turn. */
  const mine = new Set<number>();
  let waiting: Words = words("wait.fault");
  let current: Words | null = null;

  const patience = createPatience({
    clock: deps.clock,
    random: deps.random,
    signal,
    before: deps.before,
    short: deps.short,
    onWait(until, verdict) {
      if (until !== null) {
        // A wait may follow another; what is done when it is over is what was done before the first.
        const shown = progress.of(step);
        if (shown?.waitingUntil === null && shown.status === "working") current = shown.sentence;
        progress.wait(step, sentenceFor(verdict, waiting), until);
      } else if (current) progress.say(step, current);
    },
  });

  const wait = (attempts: Attempts, verdict: Waitable, sentence: Words, last?: unknown): Promise<void> => {
    waiting = sentence;
    return attempts.wait(verdict, last);
  };

  async function read<T>(
    sentence: Words,
    attempt: () => Promise<T>,
    { ours = false }: { readonly ours?: boolean } = {},
  ): Promise<T> {
    const attempts = patience.begin();
    return answered(attempt, {
      ours,
      signal,
      wait: (verdict, last) => wait(attempts, verdict, sentence, last),
    });
  }

  const seen = <T>(sentence: Words, look: () => Promise<T | null>): Promise<T> =>
    shown(sentence, look, { is: "replicating", waitMs: null });

  async function shown<T>(sentence: Words, look: () => Promise<T | null>, verdict: Waitable): Promise<T> {
    const attempts = patience.begin();
    for (;;) {
      const row = await read(sentence, look);
      if (row !== null) return row;
      await wait(attempts, verdict, sentence);
    }
  }

  /**
   * What is there already, as Microsoft says. What may be ours is waited for as long as anything new. Of anybody else's a
   * replica may be late for a moment; what is not shown then is hidden from this account, or deleted and not yet gone.
   */
  async function thereAlready<T>(
    { waiting: sentence, look }: Change<T>,
    error: unknown,
    mayBeOurs: boolean,
  ): Promise<T> {
    if (mayBeOurs) return seen(sentence, look);
    try {
      return await shown(sentence, look, strangersDelay);
    } catch (reason) {
      if (!(reason instanceof OutOfPatience) || !(error instanceof MicrosoftError)) throw reason;
      throw new StepProblem("there-unseen", {}, { cause: error });
    }
  }

  async function change<T>(request: Change<T>): Promise<Changed<T>> {
    const { write, intent, thereWhen = ["already-exists"] } = request;
    signal.throwIfAborted();
    // Not waited for: it is stored at the latest together with the intent of what follows, which is waited for, and
    // before the run ends (run.ts).
    const note = (noted: Promise<void>): void => void noted.catch(() => {});
    const refused = refusedBefore(journal.run(runId), { step, write, intent }, deps.askedAt, (one) =>
      mine.has(one),
    );
    if (refused) {
      // An answer before the refusal was lost: it may have been carried out all the same.
      const answer = refused.mayBeDone ? await read(request.waiting, request.look) : null;
      if (answer === null) throw refused.error;
      note(journal.done(runId, refused.number, request.facts(answer)));
      return { answer, ours: true };
    }
    /** Whether an earlier turn or worker has sent it as well, and nobody knows what came of that. */
    const sentBefore = (): boolean =>
      (journal.run(runId)?.entries ?? []).some(
        (entry) =>
          entry.number !== number && entry.outcome === null && isSameRequest(entry, { step, write, intent }),
      );
    const number: number = await journal.intend(runId, { step, write, intent, askedAt: deps.askedAt });
    mine.add(number);
    const finish = (answer: T): Changed<T> => {
      note(journal.done(runId, number, request.facts(answer)));
      return { answer, ours: true };
    };
    const attempts = patience.begin();
    let uncertain = false;
    /** Microsoft said no. After a lost answer it may have been done all the same; then it stays "intended". */
    const failed = (code: string, facts?: Readonly<Record<string, string>>): void => {
      if (!uncertain) note(journal.failed(runId, number, code, facts));
      else if (facts) note(journal.refused(runId, number, facts));
    };
    for (;;) {
      let error: unknown;
      try {
        // The outcome is noted before anything else happens, abort or not: it is known now.
        return finish(await request.send());
      } catch (thrown) {
        error = thrown;
      }
      signal.throwIfAborted();
      const verdict = classify(error, { ours: request.ours ?? false });
      if (thereWhen.some((is) => is === verdict.is)) {
        const mayBeOurs = uncertain || verdict.is === "not-found" || sentBefore();
        const answer = await thereAlready(request, error, mayBeOurs).catch((reason: unknown) => {
          // It is there, and not ours or not seen; Microsoft has refused to make another.
          failed(verdict.is);
          throw reason;
        });
        if (uncertain) return finish(answer);
        failed(verdict.is);
        return { answer, ours: false };
      }
      if (!isWaitable(verdict)) {
        const refusal = refusalIn(error);
        if (refusal !== null) failed(codeOf(refusal), definiteIn(error, verdict));
        throw error;
      }
      // Some codes say that it may have been done all the same (specs/graph/errors.json); this one's may be missing.
      if (isCutShort(error)) uncertain = true;
      await wait(attempts, verdict, request.waiting, error).catch((reason: unknown) => {
        // Nothing was done, and the next turn may ask again.
        if (verdict.is !== "unknown-outcome") failed(codeOf(error));
        throw reason;
      });
      if (verdict.is !== "unknown-outcome") continue;
      uncertain = true;
      const answer = await read(request.waiting, request.look);
      if (answer !== null) return finish(answer);
    }
  }

  return { patience, read, seen, change };
}

/** Every five seconds for a minute and a half: none of these waits is long enough to end a turn. */
const strangersDelay: Waitable = { is: "replicating", waitMs: 5_000, mostMs: 90_000 };

function sentenceFor(verdict: Waitable, replicating: Words): Words {
  switch (verdict.is) {
    case "replicating":
      return replicating;
    case "throttled":
      return words("wait.throttled");
    case "transient":
      return words("wait.fault");
    case "unknown-outcome":
      return words("wait.unknown");
  }
}

/**
 * Whether an error says that nothing was changed: an answer of Microsoft's that says no, or no token, so that nothing
 * was sent. What goes wrong here, after Microsoft's success, is none.
 */
const isRefusal = (error: unknown): error is InteractionNeededError | MicrosoftError =>
  error instanceof InteractionNeededError ||
  (error instanceof MicrosoftError &&
    (error.facts.refused === true || (error.facts.status >= 400 && error.facts.status <= 499)));

/** The refusal that an error is, or that a step has made another of it for. */
const refusalIn = (error: unknown): InteractionNeededError | MicrosoftError | null =>
  [error, error instanceof Error ? error.cause : null].find(isRefusal) ?? null;

/** What to tell again instead of asking again; undefined where a sign-in may help. */
const definiteIn = (error: unknown, verdict: Verdict): Readonly<Record<string, string>> | undefined =>
  error instanceof MicrosoftError && verdict.is !== "interaction" ? refusalFacts(error) : undefined;

const codeOf = (error: unknown): string =>
  error instanceof MicrosoftError
    ? error.facts.code || String(error.facts.status)
    : error instanceof Error
      ? error.name
      : "unknown";
