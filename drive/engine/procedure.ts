import type { Problem } from "../../src/provisioning/model/plan.ts";
import type { ProcedureLine, ProcedureState } from "../../src/provisioning/model/procedure-state.ts";
import type { ProcedureMachine } from "../../src/provisioning/procedure/procedure.ts";
import { say } from "../../src/words/index.ts";
import { english } from "../english.ts";
import type { Engine } from "./create-engine.ts";

/** How often an administrator goes on before giving up. */
const MOST_TURNS = 80;

/** How often an administrator picks an account in Microsoft's window although the last sign-in did not help. */
const MOST_IN_VAIN = 3;

const isInVain = (problem: Problem | null): boolean =>
  problem?.code === "sign-in-not-taken" || problem?.code === "sign-in-in-vain";

/** Does what a page does: asks, and then only follows the stored state. The engine then rests, or is dead. */
export async function askAndRest(engine: Engine, does: () => Promise<unknown>): Promise<void> {
  await Promise.race([does(), engine.life().killed]);
  await engine.rest();
}

/**
 * Does what the screens ask for until a procedure has ended, from wherever it stands. @throws when that leads nowhere,
 * with what stands in the way.
 */
export async function finishProcedure<State extends ProcedureState<unknown>>(
  engine: Engine,
  {
    state: stateOf,
    machine,
    begin,
  }: {
    readonly state: () => State | null;
    readonly machine: () => Pick<ProcedureMachine<unknown>, "inspect" | "confirm" | "resume" | "signIn">;
    readonly begin: () => Promise<unknown>;
  },
): Promise<State> {
  const ask = (does: () => Promise<unknown>): Promise<void> => askAndRest(engine, does);
  let inVain = 0;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    await engine.rest();
    if (engine.life().isDead()) await engine.restart();
    const state = stateOf();
    const { inspect, confirm, resume, signIn } = machine();
    const remedy = state?.problem?.remedy;
    if (state === null) await ask(begin);
    else if (state.phase === "finished") return state;
    else if (remedy === "sign-in-again") await ask(() => signIn({ otherAccount: false }));
    else if (isInVain(state.problem) && inVain++ < MOST_IN_VAIN)
      await ask(() => signIn({ otherAccount: true }));
    else if (engine.disk.alarm !== null && state.phase !== "planned") await engine.ringAlarm();
    else if (state.phase === "planned") await ask(() => confirm(state.plan?.id ?? ""));
    else if (state.phase === "paused" || state.phase === "running") await ask(resume);
    else if (remedy === "other-account" || remedy === "none") break;
    else await ask(inspect);
  }
  const { phase, problem, plan } = stateOf() ?? { phase: "none", problem: null, plan: null };
  throw new Error(
    `Not finished: ${JSON.stringify({ phase, problem, lines: plan && readLines(plan.lines) })}`,
  );
}

/** Lines as a person reads them. */
export const readLines = (lines: readonly ProcedureLine[]): readonly string[] =>
  lines.map(
    ({ does, text, because }) =>
      `${does}: ${[text, ...because].map((sentence) => say(sentence, english)).join(" / ")}`,
  );
