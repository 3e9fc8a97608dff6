import type { JournalKeeper } from "./journal.ts";
import { patiently } from "./patience.ts";
import type { Plan, PlanItem } from "./plan.ts";
import { type Planning, situationOf } from "./planning.ts";
import type { Ports } from "./ports.ts";
import type { Finding, StepProgress } from "./setup-state.ts";
import type { Applying } from "./step.ts";
import type { StepId } from "./steps/ids.ts";
import type { AnyStep } from "./steps/index.ts";

export interface Running {
  readonly planning: Planning;
  readonly plan: Plan;
  readonly ports: Ports;
  readonly journal: JournalKeeper;
  readonly runId: string;
  readonly signal: AbortSignal;
  /** Shows a step's progress; awaited, so that what is shown is stored. */
  readonly show: (step: StepId, change: Partial<StepProgress>) => Promise<void>;
}

export interface RunOutcome {
  readonly made: Readonly<Partial<Record<StepId, unknown>>>;
  readonly findings: readonly Finding[];
  /** The first failure; the steps that did not depend on it were finished all the same. */
  readonly failure: { readonly step: StepId; readonly error: unknown } | null;
}

/** A step that was not begun because one that it needs did not finish. */
class NotBegun extends Error {}

/** Carries out a plan: independent steps at the same time, each as soon as what it needs is done. */
export async function carryOut(running: Running): Promise<RunOutcome> {
  const made: Partial<Record<StepId, unknown>> = {};
  const findings: Finding[] = [];
  let failure: RunOutcome["failure"] = null;
  const work = new Map<StepId, Promise<void>>();
  for (const step of running.planning.steps) {
    const item = running.plan.items.find((one) => one.step === step.id);
    if (!item) throw new Error(`The plan has no line for the step "${step.id}".`);
    const needs = step.needs.map((id) => work.get(id));
    const one = Promise.all(needs).then(
      () => applyStep(step, item, made, findings, running),
      () => {
        throw new NotBegun();
      },
    );
    one.catch((error: unknown) => {
      if (!(error instanceof NotBegun)) failure ??= { step: step.id, error };
    });
    work.set(step.id, one);
  }
  await Promise.allSettled(work.values());
  return { made, findings, failure };
}

async function applyStep(
  step: AnyStep,
  item: PlanItem,
  made: Partial<Record<StepId, unknown>>,
  findings: Finding[],
  running: Running,
): Promise<void> {
  const { ports, journal, show } = running;
  const now = () => new Date(ports.clock.now()).toISOString();
  if (item.action === "skip") {
    made[step.id] = null;
    return show(step.id, { status: "skipped", endedAt: now() });
  }
  const facts: Record<string, string> = {};
  const warnings = [...item.warnings];
  await show(step.id, { status: "working", startedAt: now(), sentence: null });
  const applying: Applying = {
    ...situationOf(running.planning, running.plan.items),
    ports,
    dataverse: ports.dataverse(running.planning.environment.url ?? ""),
    runId: running.runId,
    signal: running.signal,
    made: <T>(id: StepId) => made[id] as T,
    say: (sentence) => show(step.id, { sentence }),
    fact: (name, value) => {
      facts[name] = value;
    },
    warn: (text) => {
      if (!warnings.some((known) => JSON.stringify(known) === JSON.stringify(text))) warnings.push(text);
    },
    find: (finding) => findings.push(finding),
    write: (name, intent, request) => {
      running.signal.throwIfAborted();
      return journal.write(step.id, name, intent, request);
    },
    patiently: async (waitingFor, attempt, options = {}) => {
      await show(step.id, { sentence: waitingFor });
      return patiently(attempt, {
        clock: ports.clock,
        ours: options.ours ?? false,
        signal: running.signal,
        onWait: (until) =>
          show(step.id, { waitingUntil: until === null ? null : new Date(until).toISOString() }),
      });
    },
  };
  try {
    const result = await step.apply(item, running.planning.inspection.found[step.id], applying);
    made[step.id] = result;
    await journal.finished(step.id, result);
    const status = warnings.length > 0 ? "warning" : item.action === "keep" ? "kept" : "done";
    await show(step.id, { status, facts, warnings, sentence: null, waitingUntil: null, endedAt: now() });
  } catch (error) {
    await show(step.id, { status: "stopped", facts, warnings, endedAt: now() });
    throw error;
  }
}
