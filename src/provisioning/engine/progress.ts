import type { Words } from "../../words/index.ts";
import type { PlanItem } from "../model/plan.ts";
import type { Clock } from "../model/ports.ts";
import type { StepProgress, StepStatus } from "../model/setup-state.ts";
import type { StepId } from "../model/step-ids.ts";
import type { FactLabel } from "../steps/step.ts";

/** How far each step is, in the plan's order. Every change is told at once. */
export interface Progress {
  all(): readonly StepProgress[];
  of(step: StepId): StepProgress | null;
  say(step: StepId, sentence: Words): void;
  /** A wait until a time in ms since the epoch, or its end (null). */
  wait(step: StepId, sentence: Words, until: number | null): void;
  fact(step: StepId, label: FactLabel, value: string): void;
  warn(step: StepId, text: Words): void;
  end(step: StepId, status: StepStatus, sentence?: Words): void;
  /** Back to waiting for its turn. */
  hold(step: StepId): void;
}

export function createProgress(deps: {
  readonly items: readonly PlanItem[];
  /** Of an earlier turn of the same run. */
  readonly before: readonly StepProgress[];
  readonly clock: Pick<Clock, "now">;
  readonly onChange: (progress: readonly StepProgress[]) => void;
}): Progress {
  const { items, before, clock, onChange } = deps;
  const lines = new Map<StepId, StepProgress>(
    items.map((item) => [
      item.step,
      begun(
        item,
        before.find(({ step }) => step === item.step),
      ),
    ]),
  );
  const iso = (time: number): string => new Date(time).toISOString();
  const all = (): readonly StepProgress[] => [...lines.values()];

  const change = (step: StepId, edit: (line: StepProgress) => StepProgress): void => {
    const line = lines.get(step);
    if (!line) return;
    lines.set(step, edit(line));
    onChange(all());
  };
  const working = (line: StepProgress, sentence: Words): StepProgress => ({
    ...line,
    status: "working",
    sentence,
    startedAt: line.startedAt ?? iso(clock.now()),
    endedAt: null,
    waitingUntil: null,
  });

  return {
    all,
    of: (step) => lines.get(step) ?? null,
    say: (step, sentence) => change(step, (line) => working(line, sentence)),
    wait: (step, sentence, until) =>
      change(step, (line) => ({
        ...working(line, sentence),
        waitingUntil: until === null ? null : iso(until),
      })),
    fact: (step, label, value) =>
      change(step, (line) => ({ ...line, facts: { ...line.facts, [label]: value } })),
    warn: (step, text) => change(step, (line) => ({ ...line, warnings: distinct([...line.warnings, text]) })),
    end: (step, status, sentence) =>
      change(step, (line) => ({
        ...line,
        status,
        sentence: sentence ?? null,
        startedAt: line.startedAt ?? iso(clock.now()),
        endedAt: status === "stopped" ? null : (line.endedAt ?? iso(clock.now())),
        waitingUntil: null,
      })),
    hold: (step) =>
      change(step, (line) => ({ ...line, status: "waiting", sentence: null, waitingUntil: null })),
  };
}

/** A line before its step begins; what an earlier turn has done stays visible. */
function begun(item: PlanItem, before: StepProgress | undefined): StepProgress {
  return {
    step: item.step,
    title: before?.title ?? item.title,
    action: before?.action ?? item.action,
    status: "waiting",
    sentence: null,
    startedAt: before?.startedAt ?? null,
    endedAt: null,
    waitingUntil: null,
    facts: before?.facts ?? {},
    warnings: distinct([...item.warnings, ...(before?.warnings ?? [])]),
  };
}

/** Each sentence once, in the order in which they came. */
const distinct = (sentences: readonly Words[]): readonly Words[] => [
  ...new Map(sentences.map((sentence) => [JSON.stringify(sentence), sentence])).values(),
];
