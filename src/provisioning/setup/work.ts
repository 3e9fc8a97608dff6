import { InteractionNeededError } from "../../microsoft/errors.ts";
import { type Inspection, inspectTenant, retryingReads, usableInspection } from "../engine/inspection.ts";
import { type Journal, openJournal } from "../engine/journal.ts";
import { type Ground, makePlan, type Planning } from "../engine/planning.ts";
import { resultOf } from "../engine/result.ts";
import { carryOut, type RunOutcome } from "../engine/run.ts";
import { holdsUnread } from "../engine/unread.ts";
import { type BlockCode, problemOf } from "../model/blocked.ts";
import { ownWorkIn } from "../model/own-work.ts";
import type { Problem, Remedy } from "../model/plan.ts";
import { claimsIn, problemFrom, StepProblem } from "../model/problems.ts";
import type { SetupState } from "../model/setup-state.ts";
import { PlanOutdated, TurnOver } from "../model/stops.ts";
import { secretNameOf } from "../model/vault.ts";
import { inOrderOfUse, MOST_LISTED, summarizeEnvironment } from "./environments.ts";
import { chosen, namesIn } from "./fresh-state.ts";
import { handBack } from "./hand-back.ts";
import { lacksNames } from "./kept-state.ts";
import type { SetupDependencies } from "./setup-ports.ts";
import { createShownProgress } from "./shown-progress.ts";
import type { StateKeeper } from "./state-keeper.ts";

/** How old an inspection may be when its plan is confirmed, in ms; an older one is made again first. */
const FRESH_INSPECTION_MS = 10 * 60_000;
/** How often it is looked whether somebody else has consented, in ms. */
const CONSENT_LOOK_MS = 5 * 60_000;

/** What a set-up does in the background; each part ends in the stored state. @throws what it could not do. */
export interface Work {
  list(signal: AbortSignal): Promise<void>;
  /** Looks at the tenant and plans. */
  inspect(signal: AbortSignal): Promise<void>;
  /** Plans again from what was found. Answers false when that has to be looked up anew. */
  replan(edit: (state: SetupState) => SetupState): Promise<boolean>;
  /**
   * Takes a confirmation in one step with the look at what it confirms, so that nothing comes between the two.
   * "other": this plan does not wait to be confirmed; "stale": what was found and answered makes another plan now.
   */
  confirm(planId: string): Promise<"confirmed" | "other" | "stale">;
  /** Carries out the plan that was confirmed. */
  carryOut(planId: string, signal: AbortSignal): Promise<void>;
  /** Inspects again and goes on with a run that was confirmed. */
  goOn(signal: AbortSignal): Promise<void>;
  /** A failure as the admin reads it. */
  problemOf(error: unknown, state: SetupState): Problem;
  /** Stores that the work goes on by itself at a time. */
  waitUntil(time: number): Promise<void>;
}

