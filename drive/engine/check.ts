import { finishedSetupsIn } from "../../src/contract/finished-record.ts";
import type { CheckAsked, CheckState } from "../../src/provisioning/model/check-state.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { Engine } from "./create-engine.ts";
import { askAndRest, finishProcedure } from "./procedure.ts";

export const checkStateOf = ({ disk, memory }: Engine): CheckState | null =>
  JSON.parse(memory.records.get("check") ?? disk.records.get("check") ?? "null") as CheckState | null;

/** Home's entry of the only finished set-up. @throws when there is none */
export function finishedOf({ disk }: Engine): FinishedSetup {
  const [one] = finishedSetupsIn(JSON.parse(disk.records.get("finished") ?? "null"));
  if (one === undefined) throw new Error("No set-up has ended.");
  return one;
}

/** Looks and plans; the engine then rests, or is dead. */
export async function checkIn(engine: Engine, asked: CheckAsked): Promise<CheckState | null> {
  await askAndRest(engine, () => engine.life().check.begin(asked));
  return checkStateOf(engine);
}

/** Goes on as an administrator would, from wherever it stands, until it has ended. */
export const finishCheck = (engine: Engine, asked: CheckAsked): Promise<CheckState> =>
  finishProcedure<CheckState>(engine, {
    state: () => checkStateOf(engine),
    machine: () => engine.life().check,
    begin: () => engine.life().check.begin(asked),
  });

/** Checks, and repairs what can be repaired, to the end. */
export async function repairIn(engine: Engine, asked: CheckAsked): Promise<CheckState> {
  await checkIn(engine, asked);
  return finishCheck(engine, asked);
}
