import { summarizeEnvironment } from "../engine/environments.ts";
import type { Work } from "../engine/job.ts";
import type { Journal } from "../engine/journal.ts";
import { makePlan, type PlanBasis, type Planning } from "../engine/planning.ts";
import { resultOf } from "../engine/result.ts";
import { carryOut, type RunOutcome } from "../engine/run.ts";
import { holdsUnread } from "../engine/unread.ts";
import { type BlockCode, problemOf } from "../model/blocked.ts";
import type { QuestionId, Remedy } from "../model/plan.ts";
import { principalsFor } from "../model/principals.ts";
import { claimsIn, StepProblem } from "../model/problems.ts";
import type { SetupState } from "../model/setup-state.ts";
import { PlanOutdated, TurnOver } from "../model/stops.ts";
import { secretNameOf } from "../model/vault.ts";
import { knownLate } from "../steps/application/known-late.ts";
import { comesAlone } from "../steps/shapes.ts";
import { fittingRemedy, problemIn, type Refused, waitingUntil } from "./failing.ts";
import { chosen, namesIn } from "./fresh-state.ts";
import { handBack } from "./hand-back.ts";
import { basisOf, type Inspecting } from "./inspecting.ts";
import { lacksNames } from "./kept-state.ts";
import { refusedApp } from "./refused-app.ts";
import type { SetupContext } from "./setup-context.ts";
import type { Setup } from "./setup-ports.ts";
import { createShownProgress } from "./shown-progress.ts";
import type { Edit } from "./state-keeper.ts";
import { askedToRun, toPaused, toRunning } from "./transitions.ts";

/** How old an inspection may be when its plan is confirmed, in ms; an older one is made again first. */
const FRESH_INSPECTION_MS = 10 * 60_000;
/** How often it is looked whether somebody else has consented, in ms. */
const CONSENT_LOOK_MS = 5 * 60_000;

export interface Running extends Pick<Setup, "resume"> {
  /** Carries out the plan that was confirmed. */
  carryOut(planId: string): Work;
  /** Inspects again and goes on with a run that was confirmed. */
  readonly goOn: Work;
  /**
   * Ends the wait for somebody else's consent, if that is what is answered; the run then goes on without it.
   * @returns whether it was.
   */
  endsWithout(question: QuestionId, value: string): Promise<boolean>;
}

