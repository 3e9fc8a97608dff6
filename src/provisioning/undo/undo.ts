import { createInOrder } from "../../ground/in-order.ts";
import { InteractionNeededError } from "../../microsoft/errors.ts";
import { type Words, words } from "../../words/index.ts";
import { openJournal } from "../engine/journal.ts";
import { problemOf } from "../model/blocked.ts";
import { changesIn } from "../model/changes.ts";
import { claimsIn, problemFrom, StepProblem } from "../model/problems.ts";
import { TurnOver } from "../model/stops.ts";
import type { UndoState } from "../model/undo-state.ts";
import { inspectForUndo } from "./inspection.ts";
import { openEntries, planUndo, runsOf, type UndoPlanning } from "./planning.ts";
import { carryOutUndo } from "./run.ts";
import { readUndoState } from "./stored-state.ts";
import type { Undo, UndoDependencies } from "./undo-ports.ts";

export type { Undo, UndoDependencies } from "./undo-ports.ts";

/** Undo over stored state: what is shown is only what is stored (model/undo-state.ts). */
export function createUndo(deps: UndoDependencies): Undo {
  const { ports, recipe, mayCall, random = Math.random } = deps;
  const inOrder = createInOrder();
  let job: { readonly done: Promise<void>; readonly stop: AbortController } | null = null;

  const read = (): Promise<UndoState | null> => inOrder(async () => readUndoState(await deps.state.read()));
  /** What this undo has changed, as the journal knows it. */
  const changesOf = async ({ id }: UndoState): Promise<Words> => {
    try {
      return changesIn(await deps.journal.read(), id);
    } catch {
      return words("problem.changed.unread");
    }
  };
  const store = async (state: UndoState): Promise<UndoState> => {
    const told = state.problem && { ...state.problem, unchanged: await changesOf(state) };
    const next = { ...state, problem: told, changedAt: new Date(ports.clock.now()).toISOString() };
    await deps.state.write(next);
    return next;
  };
  /** One edit after the other. Answers null, and stores nothing, when there is no undo or `edit` answers null. */
  const change = (edit: (state: UndoState) => UndoState | null): Promise<UndoState | null> =>
    inOrder(async () => {
      const before = readUndoState(await deps.state.read());
      const next = before && edit(before);
      return next && store(next);
    });

  const begin = (does: (state: UndoState, signal: AbortSignal) => Promise<void>): void => {
    job?.stop.abort();
    const before = job?.done ?? Promise.resolve();
    const stop = new AbortController();
    const done = before
      .then(async () => {
        const state = stop.signal.aborted ? null : await read();
        if (state) await does(state, stop.signal);
      })
      .catch(async (error: unknown) => {
        if (!stop.signal.aborted) await fail(error);
      })
      .finally(() => {
        if (job?.done === done) job = null;
      });
    job = { done, stop };
  };

  /** The alarm comes first: a worker that dies in between would leave a wait that nothing ends. */
  const waitUntil = async ({ until, waited }: TurnOver): Promise<void> => {
    await deps.wakeAt(until);
    await change((now) => ({ ...now, waited, dueAt: new Date(until).toISOString() }));
  };

  const fail = async (error: unknown): Promise<void> => {
    if (error instanceof TurnOver) return waitUntil(error);
    const problem = problemFrom(error);
    ports.log.warn("undo.problem", { code: problem.code });
    await change((now) => ({
      ...now,
      problem,
      phase: now.phase === "running" ? "paused" : now.phase === "inspecting" ? "start" : now.phase,
      claims: claimsIn(error) ?? now.claims,
      waited: null,
      dueAt: null,
    }));
  };

  /** @throws StepProblem, InteractionNeededError; then nothing is concluded from anything. */
  const lookAround = async (state: UndoState, signal: AbortSignal) => {
    if (await deps.isSetUpRunning()) throw new StepProblem("undo-set-up-running", {}, { remedy: "retry" });
    const { journal } = await openJournal(deps.journal, ports.clock);
    const run = journal.run(state.runId);
    if (run === null || run.undoes !== undefined) {
      throw new StepProblem("undo-run-unknown", {}, { remedy: "none" });
    }
    const account = await deps.signIn.account();
    if (account === null) throw new InteractionNeededError(null);
    if (account.tenantId !== run.tenantId) {
      throw new StepProblem("undo-other-tenant", {}, { remedy: "other-account" });
    }
    const plan = async (): Promise<UndoPlanning> => {
      const record = journal.current();
      const now = record.runs.find(({ id }) => id === run.id) ?? run;
      const entries = openEntries(now, record);
      const before = state.waited ?? undefined;
      const looking = { ports, recipe, run: now, entries, mayCall, random, signal, before };
      const found = await inspectForUndo(looking);
      signal.throwIfAborted();
      const { deleteApplication } = state;
      const inspectedAt = ports.clock.now();
      return planUndo({ recipe, record: journal.current(), run: now, deleteApplication, found, inspectedAt });
    };
    return { journal, run, plan, planning: await plan() };
  };

  const inspect = async (state: UndoState, signal: AbortSignal): Promise<void> => {
    const { planning } = await lookAround(state, signal);
    await change((now) => ({
      ...now,
      phase: "planned",
      plan: planning.plan,
      problem: null,
      waited: null,
      dueAt: null,
    }));
  };

  const askAgain = async ({ plan }: UndoPlanning): Promise<void> => {
    const problem = problemOf("undo-plan-changed", { remedy: "none" });
    await change((now) => ({ ...now, phase: "planned", plan, problem, dueAt: null }));
  };

  /**
   * Carries the confirmed plan out, or goes on with it. Less than was confirmed may be done; anything else is shown
   * again first.
   */
  const execute = async (state: UndoState, signal: AbortSignal): Promise<void> => {
    const around = await lookAround(state, signal);
    const { journal, run, plan, planning } = around;
    const begun = journal.run(state.id) !== null;
    const confirmed = new Set(linesTaken(state));
    const isNews = planning.pieces.some(({ piece }) => piece.act !== null && !confirmed.has(piece.line.id));
    if (begun ? isNews : planning.plan.id !== state.plan?.id) return askAgain(planning);
    const { tenantId, organizationUrl } = run;
    // A browser that was closed has only ids of the lines.
    const lines = new Map(planning.plan.lines.map((line) => [line.id, line]));
    await change((now) => ({
      ...now,
      waited: null,
      plan: now.plan && {
        ...now.plan,
        lines: now.plan.lines.map((line) => ({ ...line, text: lines.get(line.id)?.text ?? line.text })),
      },
    }));
    await Promise.all([
      deps.wakeAt(null),
      journal.begin({ id: state.id, tenantId, organizationUrl, undoes: run.id }),
    ]);
    let shown: Promise<unknown> = Promise.resolve();
    const stops = await carryOutUndo({
      id: state.id,
      planning,
      confirmed,
      journal,
      ports,
      before: state.progress,
      onProgress: (progress) => {
        shown = change((now) => ({ ...now, progress }));
      },
      planAgain: plan,
      random,
      signal,
    }).finally(() => shown.catch(() => {}));
    if (stops.length === 0) return finish();
    const [halt] = stops.filter(({ error }) => !(error instanceof TurnOver));
    if (halt) throw halt.error;
    throw stops[0]?.error;

    async function finish(): Promise<void> {
      const seen = planning.pieces.every(({ piece }) => piece.line.does !== "cannot-see");
      // What could not be seen may still be in use: then the run counts as relied on.
      const ended = seen ? runsOf(run, journal.current()) : [];
      await Promise.all([journal.finish(state.id), ...ended.map(({ id }) => journal.givenUp(id))]);
      await change((now) => ({ ...now, phase: "finished", problem: null, dueAt: null }));
    }
  };

  const goOn = (): void =>
    begin(async (_state, signal) => {
      const state = await change((now) => ({ ...now, phase: "running", problem: null, dueAt: null }));
      if (state) await execute(state, signal);
    });

  const lookAgain = (): void =>
    begin(async (_state, signal) => {
      const state = await change((now) => ({ ...now, phase: "inspecting", problem: null, dueAt: null }));
      if (state) await inspect(state, signal);
    });

  const isDue = async ({ dueAt }: UndoState): Promise<boolean> => {
    const due = Date.parse(dueAt ?? "");
    if (Number.isNaN(due) || due <= ports.clock.now()) return true;
    await deps.wakeAt(due);
    return false;
  };

  return {
    async begin(runId, { deleteApplication }) {
      const stored = await inOrder(async () => {
        const before = readUndoState(await deps.state.read());
        if (before?.phase === "running") return null;
        return store({
          version: 1,
          id: ports.newId(),
          runId,
          deleteApplication,
          phase: "inspecting",
          changedAt: "",
          plan: null,
          progress: [],
          problem: null,
          dueAt: null,
          claims: null,
        });
      });
      if (stored === null) return false;
      begin(inspect);
      return true;
    },
    async inspect() {
      const state = await read();
      if (state && state.phase !== "running") lookAgain();
    },
    async confirm(planId) {
      // One step: a second press finds it running.
      const state = await change((now) =>
        now.phase === "planned" && now.plan?.id === planId
          ? { ...now, phase: "running", progress: [], problem: null, dueAt: null }
          : null,
      );
      if (state === null) return false;
      begin(execute);
      return true;
    },
    async resume() {
      const phase = (await read())?.phase;
      if (phase === "paused" || (phase === "running" && !job)) goOn();
    },
    async signIn({ otherAccount }) {
      const state = await read();
      if (!state || state.phase === "running") return;
      begin(async (now, signal) => {
        const { claims } = now;
        await deps.signIn.signIn({ otherAccount, signal, ...(claims ? { claims } : {}) });
        signal.throwIfAborted();
        const going = now.phase === "paused";
        const next = await change((one) => ({
          ...one,
          claims: null,
          problem: null,
          phase: going ? "running" : "inspecting",
        }));
        if (next) await (going ? execute : inspect)(next, signal);
      });
    },
    async stop() {
      job?.stop.abort();
      await job?.done;
      await deps.wakeAt(null);
      const state = await read();
      if (!state) return;
      const { journal } = await openJournal(deps.journal, ports.clock);
      if (journal.run(state.id)) await journal.finish(state.id);
      await change((now) => ({ ...now, phase: "finished", dueAt: null }));
    },
    async wake() {
      if (job) return;
      const state = await read();
      if (state?.phase === "inspecting" && (await isDue(state))) lookAgain();
      if (state?.phase === "running" && (await isDue(state))) goOn();
    },
    async idle() {
      while (job) await job.done;
    },
  };
}

const linesTaken = ({ plan }: UndoState): readonly string[] =>
  plan?.lines.filter(({ does }) => does === "take-back").map(({ id }) => id) ?? [];
