import * as v from "valibot";
import { stepIds } from "../model/step-ids.ts";
import { type UndoState, undoPhases } from "../model/undo-state.ts";

const text = v.string();
const date = v.pipe(
  text,
  v.check((value) => !Number.isNaN(Date.parse(value))),
);
const sentence = v.looseObject({ id: text });
const sentences = v.array(sentence);

const schema = v.looseObject({
  version: v.literal(1),
  id: v.pipe(text, v.nonEmpty()),
  runId: v.pipe(text, v.nonEmpty()),
  deleteApplication: v.boolean(),
  phase: v.picklist(undoPhases),
  changedAt: date,
  plan: v.nullable(
    v.looseObject({
      id: text,
      runId: text,
      inspectedAt: date,
      deleteApplication: v.boolean(),
      lines: v.array(
        v.looseObject({
          id: text,
          step: v.picklist(stepIds),
          does: v.picklist(["take-back", "keep", "gone", "cannot-see"]),
          text: sentence,
          because: sentences,
          notes: sentences,
        }),
      ),
      takesBack: v.number(),
    }),
  ),
  progress: v.array(
    v.looseObject({
      line: text,
      status: v.picklist(["waiting", "working", "done", "gone", "kept", "stopped"]),
      sentence: v.nullable(sentence),
      waitingUntil: v.nullable(date),
    }),
  ),
  problem: v.nullable(
    v.looseObject({
      code: text,
      title: sentence,
      unchanged: sentence,
      next: sentence,
      remedy: text,
      technical: v.record(text, text),
    }),
  ),
  dueAt: v.nullable(date),
  claims: v.nullable(text),
});

/** What is stored of an undo, if this version can go on with it; null for anything else. */
export const readUndoState = (raw: unknown): UndoState | null =>
  v.is(schema, raw) ? (raw as unknown as UndoState) : null;
