import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";
import { createEngine, type Engine } from "../engine/create-engine.ts";
import { addStrangersSecret, appOf } from "../engine/stranger.ts";
import { finishUndo, planUndoIn, undoIn, undoStateOf } from "../engine/undo.ts";
import { differing, tablesOf } from "../engine/whole-tenant.ts";
import { type Cell, nameOf } from "./cell.ts";
import { empty, grounds } from "./grounds.ts";
import type { FaultKind } from "./kinds.ts";
import { type Ground, letReplicate } from "./matrix.ts";
import { persevere } from "./persevere.ts";
import { untilStored } from "./stored-at-last.ts";
import { endingAtRest, strikeAt } from "./strike.ts";
import { falselyUndone } from "./undo-truth.ts";

/** A tenant in which a set-up is undone. */
export interface UndoGround extends Ground {
  /** What somebody else does after the set-up and before the undo. */
  readonly others?: (engine: Engine) => void;
}

/** Tenants to disturb an undo in: those of the set-up that can be given back, and one that others have come to. */
export const undoGrounds: readonly UndoGround[] = [
  empty,
  {
    ...empty,
    name: "somebody else's secret on our app",
    others: (engine) => addStrangersSecret(engine, appOf(engine, engine.state().result?.clientId ?? "")),
  },
  ...grounds.filter((ground) => ground !== empty && ground.undoable !== false),
];

/** An undisturbed undo: how many requests it takes and what it leaves. */
export interface CalmUndo {
  readonly ground: UndoGround;
  readonly requests: readonly string[];
  readonly left: string;
}

/** A tenant with a whole set-up in it. `before`: as it was without. */
async function settled(ground: UndoGround, skewMs = 0) {
  const engine = await createEngine({ changes: ground.changes, skewMs });
  const before = tablesOf(engine);
  await persevere(engine, ground.choices);
  letReplicate(engine);
  ground.others?.(engine);
  return { engine, before };
}

/** Where the tenant differs from before the set-up, but for deleted items; what is kept of it; what is not told. */
function leftIn(engine: Engine, before: ReturnType<typeof tablesOf>): string {
  letReplicate(engine);
  const { runs } = engine.journal() as JournalRecord;
  const changed = differing(before, tablesOf(engine)).filter((path) => !/^_?deleted/i.test(path));
  return JSON.stringify({
    changed: [...new Set(changed)].sort(),
    secrets: engine.memory.secrets.length,
    open: runs.filter(({ finishedAt }) => finishedAt === null).length,
    notUndone: runs
      .filter(({ undoes }) => undoes === undefined)
      .flatMap(({ entries }) => entries)
      .filter(({ undoneAt, outcome }) => undoneAt === null && outcome?.is !== "failed")
      .map(({ write }) => write),
    phase: undoStateOf(engine).phase,
  });
}

export async function undoCalmly(ground: UndoGround): Promise<CalmUndo> {
  const { engine, before } = await settled(ground);
  try {
    const from = engine.sent.length;
    await undoIn(engine, true);
    return { ground, requests: engine.sent.slice(from).map(nameOf), left: leftIn(engine, before) };
  } finally {
    await engine.close();
  }
}

/**
 * One undo with one fault at one request; then everything works again and the administrator goes on. "same": it leaves
 * what an undisturbed one leaves, and at no request anything was noted as undone that was still there.
 */
export async function disturbUndo(calm: CalmUndo, kind: FaultKind, point: number): Promise<Cell> {
  const { engine, before } = await settled(calm.ground, kind.skewMs);
  let untrue: string | null = null;
  const strike = strikeAt(engine, kind, point, () => {
    untrue ??= falselyUndone(engine);
  });
  const { cell } = strike;
  const watched = endingAtRest(engine, strike);
  const wanted = { deleteApplication: true, runId: engine.state().id };
  try {
    await untilStored(() => planUndoIn(watched, true, wanted.runId));
    await untilStored(() => finishUndo(watched, wanted));
    if (strike.struck() === "") return cell("lost", "the request was never sent");
    const left = leftIn(engine, before);
    untrue ??= falselyUndone(engine);
    if (untrue !== null) return cell("different", untrue);
    return left === calm.left ? cell("same") : cell("different", `left ${left}`);
  } catch (error) {
    return cell("lost", error instanceof Error ? error.message : String(error));
  } finally {
    await engine.close();
  }
}
