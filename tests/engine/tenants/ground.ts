import { expect } from "vitest";
import type { Engine } from "../../../drive/engine/create-engine.ts";
import type { Plan } from "../../../src/provisioning/model/plan.ts";

/** The questions of the plan that have no answer yet. */
export const openQuestions = (engine: Engine): readonly string[] =>
  (engine.state().plan?.questions ?? []).filter(({ answer }) => answer === null).map(({ id }) => id);

/** Holds that the tenant was only read so far. */
export const nothingWritten = (engine: Engine): void =>
  expect(engine.sandbox.requests.filter(({ write }) => write)).toEqual([]);

/** A set-up of ours that has ended, what somebody then does to its app, and the plan of the same environment once more. */
export async function plannedAgain(
  engine: Engine,
  change: (clientId: string) => void = () => {},
): Promise<Plan> {
  const { result } = await engine.admin.run();
  change(result?.clientId ?? "");
  await engine.life().setup.startOver();
  await engine.admin.signIn();
  return engine.admin.plan();
}

/** Gives every open question its first answer. */
export async function answerAll(engine: Engine): Promise<void> {
  for (const question of openQuestions(engine))
    await engine.admin.answerNth(question as "client-secret.another", 0);
}
