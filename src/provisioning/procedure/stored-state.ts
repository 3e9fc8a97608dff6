import * as v from "valibot";
import { lineStatuses, type ProcedureState, procedurePhases } from "../model/procedure-state.ts";
import { stepIds } from "../model/step-ids.ts";

const text = v.string();
const date = v.pipe(
  text,
  v.check((value) => !Number.isNaN(Date.parse(value))),
);
const sentence = v.looseObject({ id: text });
const sentences = v.array(sentence);

/** @param asked what was asked for; @param verbs what a line of this procedure can do. */
const schemaOf = (asked: v.GenericSchema, verbs: readonly string[]) =>
  v.looseObject({
    version: v.literal(1),
    id: v.pipe(text, v.nonEmpty()),
    asked,
    phase: v.picklist(procedurePhases),
    changedAt: date,
    plan: v.nullable(
      v.looseObject({
        id: text,
        inspectedAt: date,
        lines: v.array(
          v.looseObject({
            id: text,
            step: v.picklist(stepIds),
            does: v.picklist(verbs),
            acts: v.boolean(),
            text: sentence,
            because: sentences,
            notes: sentences,
          }),
        ),
        changes: v.number(),
      }),
    ),
    progress: v.array(
      v.looseObject({
        line: text,
        status: v.picklist(lineStatuses),
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
    askedAt: v.optional(v.number()),
    signedInFor: v.nullish(text),
    demanded: v.nullish(v.record(text, text)),
    dueAt: v.nullable(date),
    claims: v.nullable(text),
  });

/** Reads what is stored of a procedure, if this version can go on with it; null for anything else. */
export function stateReader<Asked, Verb extends string>(
  asked: v.GenericSchema<unknown, Asked>,
  verbs: readonly Verb[],
): (raw: unknown) => ProcedureState<Asked, Verb> | null {
  const schema = schemaOf(asked, verbs);
  return (raw) => (v.is(schema, raw) ? (raw as unknown as ProcedureState<Asked, Verb>) : null);
}
