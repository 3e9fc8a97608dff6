import type { UndoState, UndoVerb } from "../../src/provisioning/model/undo-state.ts";
import type { Engine } from "./create-engine.ts";
import { finishProcedure } from "./procedure.ts";

export { readLines } from "./procedure.ts";

export interface Undone {
  readonly state: UndoState;
  /** Why something was kept: because of the plan, or because Microsoft refused in the end. Ids of sentences. */
  readonly kept: readonly string[];
}

export const undoStateOf = ({ disk, memory }: Engine): UndoState =>
  JSON.parse(memory.records.get("undo") ?? disk.records.get("undo") ?? "null") as UndoState;

/** Does what a page does: asks, and then only follows the stored state. */
export async function askUndo(engine: Engine, does: () => Promise<unknown>): Promise<UndoState> {
  await Promise.race([does(), engine.life().killed]);
  await engine.rest();
  return undoStateOf(engine);
}

/** Looks at what a run has made; the engine then rests, or is dead. @param runId default: the set-up on the screen */
export const planUndoIn = (
  engine: Engine,
  deleteApplication: boolean,
  runId = engine.state().id,
): Promise<UndoState> => askUndo(engine, () => engine.life().undo.begin({ runId, deleteApplication }));

export const confirmUndo = (engine: Engine): Promise<UndoState> => {
  const { plan } = undoStateOf(engine);
  return askUndo(engine, () => engine.life().undo.confirm(plan?.id ?? ""));
};

/** Undoes a run as an administrator would: reads the plan, confirms, and goes on until it has ended. */
export async function undoIn(
  engine: Engine,
  deleteApplication: boolean,
  runId = engine.state().id,
): Promise<Undone> {
  await planUndoIn(engine, deleteApplication, runId);
  return finishUndo(engine, { deleteApplication, runId });
}

/**
 * Does what the screens ask for until the undo has ended, from wherever it stands. @throws when that leads nowhere,
 * with what stands in the way.
 */
export async function finishUndo(
  engine: Engine,
  wanted: { readonly deleteApplication: boolean; readonly runId: string },
): Promise<Undone> {
  const state = await finishProcedure<UndoState>(engine, {
    state: () => undoStateOf(engine),
    machine: () => engine.life().undo,
    begin: () => engine.life().undo.begin(wanted),
  });
  return { state, kept: keptIn(state) };
}

const keptIn = ({ plan, progress }: UndoState): readonly string[] => [
  ...(plan?.lines.flatMap(({ because }) => because.map(({ id }) => id)) ?? []),
  ...progress.flatMap(({ status, sentence }) => (status === "kept" && sentence ? [sentence.id] : [])),
];

/** The verbs for the lines of each kind: "secret" → ["take-back"]. */
export const verbsIn = ({ plan }: UndoState): Readonly<Record<string, readonly UndoVerb[]>> => {
  const verbs: Record<string, UndoVerb[]> = {};
  for (const { id, does } of plan?.lines ?? []) {
    const kind = id.split(":")[0] ?? "";
    verbs[kind] = [...(verbs[kind] ?? []), does];
  }
  return verbs;
};
