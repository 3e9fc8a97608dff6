import type { Engine } from "../engine/create-engine.ts";
import { addStrangersSecret, appOf } from "../engine/stranger.ts";
import { empty } from "./grounds.ts";
import type { Ground } from "./matrix.ts";

/** A tenant that others change once the set-up is there. */
export interface ChangedGround extends Ground {
  /** What somebody else does between the set-up and what is disturbed. */
  readonly others?: (engine: Engine) => void | Promise<void>;
}

export const clientIdIn = (engine: Engine): string => engine.state().result?.clientId ?? "";

/** An app that somebody else has a secret on: of the same description, and neither made nor proved here. */
export const besideTheirs: ChangedGround = {
  ...empty,
  name: "somebody else's secret on our app",
  others: (engine) => addStrangersSecret(engine, appOf(engine, clientIdIn(engine))),
};
