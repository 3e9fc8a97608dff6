import type { RotationAsked, RotationState } from "../../src/provisioning/model/rotation-state.ts";
import type { Engine } from "./create-engine.ts";
import { askAndRest, finishProcedure } from "./procedure.ts";

export const rotationStateOf = ({ disk, memory }: Engine): RotationState | null =>
  JSON.parse(
    memory.records.get("rotation") ?? disk.records.get("rotation") ?? "null",
  ) as RotationState | null;

/** Looks and plans; the engine then rests, or is dead. */
export async function planRotationIn(engine: Engine, asked: RotationAsked): Promise<RotationState | null> {
  await askAndRest(engine, () => engine.life().rotation.begin(asked));
  return rotationStateOf(engine);
}

/** Goes on as an administrator would, from wherever it stands, until it has ended. */
export const finishRotation = (engine: Engine, asked: RotationAsked): Promise<RotationState> =>
  finishProcedure<RotationState>(engine, {
    state: () => rotationStateOf(engine),
    machine: () => engine.life().rotation,
    begin: () => engine.life().rotation.begin(asked),
  });

/** Makes and proves a new secret, or removes an old one, to the end. */
export async function rotateIn(engine: Engine, asked: RotationAsked): Promise<RotationState> {
  await planRotationIn(engine, asked);
  return finishRotation(engine, asked);
}
