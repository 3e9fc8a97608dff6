import type { Waited } from "../model/journal-record.ts";
import { type OwnWork, ownWorkIn } from "../model/own-work.ts";
import type { Plan, PlanItem } from "../model/plan.ts";
import type { Ports } from "../model/ports.ts";
import type { Finding, StepProgress } from "../model/setup-state.ts";
import { type StepId, stepIds } from "../model/step-ids.ts";
import { StoppedEarlier, TurnOver } from "../model/stops.ts";
import { steps } from "../steps/index.ts";
import type { Applying, DecisionOf, MadeOf } from "../steps/step.ts";
import type { Journal } from "./journal.ts";
import { type Decisions, type PlanBasis, situationOf } from "./planning.ts";
import { createProgress, type Progress } from "./progress.ts";
import { createRequests } from "./requests.ts";

export interface Running {
  readonly basis: PlanBasis;
  readonly plan: Plan;
  readonly decisions: Decisions;
  readonly ports: Ports;
  readonly journal: Journal;
  readonly runId: string;
  /** When a person last asked for this work (refused-before.ts). */
  readonly askedAt: number;
  /** Of an earlier turn. */
  readonly before: readonly StepProgress[];
  readonly onProgress: (progress: readonly StepProgress[]) => void;
  readonly random: () => number;
  readonly signal: AbortSignal;
}

export type Made = { readonly [Id in StepId]?: MadeOf<Id> };

export interface RunOutcome {
  readonly made: Made;
  /** In the order of the steps. */
  readonly findings: readonly Finding[];
  /** What stopped, in the order of the steps, without those that only needed a stopped one. */
  readonly stops: readonly { readonly step: StepId; readonly error: unknown }[];
}

/**
 * Carries decisions out. Every step starts at once and waits for what it needs of the others, so that nothing
 * stands behind what it does not need; when one stops, those that can do without it are finished all the same.
 */
export async function carryOut(running: Running): Promise<RunOutcome> {
  const { plan, decisions, journal, runId, signal } = running;
  const progress = createProgress({
    items: plan.items,
    before: running.before,
    clock: running.ports.clock,
    onChange: running.onProgress,
  });
  running.onProgress(progress.all());
  const findings = new Map<StepId, Finding[]>();
  const waited: Partial<Record<StepId, Waited>> = {};
  const work = new Map<StepId, Promise<unknown>>();
  const made = <S extends StepId>(id: S): Promise<MadeOf<S>> =>
    Promise.resolve(work.get(id) as Promise<MadeOf<S>>).catch(() => {
      throw new StoppedEarlier(id);
    });

  const start = <Id extends StepId>(id: Id, item: PlanItem): Promise<unknown> => {
    const decision = decisions[id];
    if (decision === null) {
      progress.end(id, "skipped");
      return Promise.resolve(null);
    }
    const before = journal.run(runId)?.waited[id];
    const requests = createRequests({
      step: id,
      short: steps[id].patience === "short",
      runId,
      journal,
      progress,
      clock: running.ports.clock,
      random: running.random,
      signal,
      before,
      askedAt: running.askedAt,
    });
    const lines: Finding[] = [];
    findings.set(id, lines);
    const applying = applyingOf(running, { step: id, progress, requests, made, lines });
    return begun(steps[id].apply(decision, applying), id, item, progress).finally(() => {
      const now = requests.patience.waited();
      if (now.ms > 0) waited[id] = now;
    });
  };

  for (const item of plan.items) {
    // Not at once: a step may ask for any that comes later in this loop.
    work.set(
      item.step,
      Promise.resolve().then(() => start(item.step, item)),
    );
  }
  const settled = await Promise.allSettled(stepIds.map((id) => work.get(id)));
  // Outcomes of the last requests, abort or not: whoever opens the journal next reads what is stored.
  await journal.stored();
  signal.throwIfAborted();
  const stops = stepIds.flatMap((step, index) => {
    const outcome = settled[index];
    const stopped = outcome?.status === "rejected" && !(outcome.reason instanceof StoppedEarlier);
    return stopped ? [{ step, error: outcome.reason as unknown }] : [];
  });
  if (stops.length > 0) await journal.waited(runId, waited);
  const results = stepIds.map((id, index) => {
    const outcome = settled[index];
    return [id, outcome?.status === "fulfilled" ? outcome.value : undefined];
  });
  return {
    made: Object.fromEntries(results) as Made,
    findings: stepIds.flatMap((id) => findings.get(id) ?? []),
    stops,
  };
}

/** Follows one step to its end, and says how it ended. */
async function begun<T>(work: Promise<T>, step: StepId, item: PlanItem, progress: Progress): Promise<T> {
  try {
    const result = await work;
    const warned = (progress.of(step)?.warnings.length ?? 0) > 0;
    progress.end(step, warned ? "warning" : item.action === "keep" ? "kept" : "done");
    return result;
  } catch (error) {
    if (error instanceof StoppedEarlier) progress.hold(step);
    // A wait that an alarm ends stays on the screen, with its countdown.
    else if (!(error instanceof TurnOver)) progress.end(step, "stopped");
    throw error;
  }
}

function applyingOf(
  { basis, plan: _plan, decisions, ports, journal, runId, signal }: Running,
  own: {
    readonly step: StepId;
    readonly progress: Progress;
    readonly requests: ReturnType<typeof createRequests>;
    readonly made: Applying<StepId>["made"];
    readonly lines: Finding[];
  },
): Applying<StepId> {
  const { step, progress, requests } = own;
  const situation = situationOf(basis, (id) => decisions[id]);
  return {
    ...situation,
    // Writes of this very run are its own work as well, as soon as the journal has them.
    get own(): OwnWork {
      return ownWorkIn(journal.current(), basis.account.tenantId);
    },
    ports,
    dataverse: ports.dataverse(basis.environment.url ?? ""),
    clock: ports.clock,
    runId,
    signal,
    decided: <S extends StepId>(id: S) => decisions[id] as DecisionOf<S> | null,
    made: own.made,
    say: (sentence) => progress.say(step, sentence),
    fact: (label, value) => progress.fact(step, label, value),
    warn: (text) => progress.warn(step, text),
    finding: (finding) => own.lines.push(finding),
    read: requests.read,
    seen: requests.seen,
    change: requests.change,
  };
}