export function createRunning(
  { deps, keeper, job }: SetupContext,
  { inspect, lookAround }: Inspecting,
): Running {
  const { ports, random = Math.random } = deps;
  const { clock, log } = ports;
  const { read } = keeper;

  const openedJournal = () => deps.journal.open();

  /** Holds that nothing else writes: two at the same time would each spoil what the other has read. @throws StepProblem */
  const onlyOne = async (): Promise<void> => {
    const busy = await deps.busy();
    if (busy !== null) throw new StepProblem(busy, {}, { remedy: "resume" });
  };

  const confirmed = async (planId: string, signal: AbortSignal): Promise<void> => {
    await onlyOne();
    const [record, { journal }, state] = await Promise.all([deps.inspection.read(), openedJournal(), read()]);
    let basis = basisOf(deps, state, record, journal);
    if (!basis || clock.now() - basis.inspection.inspectedAt > FRESH_INSPECTION_MS) {
      basis = await lookAround(state, journal, signal);
    }
    const planning = makePlan(basis);
    if (planning.plan.id !== planId || !planning.plan.confirmable) {
      const problem = problemOf("plan-changed", { remedy: "none", values: namesIn(state) });
      return askAgain(planning, problem, signal);
    }
    await execute(state, basis, planning, journal, signal);
  };

  const askAgain = async (
    planning: Planning,
    problem: SetupState["problem"],
    signal: AbortSignal,
  ): Promise<void> => {
    await keeper
      .during(signal)
      .change((now) => ({ ...now, phase: "planned", plan: planning.plan, problem, dueAt: null }));
  };

  const goOn: Work = async (signal) => {
    const { change } = keeper.during(signal);
    const before = await change(toRunning);
    await onlyOne();
    const { journal, damaged } = await openedJournal();
    const account = await deps.signIn.account();
    if (!account) {
      if (before.signedOut === true) return pause("signed-out", "sign-in-again", signal);
      const begun = (journal.run(before.id)?.entries.length ?? 0) > 0;
      return pause(begun ? "sign-in-after-close" : "sign-in-again", "sign-in-again", signal);
    }
    if (account.tenantId !== before.account?.tenantId) return pause("other-tenant", "other-account", signal);
    if (lacksNames(before)) await learnNames(signal);
    const url = chosen(before)?.url ?? "";
    if (!(await deps.mayCall(url))) return pause("host-declined", "grant-host", signal);
    const { username, displayName } = account;
    const state = await change((now) => ({
      ...now,
      account: now.account && { ...now.account, username, displayName },
    }));
    if (state.result !== null) {
      // The browser may have been closed between the proof and the end: then there is no secret to hand over.
      const { secret, verified } = state.result;
      const name = secretNameOf(state.id, state.result);
      const held = name && (await ports.vault.get(name));
      if (secret === null || (held && (!verified || held.provedAt !== null))) {
        return finish(state, journal, signal);
      }
      await change((now) => ({ ...now, result: null }));
    }
    const basis = await lookAround(state, journal, signal);
    const planning = makePlan(basis);
    const { plan } = planning;
    if (damaged) {
      const problem = problemOf("notes-unreadable", { remedy: "none", values: namesIn(state) });
      return askAgain(planning, problem, signal);
    }
    // A question came up since, or a change that nobody has read: ask before anything else is written.
    if (!plan.confirmable) return askAgain(planning, null, signal);
    if (state.plan !== null && holdsUnread(plan, state.plan)) {
      await change((now) => ({ ...now, progress: [] }));
      return askAgain(planning, null, signal);
    }
    await change((now) => ({ ...now, plan, waited: null }));
    await execute(state, basis, planning, journal, signal);
  };

  /** Reads the names that the browser forgot when it was closed. Nothing rests on them, so a failure stops nothing. */
  const learnNames = async (signal: AbortSignal): Promise<void> => {
    try {
      const [organization, { rows }] = await Promise.all([
        ports.graph.organization({ signal }),
        ports.powerPlatform.environments({ signal }),
      ]);
      await keeper.during(signal).change((now) => ({
        ...now,
        account: now.account && { ...now.account, tenantName: organization.displayName },
        environments: now.environments.map(
          (one) => rows.map(summarizeEnvironment).find(({ id }) => id === one.id) ?? one,
        ),
      }));
    } catch (error) {
      if (signal.aborted) throw error;
    }
  };

  const pause = async (code: BlockCode, remedy: Remedy, signal: AbortSignal): Promise<void> => {
    await keeper
      .during(signal)
      .change((state) => toPaused(state, problemOf(code, { remedy, values: namesIn(state) })));
  };

  const execute = async (
    state: SetupState,
    basis: PlanBasis,
    { plan, decisions }: Planning,
    journal: Journal,
    signal: AbortSignal,
  ): Promise<void> => {
    const { change } = keeper.during(signal);
    const { tenantId } = basis.account;
    // Before anything is written: a secret that can't be kept would have to be removed again.
    await ports.room();
    await journal.begin({
      id: state.id,
      tenantId,
      organizationUrl: basis.environment.url ?? "",
      organizationId: basis.environment.organizationId,
      appId: takenOver(decisions.application),
    });
    if (decisions.application !== null && decisions.application.is !== "create") {
      const late = knownLate(decisions.application.application, basis.own, await ports.vault.known());
      // Stored at the latest with the next intent, as every outcome.
      for (const { runId, number, facts } of late) void journal.done(runId, number, facts).catch(() => {});
    }
    const shown = createShownProgress(change, journal.stored);
    const outcome = await carryOut({
      basis,
      plan,
      decisions,
      ports,
      journal,
      runId: state.id,
      before: state.progress,
      askedAt: state.askedAt ?? 0,
      onProgress: shown.show,
      random,
      signal,
    });
    if (outcome.stops.length > 0) {
      await shown.settled();
      if (outcome.stops.some(({ error }) => error instanceof PlanOutdated)) return planAgain(journal, signal);
      return stopped(outcome.stops, refusedApp(decisions.application, basis), signal);
    }
    if (comesAlone(decisions.access)) {
      await shown.settled();
      await change((now) => ({ ...now, progress: [] }));
      return inspect(signal);
    }
    const result = await resultOf(outcome, decisions, basis, ports, state.id);
    // From here on there is a result: the next worker only has to end the run.
    const ended = await change((now) => ({ ...shown.withLatest(now), result }));
    await finish(ended, journal, signal);
  };

  /** Back to the plan: what was confirmed can't be carried out as it was read. */
  const planAgain = async (journal: Journal, signal: AbortSignal): Promise<void> => {
    const state = await keeper.during(signal).change((now) => ({ ...now, progress: [] }));
    const planning = makePlan(await lookAround(state, journal, signal));
    const problem = problemOf("plan-outdated", { remedy: "none", values: namesIn(state) });
    await askAgain(planning, problem, signal);
  };

  const finish = async (state: SetupState, journal: Journal, signal: AbortSignal): Promise<void> => {
    const shown = createShownProgress(keeper.during(signal).change, journal.stored);
    const returned = await handBack(state, { journal, ports, random, onProgress: shown.show, signal });
    await shown.settled();
    const { secret, verified } = state.result ?? {};
    if (verified && secret) await journal.proved(state.id, secret.keyId);
    await journal.finish(state.id);
    // It has served; another look finds out anew.
    await deps.inspection.clear();
    if (lacksNames(await read())) await learnNames(signal);
    await keeper.during(signal).change((now) => ({
      ...now,
      phase: "finished",
      problem: null,
      dueAt: null,
      signedOut: false,
      result: now.result && { ...now.result, findings: [...now.result.findings, ...returned] },
    }));
  };

  const stopped = async (
    stops: RunOutcome["stops"],
    refused: Refused,
    signal: AbortSignal,
  ): Promise<void> => {
    const { change } = keeper.during(signal);
    const halts = stops.filter(({ error }) => !(error instanceof TurnOver));
    // That says that everything else is done.
    const halt = halts.find(({ error }) => !needsConsent(error)) ?? halts[0];
    if (!halt) {
      const times = stops.flatMap(({ error }) => (error instanceof TurnOver ? [error.until] : []));
      await change(waitingUntil(Math.min(...times)));
      return;
    }
    const principals = await principalsFor(halt.error, ports.graph, signal);
    const problem = problemIn(halt.error, await read(), ports.entraPortal, { ...refused, principals });
    log.warn("run.paused", { step: halt.step, code: problem.code });
    const paused: Edit = (state) => ({
      ...state,
      phase: "paused",
      claims: claimsIn(halt.error),
      problem: fittingRemedy(problem, "paused"),
    });
    await change(needsConsent(halt.error) ? waitingUntil(clock.now() + CONSENT_LOOK_MS, paused) : paused);
  };

  return {
    carryOut: (planId) => (signal) => confirmed(planId, signal),
    goOn,
    async resume() {
      await keeper.decide((now) =>
        // In a long wait as well: the admin need not wait for the alarm.
        now.phase === "paused" || (now.phase === "running" && !job.isUnderWay())
          ? { state: askedToRun(now, clock.now()), effect: () => job.begin(goOn) }
          : null,
      );
    },
    async endsWithout(question, value) {
      if (question !== "admin-consent.by-other" || value !== "without") return false;
      const decision = await keeper.decide((now) =>
        now.phase === "paused" && now.problem?.code === "needs-consent"
          ? {
              state: askedToRun({ ...now, answers: { ...now.answers, [question]: value } }, clock.now()),
              effect: () => job.begin(goOn),
            }
          : null,
      );
      return decision !== null;
    },
  };
}

const needsConsent = (error: unknown): boolean =>
  error instanceof StepProblem && error.code === "needs-consent";

/** Client ID of the application that is there and taken over; null where one is made. */
const takenOver = (decision: Planning["decisions"]["application"]): string | null =>
  decision === null || decision.is === "create" ? null : decision.application.appId;
