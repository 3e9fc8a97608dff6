import { createEngine, type Engine } from "../engine/create-engine.ts";
import { heldSecretWorks, tenantOf } from "../engine/tenant.ts";
import { leftAfterDone } from "./after-done.ts";
import { disagreement } from "./agreement.ts";
import { type Calm, type Cell, nameOf } from "./cell.ts";
import type { FaultKind } from "./kinds.ts";
import { type Choices, persevere } from "./persevere.ts";
import { isDefinite } from "./sent-again.ts";
import { untoldStory } from "./story.ts";
import { strangersCredential } from "./strangers.ts";
import { strikeAt } from "./strike.ts";

/** A tenant to disturb a run in. */
export interface Ground {
  readonly name: string;
  /** Members that replace those of contoso, or the name of a scenario to extend. */
  readonly changes: Readonly<Record<string, unknown>>;
  readonly choices?: Choices;
  /**
   * false if something can't be given back: a user that was deleted for good, or something that only a System
   * Administrator may remove whose role was given back.
   */
  readonly undoable?: false;
}

const begin = ({ changes }: Ground, skewMs = 0): Promise<Engine> => createEngine({ changes, skewMs });
const leftIn = (engine: Engine): string => JSON.stringify(tenantOf(engine));

export async function runCalmly(ground: Ground): Promise<Calm<Ground>> {
  const engine = await begin(ground);
  try {
    await persevere(engine, ground.choices);
    return { row: ground, requests: engine.sent.map(nameOf), left: leftIn(engine) };
  } finally {
    await engine.close();
  }
}

/** One run with one fault at one request; then everything works again and the administrator goes on. */
export async function disturb(calm: Calm<Ground>, kind: FaultKind, point: number): Promise<Cell> {
  const engine = await begin(calm.row, kind.skewMs);
  let disagreed: string | null = null;
  const strike = strikeAt(engine, kind, point, () => {
    disagreed ??= disagreement(engine);
  });
  const { cell } = strike;
  try {
    await untilStruck(engine, calm.row.choices ?? {}, () => strike.struck() !== "");
    await strike.end();
    await persevere(engine, calm.row.choices);
    if (strike.struck() === "") return cell("lost", "the request was never sent");
    letReplicate(engine);
    if (!(await heldSecretWorks(engine))) return cell("lost", "no secret in hand that works");
    if (engine.state().result?.verified !== true) return cell("lost", "not verified");
    const left = leftIn(engine);
    if (!isAlike(left, calm.left, engine)) return cell("different", `left ${left}`);
    if (engine.challenges.some((one) => !engine.claims.includes(one)))
      return cell("different", "a challenge did not come to the sign-in");
    const strange = strangersCredential(engine);
    if (strange !== null) return cell("different", strange);
    disagreed ??= disagreement(engine);
    if (disagreed !== null) return cell("different", disagreed);
    const untold = untoldStory(engine, kind.refuses !== undefined);
    if (untold !== null) return cell("different", untold);
    const rest = await leftAfterDone(engine);
    return rest === null ? cell("same") : cell("different", rest);
  } catch (error) {
    return cell("lost", error instanceof Error ? error.message : String(error));
  } finally {
    await engine.close();
  }
}

/** Lets time pass until every replica knows what was written: a late one would refuse the next caller. */
export const letReplicate = ({ sandbox }: Engine): void => sandbox.world.clock.advance(60_000);

/**
 * Whether two results are the same. The pictures are not essential to a set-up: one that could not be set in a minute
 * is left out, and the line says so. A secret whose value was lost stays if Microsoft refused to remove it for good,
 * and the line says that as well.
 */
export function isAlike(left: string, calm: string, engine: Engine): boolean {
  const { progress } = engine.state();
  const excused = (text: string): string => {
    const pictures = progress.some(({ step, status }) => step === "icon" && status === "warning");
    const bare = pictures ? text.replaceAll(/"has(Logo|Image)":(true|false)/g, "") : text;
    return keepsLostSecret(engine) ? bare.replaceAll(/"secrets":(\[[^\]]*\])/g, onceEach) : bare;
  };
  return excused(left) === excused(calm);
}

const onceEach = (_: string, names: string): string =>
  `"secrets":${JSON.stringify([...new Set(JSON.parse(names) as string[])])}`;

const keepsLostSecret = (engine: Engine): boolean =>
  engine.refusals.some(
    ({ request, answer }) => request.url.pathname.endsWith("/removePassword") && isDefinite(answer),
  ) &&
  engine
    .state()
    .progress.some(({ warnings }) => warnings.some(({ id }) => id === "plan.client-secret.not-removed"));

/** Lets the administrator work until the fault has struck and the engine rests again, or is dead. */
async function untilStruck(engine: Engine, choices: Choices, hasStruck: () => boolean): Promise<void> {
  class Struck extends Error {}
  const step = engine.rest;
  // The administrator looks at the screen each time the engine rests: that is the moment to notice the fault.
  const watched: Engine = Object.create(engine, {
    rest: {
      value: async () => {
        await step();
        if (hasStruck()) throw new Struck();
      },
    },
  });
  try {
    await persevere(watched, choices);
  } catch (error) {
    const refused = error instanceof Error && error.name === "NotStoredError";
    if (!(error instanceof Struck || refused)) throw error;
  }
}
