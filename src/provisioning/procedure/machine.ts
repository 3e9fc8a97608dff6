import { InteractionNeededError } from "../../microsoft/errors.ts";
import { words } from "../../words/index.ts";
import { createJob, type Work } from "../engine/job.ts";
import { askedAgain } from "../engine/refused-before.ts";
import { createStateKeeper, type StateKeeper, waitsUntil } from "../engine/state-keeper.ts";
import { tellUntilStored } from "../engine/tell.ts";
import { problemOf } from "../model/blocked.ts";
import { changesIn } from "../model/changes.ts";
import { principalsFor } from "../model/principals.ts";
import { claimsIn, problemFrom, StepProblem, signInInVain, type Values } from "../model/problems.ts";
import type { LineProgress, ProcedureState } from "../model/procedure-state.ts";
import { demandIn, signInDemand, windowClosed } from "../model/sign-in-demand.ts";
import { TurnOver } from "../model/stops.ts";
import { procedureOnDisk } from "./kept-state.ts";
import type { Look, Planning, Procedure, ProcedureDependencies, ProcedureMachine } from "./procedure.ts";
import { carryOut } from "./run.ts";

/** Any procedure over stored state: what is shown is only what is stored (model/procedure-state.ts). */
export function createProcedure<Asked, Verb extends string>(
  procedure: Procedure<Asked, Verb>,
  deps: ProcedureDependencies,
): ProcedureMachine<Asked> {
  type State = ProcedureState<Asked, Verb>;
  const { ports, recipe, mayCall, random = Math.random } = deps;
  const keeper: StateKeeper<State | null> = createStateKeeper<State | null>({
    stored: deps.state,
    understand: (raw) => ({ state: procedure.understand(raw), isNew: false }),
    // Only the journal knows what was changed.
    async told(state) {
      if (!state?.problem) return state;
      const { id, problem } = state;
      const unchanged = await deps.journal
        .read()
        .then((raw) => changesIn(raw, id))
        .catch(() => words("problem.changed.unread"));
      return { ...state, problem: { ...problem, unchanged } };
    },
    clock: ports.clock,
    wakeAt: deps.wakeAt,
  });
  const { read, decide } = keeper;
  /** The edit of a job. There is a state as long as one is under way; without one nothing is stored. */
  const edit = (signal: AbortSignal, change: (state: State) => State): Promise<State | null> =>
    keeper.during(signal).change((state) => state && change(state));

  /** What sentences may name, without a sign-in no person; and whether the run that it is about made its own app. */
  const known = async (): Promise<{ readonly values: Values; readonly ours: boolean }> => {
    const [state, account, { journal }] = await Promise.all([
      read(),
      deps.signIn.account(),
      deps.journal.open(),
    ]);
    const run = state && journal.run(procedure.runOf(state.asked) ?? "");
    const url = run?.organizationUrl ?? (state && procedure.organizationOf?.(state.asked)) ?? "";
    const values = {
      tenant: account?.tenantName ?? "",
      user: account?.username ?? "",
      environment: URL.canParse(url) ? new URL(url).host : "",
      url,
      portal: ports.entraPortal,
    };
    return { values, ours: run?.appId === null };
  };

  const failed = async (error: unknown, signal: AbortSignal): Promise<void> => {
    if (error instanceof TurnOver) {
      const { until, waited } = error;
      await edit(signal, (now) => ({ ...now, waited, dueAt: new Date(until).toISOString() }));
      return;
    }
    const { values, ours } = await known();
    const state = await read();
    const problem =
      windowClosed(error, state && demandIn(state), values) ??
      signInInVain(error, state?.signedInFor ?? null, values) ??
      problemFrom(error, values, { ours, principals: await principalsFor(error, ports.graph, signal) });
    ports.log.warn(`${procedure.id}.problem`, { code: problem.code });
    await edit(signal, (now) => ({
      ...now,
      problem,
      phase: now.phase === "running" ? "paused" : now.phase === "inspecting" ? "start" : now.phase,
      claims: claimsIn(error) ?? now.claims,
      waited: null,
      dueAt: null,
    }));
  };
  const job = createJob((error, signal) => tellUntilStored(() => failed(error, signal), ports, signal));

  /** @throws StepProblem, InteractionNeededError; then nothing is concluded from anything. */
  const lookAround = async ({ id, asked, waited }: State, signal: AbortSignal) => {
    const busy = await deps.busy();
    if (busy !== null) throw new StepProblem(busy, {}, { remedy: "retry" });
    const { journal } = await deps.journal.open();
    const account = await deps.signIn.account();
    if (account === null) throw new InteractionNeededError(null);
    const before = waited ?? undefined;
    const looking = { id, account, journal, ports, recipe, mayCall, random, signal, before };
    const look = await procedure.look(asked, looking);
    const planning = await look.plan();
    signal.throwIfAborted();
    return { journal, look, planning };
  };

  const shows = ({ plan }: Planning): Pick<State, "plan"> => ({ plan: plan as State["plan"] });

  const inspect: Work = async (signal) => {
    const state = await read();
    if (!state) return;
    const { planning } = await lookAround(state, signal);
    await edit(signal, (now) => ({
      ...now,
      ...shows(planning),
      phase: "planned",
      problem: null,
      signedInFor: null,
      waited: null,
      dueAt: null,
    }));
  };

  /** What was confirmed can't be carried out as it was read: it is shown again. */
  const askAgain = async (planning: Planning, signal: AbortSignal): Promise<void> => {
    const problem = problemOf(procedure.planChanged, { remedy: "none" });
    await edit(signal, (now) => ({ ...now, ...shows(planning), phase: "planned", problem, dueAt: null }));
  };

  /**
   * Carries the confirmed plan out, or goes on with it. Less than was confirmed may be done; anything else is shown
   * again first.
   */
  const execute: Work = async (signal) => {
    const state = await read();
    if (!state) return;
    const { journal, look, planning } = await lookAround(state, signal);
    const begun = journal.run(state.id) !== null;
    const confirmed = new Set(linesActing(state));
    const isNews = planning.pieces.some(({ piece }) => piece.act !== null && !confirmed.has(piece.line.id));
    if (begun ? isNews : planning.plan.id !== state.plan?.id) return askAgain(planning, signal);
    // Before anything is written: what can't be noted must not be done.
    await ports.room();
    // A browser that was closed has only ids of the lines.
    const lines = new Map(planning.plan.lines.map((line) => [line.id, line]));
    await edit(signal, (now) => ({
      ...now,
      waited: null,
      plan: now.plan && {
        ...now.plan,
        lines: now.plan.lines.map((line) => ({ ...line, text: lines.get(line.id)?.text ?? line.text })),
      },
    }));
    await journal.begin({ id: state.id, ...look.run });
    let shown: Promise<unknown> = Promise.resolve();
    const stops = await carryOut({
      id: state.id,
      look,
      planning,
      confirmed,
      journal,
      ports,
      askedAt: state.askedAt ?? 0,
      before: state.progress,
      // A line that can't be stored is no reason to stop: the next one, or the end, is stored with it.
      onProgress: (progress) => {
        shown = edit(signal, (now) => ({ ...now, progress })).catch(() => {});
      },
      random,
      signal,
    });
    await shown;
    if (stops.length === 0) return finish(state, look, planning, journal, signal);
    const halt = stops.find(({ error }) => !(error instanceof TurnOver)) ?? stops[0];
    throw halt?.error;
  };

  const finish = async (
    state: State,
    look: Look,
    planning: Planning,
    journal: Awaited<ReturnType<typeof lookAround>>["journal"],
    signal: AbortSignal,
  ): Promise<void> => {
    await Promise.all([journal.finish(state.id), look.ended?.(planning)]);
    await edit(signal, (now) => ({ ...now, phase: "finished", problem: null, dueAt: null }));
  };

  const toRunning = (now: State): State => ({ ...now, phase: "running", problem: null, dueAt: null });
  const toInspecting = (now: State): State => ({ ...now, phase: "inspecting", problem: null, dueAt: null });
  const askedFor = (now: State): State => ({ ...now, askedAt: askedAgain(now.askedAt, ports.clock.now()) });
  const goingOn = (now: State) => ({ state: toRunning(now), effect: () => job.begin(execute) });
  const lookingAgain = (now: State) => ({ state: toInspecting(now), effect: () => job.begin(inspect) });

  const signInThen =
    (otherAccount: boolean, going: boolean): Work =>
    async (signal) => {
      const state = await read();
      const { claims = null } = state ?? {};
      await deps.signIn.signIn({ otherAccount, signal, ...(claims ? { claims } : {}) });
      await edit(signal, (now) => ({
        ...(going ? askedFor(toRunning(now)) : toInspecting(now)),
        claims: null,
        demanded: null,
        signedInFor: signInDemand(state && demandIn(state)?.code, claims),
      }));
      await (going ? execute : inspect)(signal);
    };

  return {
    async begin(asked) {
      const begun = await decide((before) => {
        if (before?.phase === "running") return null;
        const state: State = {
          version: 1,
          id: ports.newId(),
          asked,
          phase: "inspecting",
          changedAt: "",
          plan: null,
          progress: [],
          problem: null,
          dueAt: null,
          claims: null,
        };
        return { state, effect: () => job.begin(inspect) };
      });
      return begun !== null;
    },
    async inspect() {
      await decide((now) => (now && now.phase !== "running" ? lookingAgain(now) : null));
    },
    async confirm(planId) {
      // One step: a second press finds it running.
      const confirmed = await decide((now) =>
        now?.phase === "planned" && now.plan?.id === planId
          ? goingOn(askedFor({ ...now, progress: [] }))
          : null,
      );
      return confirmed !== null;
    },
    async resume() {
      await decide((now) =>
        now && (now.phase === "paused" || (now.phase === "running" && !job.isUnderWay()))
          ? goingOn(askedFor(now))
          : null,
      );
    },
    async signIn({ otherAccount }) {
      await decide((now) =>
        now && now.phase !== "running"
          ? {
              state: { ...now, demanded: demandIn(now) },
              effect: () => job.begin(signInThen(otherAccount, now.phase === "paused"), "sign-in"),
            }
          : null,
      );
    },
    async signedOut() {
      await decide((now) => {
        const kept = now && procedureOnDisk(now);
        if (kept === null) return { state: null, effect: job.stop };
        const problem = problemOf("sign-in-again", { remedy: "sign-in-again" });
        const progress = kept.progress.map(
          (line): LineProgress => (line.status === "working" ? { ...line, status: "stopped" } : line),
        );
        return { state: { ...kept, phase: "paused", problem, progress, dueAt: null }, effect: job.stop };
      });
      // The work that was stopped may still have had something to store.
      await job.done();
      const { journal } = await deps.journal.open();
      await journal.forgetSentences();
    },
    async stop() {
      for (;;) {
        job.stop();
        await job.done();
        const state = await read();
        if (!state) return;
        const { journal } = await deps.journal.open();
        if (journal.run(state.id)) await journal.finish(state.id);
        const over = await decide((now) =>
          now === null || job.isUnderWay() || now.id !== state.id
            ? null
            : { state: { ...now, phase: "finished", dueAt: null } },
        );
        if (over) return;
      }
    },
    async leave() {
      await decide((now) =>
        now === null || now.phase === "running" || now.phase === "paused"
          ? null
          : { state: null, effect: job.stop },
      );
    },
    async hostsChanged() {
      await decide((now) =>
        now?.phase === "start" || now?.phase === "planned" || now?.phase === "inspecting"
          ? lookingAgain(now)
          : null,
      );
    },
    async shown() {
      const state = await read();
      return state === null || state.phase === "finished" ? null : state.asked;
    },
    isRunning: async () => (await read())?.phase === "running",
    async unfinished() {
      const state = await read();
      return state?.phase === "running" || state?.phase === "paused" ? state.asked : null;
    },
    async wake() {
      if (job.isUnderWay()) return;
      const at = ports.clock.now();
      const decision = await decide((now) => {
        if (now === null || job.isUnderWay()) return null;
        if (now.phase !== "inspecting" && now.phase !== "running") return null;
        const waits = waitsUntil(now, at);
        if (waits !== null) return { state: now, waits };
        return now.phase === "inspecting" ? lookingAgain(now) : goingOn(now);
      });
      if (decision && "waits" in decision) await deps.wakeAt(decision.waits as number);
    },
    async idle() {
      while (job.isUnderWay()) await job.done();
    },
  };
}

const linesActing = ({ plan }: ProcedureState<unknown>): readonly string[] =>
  plan?.lines.filter(({ acts }) => acts).map(({ id }) => id) ?? [];
