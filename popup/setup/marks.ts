import type { PlanAction, PlanDetail, PlanItem } from "../../src/provisioning/model/plan.ts";
import type { StepStatus } from "../../src/provisioning/model/setup-state.ts";
import type { StepId } from "../../src/provisioning/model/step-ids.ts";
import type { WordId } from "../../src/words/index.ts";
import type { IconName } from "../parts/icon.tsx";

/** The start of a line: an icon, a word, and a tone that only repeats both. */
export interface Mark {
  readonly icon: IconName;
  readonly word: WordId;
  readonly tone: "plain" | "accent" | "good" | "warning" | "bad" | "faint";
}

const planMarks: Readonly<Record<PlanDetail["action"] | PlanAction, Mark>> = {
  check: { icon: "check", word: "ui.mark.check", tone: "plain" },
  keep: { icon: "equals", word: "ui.mark.keep", tone: "plain" },
  create: { icon: "plus", word: "ui.mark.create", tone: "accent" },
  change: { icon: "tilde", word: "ui.mark.change", tone: "accent" },
  skip: { icon: "skip", word: "ui.mark.skip", tone: "faint" },
  missing: { icon: "warning", word: "ui.mark.missing", tone: "warning" },
  blocked: { icon: "blocked", word: "ui.mark.blocked", tone: "bad" },
};

/** The verb in place of "create" where nothing is created: consent is granted, roles are assigned. */
const ownWords: Partial<Readonly<Record<StepId, Partial<Readonly<Record<PlanAction, WordId>>>>>> = {
  "admin-consent": { create: "ui.mark.grant" },
  "security-roles": { create: "ui.mark.assign" },
  icon: { create: "ui.mark.set" },
  verification: { check: "ui.mark.test" },
};

/** Before the run: what will be done with a line, or with one thing under it. */
export function planMark(step: PlanItem["step"], action: PlanDetail["action"] | PlanAction): Mark {
  const mark = planMarks[action];
  const word = action === "missing" ? undefined : ownWords[step]?.[action];
  return word ? { ...mark, word } : mark;
}

/** During and after the run: the same lines, how far they are. */
export const progressMarks: Readonly<Record<StepStatus, Mark>> = {
  waiting: { icon: "waiting", word: "ui.mark.waiting", tone: "faint" },
  working: { icon: "working", word: "ui.mark.working", tone: "accent" },
  done: { icon: "done", word: "ui.mark.done", tone: "good" },
  kept: { icon: "kept", word: "ui.mark.kept", tone: "good" },
  skipped: { icon: "skip", word: "ui.mark.skipped", tone: "faint" },
  stopped: { icon: "blocked", word: "ui.mark.stopped", tone: "bad" },
  warning: { icon: "warning", word: "ui.mark.warning", tone: "warning" },
};