export function createWork(deps: SetupDependencies, { read, change }: StateKeeper): Work {
  const { ports, recipe, random = Math.random } = deps;
  const { clock, log } = ports;

  const notes = () => openJournal(deps.journal, clock);

  /** The alarm comes first: a worker that dies in between would leave a wait that nothing ends. */
  const waitUntil = async (
    time: number,
    edit: (state: SetupState) => SetupState = (state) => state,
  ): Promise<void> => {
    await deps.wakeAt(time);
    await change((state) => ({ ...edit(state), dueAt: new Date(time).toISOString() }));
  };

  /** Who has signed out is not told that Microsoft asks for a sign-in. */
  const problemIn = (error: unknown, state: SetupState): Problem =>
    state.signedOut === true && error instanceof InteractionNeededError
      ? problemOf("signed-out", { remedy: "sign-in-again", values: namesIn(state) })
      : problemFrom(error, namesIn(state));

  const list = async (signal: AbortSignal): Promise<void> => {
    const retrying = retryingReads({ ports, random, signal });
    const [organization, { rows }] = await Promise.all([
      retrying(() => ports.graph.organization({ signal })),
      retrying(() => ports.powerPlatform.environments({ signal })),
    ]);
    const all = inOrderOfUse(rows.map(summarizeEnvironment));
    const environments = all.slice(0, MOST_LISTED);
    await change((state) => ({
      ...state,
      environments,
      leftOut: all.length - environments.length,
      listing: false,
      dueAt: null,
      problem: environments.some(({ unusable }) => unusable === null)
        ? null
        : problemOf("no-environment", { remedy: "retry", values: namesIn(state) }),
      account: state.account && {
        ...state.account,
        tenantId: organization.id,
        tenantName: organization.displayName,
      },
    }));
  };

  const lookAround = async (state: SetupState, journal: Journal, signal: AbortSignal): Promise<Ground> => {
    const { account, settings } = state;
    const environment = chosen(state);
    if (!account || !environment) throw new Error("There is no environment to inspect.");
    const own = ownWorkIn(journal.current(), account.tenantId);
    const inspection = await inspectTenant({
      ports,
      recipe,
      settings,
      account,
      environment,
      own,
      random,
      signal,
    });
    signal.throwIfAborted();
    await deps.inspection.write(inspection);
    return { recipe, settings, answers: state.answers, account, environment, inspection, own };
  };

  /** The ground of a plan from what was found before; null when that is not for this state. */
  const groundOf = (state: SetupState, record: unknown, journal: Journal): Ground | null => {
    const { account, settings, answers } = state;
    const environment = chosen(state);
    const inspection: Inspection | null = usableInspection(record, state.environmentId, settings);
    if (!account || !environment || !inspection || inspection.tenantId !== account.tenantId) return null;
    const own = ownWorkIn(journal.current(), account.tenantId);
    return { recipe, settings, answers, account, environment, inspection, own };
  };

  const inspect = async (signal: AbortSignal): Promise<void> => {
    const { journal } = await notes();
    const state = await change((now) => {
      const next = { ...now, phase: "inspecting", problem: null, plan: null, dueAt: null } as const;
      // What a finished run has made was handed over; what comes now is another run.
      const isOver = journal.run(now.id)?.finishedAt ?? null;
      return isOver === null ? next : { ...next, id: ports.newId(), progress: [], result: null };
    });
    const ground = await lookAround(state, journal, signal);
    // An answer may have been given meanwhile.
    await change((now) => ({
      ...now,
      phase: "planned",
      plan: makePlan({ ...ground, answers: now.answers }).plan,
    }));
  };

  const replan = async (edit: (state: SetupState) => SetupState): Promise<boolean> => {
    const record = await deps.inspection.read();
    const { journal } = await notes();
    let planned = true;
    await change((state) => {
      const edited = edit(state);
      if (state.phase !== "planned") return edited;
      const ground = groundOf(edited, record, journal);
      planned = ground !== null;
      return ground ? { ...edited, plan: makePlan(ground).plan } : edited;
    });
    return planned;
  };

  const confirm = async (planId: string): Promise<"confirmed" | "other" | "stale"> => {
    const [record, { journal }] = await Promise.all([deps.inspection.read(), notes()]);
    let outcome: "confirmed" | "other" | "stale" = "other";
    await change((now) => {
      if (now.phase !== "planned" || now.plan?.id !== planId || !now.plan.confirmable) return now;
      const ground = groundOf(now, record, journal);
      outcome = ground !== null && makePlan(ground).plan.id === planId ? "confirmed" : "stale";
      if (outcome === "stale") return now;
      return {
        ...now,
        // The others were there to be chosen from. A large tenant has thousands, and from here on the whole state is
        // stored with every line of progress.
        environments: now.environments.filter(({ id }) => id === now.environmentId),
        phase: "running",
        problem: null,
        result: null,
        dueAt: null,
      };
    });
    return outcome;
  };

  const confirmed = async (planId: string, signal: AbortSignal): Promise<void> => {
    const [record, { journal }, state] = await Promise.all([deps.inspection.read(), notes(), read()]);
    let ground = groundOf(state, record, journal);
    if (!ground || clock.now() - ground.inspection.inspectedAt > FRESH_INSPECTION_MS) {
      ground = await lookAround(state, journal, signal);
    }
    const planning = makePlan(ground);
    if (planning.plan.id !== planId || !planning.plan.confirmable) {
      return askAgain(planning, problemOf("plan-changed", { remedy: "none", values: namesIn(state) }));
    }
    await execute(state, ground, planning, journal, signal);
  };

  const askAgain = async (planning: Planning, problem: SetupState["problem"]): Promise<void> => {
    await change((now) => ({ ...now, phase: "planned", plan: planning.plan, problem }));
  };

  const goOn = async (signal: AbortSignal): Promise<void> => {
    await change((now) => ({ ...now, phase: "running", problem: null, dueAt: null }));
    const { journal, damaged } = await notes();
    const account = await deps.signIn.account();
    const before = await read();
    if (!account) {
      if (before.signedOut === true) return pause("signed-out", "sign-in-again");
      const begun = (journal.run(before.id)?.entries.length ?? 0) > 0;
      return pause(begun ? "sign-in-after-close" : "sign-in-again", "sign-in-again");
    }
    if (account.tenantId !== before.account?.tenantId) return pause("other-tenant", "other-account");
    if (lacksNames(before)) await learnNames(signal);
    const url = chosen(before)?.url ?? "";
    if (!(await deps.mayCall(url))) return pause("host-declined", "grant-host");
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
    const ground = await lookAround(state, journal, signal);
    const planning = makePlan(ground);
    const { plan } = planning;
    if (damaged) {
      return askAgain(planning, problemOf("notes-unreadable", { remedy: "none", values: namesIn(state) }));
    }
    // What only the admin can answer came up since, or what nobody has read: ask before anything else is written.
    if (!plan.confirmable) return askAgain(planning, null);
    if (state.plan !== null && holdsUnread(plan, state.plan)) {
      await change((now) => ({ ...now, progress: [] }));
      return askAgain(planning, null);
    }
    await change((now) => ({ ...now, plan }));
    await execute(state, ground, planning, journal, signal);
  };

  /** What the browser forgot when it was closed. Nothing rests on it, so a failure stops nothing. */
  const learnNames = async (signal: AbortSignal): Promise<void> => {
    try {
      const [organization, { rows }] = await Promise.all([
        ports.graph.organization({ signal }),
        ports.powerPlatform.environments({ signal }),
      ]);
      await change((now) => ({
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

  const pause = async (code: BlockCode, remedy: Remedy): Promise<void> => {
    await change((state) => ({
      ...state,
      phase: "paused",
      problem: problemOf(code, { remedy, values: namesIn(state) }),
    }));
  };

  const execute = async (
    state: SetupState,
    ground: Ground,
    { plan, decisions }: Planning,
    journal: Journal,
    signal: AbortSignal,
  ): Promise<void> => {
    const { tenantId } = ground.account;
    // Before anything is written: a secret that can't be kept would have to be removed again.
    await ports.room();
    await Promise.all([
      deps.wakeAt(null),
      journal.begin({
        id: state.id,
        tenantId,
        organizationUrl: ground.environment.url ?? "",
        organizationId: ground.environment.organizationId,
        appId: takenOver(decisions.application),
      }),
    ]);
    const shown = createShownProgress(change, journal.stored);
    const outcome = await carryOut({
      ground,
      plan,
      decisions,
      ports,
      journal,
      runId: state.id,
      before: state.progress,
      onProgress: shown.show,
      random,
      signal,
    }).catch(async (error: unknown) => {
      // Or a line would come into a state that is another set-up's by then.
      await shown.settled();
      throw error;
    });
    if (outcome.stops.length > 0) {
      await shown.settled();
      if (outcome.stops.some(({ error }) => error instanceof PlanOutdated)) return planAgain(journal, signal);
      return stopped(outcome.stops);
    }
    if (decisions.access?.is === "elevate") {
      await shown.settled();
      await change((now) => ({ ...now, progress: [] }));
      return inspect(signal);
    }
    const result = await resultOf(outcome, decisions, ground, ports, state.id);
    // From here on there is a result: whoever takes the run up again only has to end it.
    const ended = await change((now) => ({ ...shown.withLatest(now), result }));
    await finish(ended, journal, signal);
  };

  /** Back to the plan: what was confirmed can't be carried out as it was read. */
  const planAgain = async (journal: Journal, signal: AbortSignal): Promise<void> => {
    const state = await change((now) => ({ ...now, progress: [] }));
    const planning = makePlan(await lookAround(state, journal, signal));
    await askAgain(planning, problemOf("plan-outdated", { remedy: "none", values: namesIn(state) }));
  };

  const finish = async (state: SetupState, journal: Journal, signal: AbortSignal): Promise<void> => {
    const returned = await handBack(state, { journal, ports, signal });
    await journal.finish(state.id);
    if (lacksNames(await read())) await learnNames(signal);
    await change((now) => ({
      ...now,
      phase: "finished",
      problem: null,
      dueAt: null,
      signedOut: false,
      result: now.result && { ...now.result, findings: [...now.result.findings, ...returned] },
    }));
  };

  const stopped = async (stops: RunOutcome["stops"]): Promise<void> => {
    const [halt] = stops.filter(({ error }) => !(error instanceof TurnOver));
    if (!halt) {
      const times = stops.flatMap(({ error }) => (error instanceof TurnOver ? [error.until] : []));
      return waitUntil(Math.min(...times));
    }
    const problem = problemIn(halt.error, await read());
    log.warn("run.paused", { step: halt.step, code: problem.code });
    const paused = (state: SetupState): SetupState => ({
      ...state,
      phase: "paused",
      claims: claimsIn(halt.error),
      problem: { ...problem, remedy: problem.remedy === "retry" ? "resume" : problem.remedy },
    });
    const waitsForConsent = halt.error instanceof StepProblem && halt.error.code === "needs-consent";
    await (waitsForConsent ? waitUntil(clock.now() + CONSENT_LOOK_MS, paused) : change(paused));
  };

  return { list, inspect, replan, confirm, carryOut: confirmed, goOn, problemOf: problemIn, waitUntil };
}

/** Client ID of the application that is there and taken over; null where one is made. */
const takenOver = (decision: Planning["decisions"]["application"]): string | null =>
  decision === null || decision.is === "create" ? null : decision.application.appId;
