import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";
import { createEngine, type Engine } from "../engine/create-engine.ts";
import type { Outgoing } from "../engine/outgoing.ts";
import { askAndRest } from "../engine/procedure.ts";
import { finishRotation, planRotationIn, rotateIn, rotationStateOf } from "../engine/rotation.ts";
import { confirmUndo, planUndoIn, undoIn, undoStateOf } from "../engine/undo.ts";
import { type Ground, letReplicate } from "./matrix.ts";
import { persevere } from "./persevere.ts";
import { definiteRefusal, isKnown, keyOf, sentAgain } from "./sent-again.ts";

/** What is disturbed: a set-up, its undo, a new secret, or the removal of the old one. */
export const works = ["set-up", "undo", "new-secret", "old-secret"] as const;
export type Work = (typeof works)[number];

export interface Refusing {
  readonly work: Work;
  /** The change to refuse, counted from 1 in an undisturbed run. */
  readonly change: number;
  /** Whether the answer to the first try is lost; then the second is refused. */
  readonly lostBefore?: boolean;
  /** When the worker that has seen the refusal dies. */
  readonly dies: "at the next request" | "at rest";
  /** Whether each next worker finds no note of the refusal, as with a product that keeps none. Default: no. */
  readonly forgets?: boolean;
}

export interface Refused {
  /** What was sent again; null: nothing. */
  readonly again: string | null;
  /** Whether the work came to its end without the change, so that nothing was left to ask for. */
  readonly ended: boolean;
}

/** How often the worker is woken after that. */
const WAKINGS = 4;

interface Prepared {
  readonly engine: Engine;
  /** Does what a person does for as long as the person goes on. */
  readonly begin: (goingOn: () => boolean) => Promise<void>;
  readonly finish: () => Promise<unknown>;
  readonly phase: () => string | undefined;
}

async function prepared(ground: Ground, work: Work): Promise<Prepared> {
  const engine = await createEngine({ changes: ground.changes });
  if (work === "set-up") {
    const begin = (goingOn: () => boolean): Promise<void> => persevere(engine, ground.choices, { goingOn });
    return {
      engine,
      begin,
      finish: () => persevere(engine, ground.choices),
      phase: () => engine.state().phase,
    };
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
      phase: () => undoStateOf(engine).phase,
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
    phase: () => rotationStateOf(engine)?.phase,
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
 * Refuses one change for good, as often as it is requested; the worker dies, and is woken again and again. No person
 * asks for anything in the meantime.
 */
export async function refuseOnce(
  ground: Ground,
  { work, change, dies, lostBefore = false, forgets = false }: Refusing,
): Promise<Refused> {
  const { engine, begin, phase } = await prepared(ground, work);
  try {
    let writes = 0;
    let refused: string | null = null;
    let lost: string | null = null;
    let killed = false;
    engine.fate = (request: Outgoing) => {
      // The next worker can know only what was noted.
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
    if (refused === null) return { again: "it was never sent", ended: false };
    for (let waking = 0; waking < WAKINGS; waking += 1) {
      if (forgets) forget(engine);
      if (engine.disk.alarm !== null && !engine.life().isDead()) await engine.ringAlarm();
      else await engine.restart();
    }
    return { again: sentAgain(engine), ended: phase() === "finished" };
  } finally {
    await engine.close();
  }
}

/** Changes the stored records as if the product noted no refusal, neither in its journal nor as a pause. */
function forget({ disk, memory }: Engine): void {
  change(disk.records, "journal", ({ runs, ...rest }: JournalRecord) => ({
    ...rest,
    runs: runs.map((run) => ({
      ...run,
      entries: run.entries.map(({ refused: _, outcome, ...entry }) => ({
        ...entry,
        outcome: outcome?.is === "failed" ? { is: outcome.is, at: outcome.at, code: outcome.code } : outcome,
      })),
    })),
  }));
  for (const records of [disk.records, memory.records])
    for (const name of ["state", "rotation"])
      change(records, name, (state: { readonly phase: string }) =>
        state.phase === "paused" ? { ...state, phase: "running", problem: null } : state,
      );
}

/** Replaces a stored record where there is one. */
function change<T>(records: Map<string, string>, name: string, changed: (before: T) => unknown): void {
  const stored = records.get(name);
  if (stored !== undefined) records.set(name, JSON.stringify(changed(JSON.parse(stored) as T)));
}
