import { createEngine, type Engine } from "../engine/create-engine.ts";
import type { Outgoing } from "../engine/outgoing.ts";
import { askAndRest } from "../engine/procedure.ts";
import { finishRotation, planRotationIn, rotateIn, rotationStateOf } from "../engine/rotation.ts";
import { confirmUndo, planUndoIn, undoIn } from "../engine/undo.ts";
import { type Ground, letReplicate } from "./matrix.ts";
import { persevere } from "./persevere.ts";
import { definiteRefusal, isKnown, keyOf, sentAgain } from "./sent-again.ts";

/** What is disturbed: a set-up, its undo, a new secret, or the removal of the old one. */
export const works = ["set-up", "undo", "new-secret", "old-secret"] as const;
export type Work = (typeof works)[number];

export interface Refusing {
  readonly work: Work;
  /** Which change is refused, counted from 1 in an undisturbed run. */
  readonly change: number;
  /** Whether the answer to the first try is lost; then the second is refused. */
  readonly lostBefore?: boolean;
  /** When the worker dies that has seen the refusal. */
  readonly dies: "at the next request" | "at rest";
}

/** How often the worker is woken after that. */
const WAKINGS = 4;

interface Prepared {
  readonly engine: Engine;
  /** Does what a person does as long as they go on. */
  readonly begin: (goingOn: () => boolean) => Promise<void>;
  readonly finish: () => Promise<unknown>;
}

async function prepared(ground: Ground, work: Work): Promise<Prepared> {
  const engine = await createEngine({ changes: ground.changes });
  if (work === "set-up") {
    const begin = (goingOn: () => boolean): Promise<void> => persevere(engine, ground.choices, { goingOn });
    return { engine, begin, finish: () => persevere(engine, ground.choices) };
  }
  await persevere(engine, ground.choices);
  letReplicate(engine);
  const runId = engine.state().id;
  if (work === "undo")
    return {
      engine,
      async begin() {
        await planUndoIn(engine, true, runId);
        await confirmUndo(engine);
      },
      finish: () => undoIn(engine, true, runId),
    };
  const old = engine.state().result?.secret?.keyId ?? "";
  if (work === "old-secret") {
    await rotateIn(engine, { runId, removes: null });
    letReplicate(engine);
  }
  const asked = { runId, removes: work === "old-secret" ? old : null };
  return {
    engine,
    async begin() {
      await planRotationIn(engine, asked);
      const { plan } = rotationStateOf(engine) ?? {};
      await askAndRest(engine, () => engine.life().rotation.confirm(plan?.id ?? ""));
    },
    async finish() {
      await planRotationIn(engine, asked);
      return finishRotation(engine, asked);
    },
  };
}

/** The changes of an undisturbed run, by their numbers. */
export async function changesOf(ground: Ground, work: Work): Promise<readonly number[]> {
  const { engine, finish } = await prepared(ground, work);
  try {
    const from = engine.sent.length;
    await finish();
    return engine.sent
      .slice(from)
      .filter(({ write }) => write)
      .map((_, index) => index + 1);
  } finally {
    await engine.close();
  }
}

/**
 * One change is refused for good, as often as it is asked for; the worker dies, and is woken again and again. Nobody
 * asks for anything meanwhile. @returns what was sent again; null: nothing.
 */
export async function refuseOnce(
  ground: Ground,
  { work, change, dies, lostBefore = false }: Refusing,
): Promise<string | null> {
  const { engine, begin } = await prepared(ground, work);
  try {
    let writes = 0;
    let refused: string | null = null;
    let lost: string | null = null;
    let killed = false;
    engine.fate = (request: Outgoing) => {
      // Only what is noted can be known by the next worker.
      if (refused !== null && engine.refusals.some(isKnown) && dies === "at the next request" && !killed) {
        killed = true;
        return "kill-before";
      }
      if (!request.write) return "send";
      writes += 1;
      if (writes === change && lostBefore && lost === null) {
        lost = keyOf(request);
        return "cut-before";
      }
      if (writes === change || keyOf(request) === lost) refused = keyOf(request);
      return keyOf(request) === refused ? { instead: definiteRefusal(request) } : "send";
    };
    await begin(() => refused === null);
    if (refused === null) return "it was never sent";
    for (let waking = 0; waking < WAKINGS; waking += 1) {
      if (engine.disk.alarm !== null && !engine.life().isDead()) await engine.ringAlarm();
      else await engine.restart();
    }
    return sentAgain(engine);
  } finally {
    await engine.close();
  }
}
