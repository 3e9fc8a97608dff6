import * as v from "valibot";
import { procedureNames } from "../provisioning/model/procedures.ts";
import type { ProcedureCommands, ProcedurePart } from "./procedure-commands.ts";
import { exactly, type InputsOf, id, nothing } from "./read-inputs.ts";

/** What a page may ask of each. */
const asked = {
  undo: exactly({ runId: id, deleteApplication: v.boolean() }),
  rotation: v.union([
    exactly({ runId: id, removes: v.nullable(id) }),
    exactly({
      runId: v.null(),
      removes: v.null(),
      byHand: exactly({
        environment: v.nullable(exactly({ id, url: id })),
        clientId: v.nullable(v.pipe(v.string(), v.uuid())),
      }),
    }),
  ]),
  check: exactly({ runId: id }),
};

const others: Readonly<Record<Exclude<ProcedurePart, "begin">, v.GenericSchema>> = {
  inspect: nothing,
  confirm: exactly({ planId: id }),
  resume: nothing,
  "sign-in": exactly({ otherAccount: v.exactOptional(v.boolean()) }),
  stop: nothing,
  leave: nothing,
};

/** What each command of a procedure may carry. The keys are those of the type by construction. */
export const procedureInputs = Object.fromEntries(
  procedureNames.flatMap((name) =>
    Object.entries({ begin: asked[name], ...others }).map(([part, input]) => [`${name}.${part}`, input]),
  ),
) as unknown as InputsOf<keyof ProcedureCommands>;
