import type { PlanQuestion, QuestionId } from "../../src/provisioning/model/plan.ts";
import type { Engine } from "../engine/create-engine.ts";

/**
 * An administrator's choice by question: its position, its value, or a function that decides once the question is
 * there. Default: the first.
 */
export type Choices = Partial<Readonly<Record<QuestionId, Choice | ((question: PlanQuestion) => Choice)>>>;
type Choice = number | string;

/** How often an administrator does something before giving up. */
const MOST_TURNS = 120;

/** Watches every plan that is confirmed. */
export interface Watch {
  /** Just before a plan is confirmed. */
  confirming?(): void;
  /** Whether the administrator does anything more. Default: until the set-up has ended. */
  goingOn?(): boolean;
}

/**
 * An administrator who does what the screens ask for, from wherever the set-up stands, until it has ended: signs
 * in, chooses, answers, confirms, resumes, waits, and opens the browser again when it died.
 * @throws when that leads nowhere, with what stands in the way.
 */
export async function persevere(engine: Engine, choices: Choices = {}, watch: Watch = {}): Promise<void> {
  const { admin } = engine;
  const ask = async (does: () => Promise<unknown>): Promise<void> => {
    await Promise.race([does(), engine.life().killed]);
    await engine.rest();
  };
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    await engine.rest();
    if (watch.goingOn?.() === false) return;
    if (engine.life().isDead()) await engine.restart();
    const state = engine.state();
    if (state?.phase === "finished") return;
    const { setup } = engine.life();
    const remedy = state?.problem?.remedy;
    if (!state || state.phase === "start" || remedy === "sign-in" || remedy === "sign-in-again") {
      await admin.signIn();
    } else if (engine.disk.alarm !== null && state.phase !== "planned") {
      await engine.ringAlarm();
    } else if (state.phase === "choosing-environment") {
      const listed = state.environments.some(({ unusable }) => unusable === null);
      await (listed ? admin.choose() : ask(() => setup.listEnvironments()));
    } else if (state.phase === "inspecting" || state.phase === "needs-host") {
      await ask(() => setup.inspect());
    } else if (state.phase === "planned" && state.plan && !state.problem) {
      await atPlan(engine, choices, watch, ask);
    } else if (state.phase === "planned") {
      await ask(() => setup.inspect());
    } else {
      await ask(() => setup.resume());
    }
  }
  const { phase, problem, plan } = engine.state();
  throw new Error(
    `Not finished: ${JSON.stringify({ phase, code: problem?.code, technical: problem?.technical, questions: plan?.questions })}`,
  );
}

async function atPlan(
  engine: Engine,
  choices: Choices,
  watch: Watch,
  ask: (does: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const { plan } = engine.state();
  if (!plan) return;
  const { setup } = engine.life();
  // The open questions, and those whose default is not what this administrator wants.
  const wanted = (question: PlanQuestion) => {
    const said = choices[question.id] ?? 0;
    const choice = typeof said === "function" ? said(question) : said;
    return typeof choice === "string" ? choice : question.choices[choice]?.value;
  };
  const open = plan.questions.find(
    (question) =>
      question.answer === null ||
      (choices[question.id] !== undefined && question.answer !== wanted(question)),
  );
  if (open) {
    await ask(() => setup.answer(open.id, wanted(open) ?? open.choices[0]?.value ?? ""));
    return;
  }
  if (!plan.confirmable) {
    const blocked = plan.items
      .filter(({ action }) => action === "blocked")
      .map(({ problem }) => problem?.code);
    throw new Error(`The plan is blocked: ${blocked.join()}`);
  }
  watch.confirming?.();
  await ask(() => setup.confirm(plan.id));
}
