import type { Plan, PlanItem, QuestionId } from "../../src/provisioning/model/plan.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { StepId } from "../../src/provisioning/model/step-ids.ts";
import { say } from "../../src/words/index.ts";
import { english } from "../english.ts";
import type { Engine } from "./create-engine.ts";

/** How often an administrator goes on before giving up. */
const MOST_TURNS = 60;

/** The administrator at the popup, without the popup. Each method rests when the engine does. */
export interface Admin {
  signIn(): Promise<SetupState>;
  choose(environment?: string): Promise<SetupState>;
  /** Signs in if necessary, chooses the environment, and reads the plan. @throws when there is none. */
  plan(environment?: string): Promise<Plan>;
  answer(question: QuestionId, value: string): Promise<Plan>;
  /** Answers a question by the position of its choice. */
  answerNth(question: QuestionId, index: number): Promise<Plan>;
  /** Confirms the current plan; the engine then rests, or is dead. */
  confirm(): Promise<SetupState>;
  /**
   * Does what the screens ask for until the set-up has ended: signs in, resumes, confirms a plan that came
   * up, lets time pass. @throws when it does not end, with what stands in the way.
   */
  finish(): Promise<SetupState>;
  /** Plan, confirm, finish. */
  run(environment?: string): Promise<SetupState>;
}

export function createAdmin(engine: Engine): Admin {
  const { life, state, rest } = engine;
  /** Does what a page does: asks, and then only follows the stored state. */
  const ask = async <T>(does: () => Promise<T>): Promise<T | undefined> => {
    const answer = await Promise.race([does(), life().killed.then(() => undefined)]);
    await rest();
    return answer;
  };
  const planOf = (): Plan => {
    const { plan, phase, problem } = state();
    if (phase === "planned" && plan) return plan;
    throw new Error(`No plan, but “${phase}”: ${problem?.code} ${JSON.stringify(problem?.technical)}`);
  };
  const signIn = async () => {
    await ask(() => life().setup.signIn({ otherAccount: false }));
    return state();
  };
  const choose = async (environment = "Contoso Sales") => {
    const row = state().environments.find(({ displayName }) => displayName === environment);
    if (!row) throw new Error(`There is no environment “${environment}”: ${state().problem?.code}`);
    await ask(() => life().setup.chooseEnvironment(row.id));
    return state();
  };
  const confirm = async () => {
    const { id } = planOf();
    await ask(() => life().setup.confirm(id));
    return state();
  };
  const answer = async (question: QuestionId, value: string) => {
    await ask(() => life().setup.answer(question, value));
    return planOf();
  };

  const finish = async () => {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      await rest();
      if (life().isDead()) throw new Error("The worker is dead.");
      const now = state();
      if (now.phase === "finished") return now;
      if (now.phase === "planned" && now.plan?.confirmable) await confirm();
      else if (now.problem?.remedy === "sign-in-again" || now.problem?.remedy === "sign-in") await signIn();
      else if (now.phase === "paused" && now.problem?.code !== "needs-consent")
        await ask(() => life().setup.resume());
      else if (engine.disk.alarm !== null) await engine.ringAlarm();
      else if (now.phase === "running") await ask(() => life().setup.resume());
      else break;
    }
    const { phase, problem, plan, dueAt } = state();
    const open = plan?.questions.filter((question) => question.answer === null).map(({ id }) => id);
    const { code, technical } = problem ?? {};
    throw new Error(`Not finished: ${JSON.stringify({ phase, code, technical, open, dueAt })}`);
  };

  const plan = async (environment?: string) => {
    if (state()?.account == null) await signIn();
    await choose(environment);
    return planOf();
  };

  return {
    signIn,
    choose,
    plan,
    answer,
    confirm,
    finish,
    async answerNth(question, index) {
      const choice = planOf().questions.find(({ id }) => id === question)?.choices[index];
      if (!choice) throw new Error(`There is no question ${question} with ${index + 1} choices.`);
      return answer(question, choice.value);
    },
    async run(environment) {
      await plan(environment);
      await confirm();
      return finish();
    },
  };
}

export const itemOf = ({ items }: Plan, step: StepId): PlanItem => {
  const item = items.find((one) => one.step === step);
  if (!item) throw new Error(`The plan has no line for ${step}.`);
  return item;
};

/** An item as a person reads it: action, details, warnings and problem in plain sentences. */
export const readItem = (plan: Plan, step: StepId) => {
  const { action, details, warnings, problem } = itemOf(plan, step);
  return {
    action,
    details: details.map((detail) => `${detail.action}: ${say(detail.text, english)}`),
    warnings: warnings.map((warning) => say(warning, english)),
    problem: problem?.code ?? null,
  };
};

/** The actions of a plan, by step. */
export const actionsOf = ({ items }: Plan): Readonly<Record<string, string>> =>
  Object.fromEntries(items.map(({ step, action }) => [step, action]));
