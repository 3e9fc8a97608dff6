import { expect } from "vitest";
import type { Engine } from "../../../drive/engine/create-engine.ts";

/** The questions of the plan that have no answer yet. */
export const openQuestions = (engine: Engine): readonly string[] =>
  (engine.state().plan?.questions ?? []).filter(({ answer }) => answer === null).map(({ id }) => id);

/** Holds that the tenant was only read so far. */
export const nothingWritten = (engine: Engine): void =>
  expect(engine.sandbox.requests.filter(({ write }) => write)).toEqual([]);
