import type { RotationAsked } from "../provisioning/model/rotation-state.ts";
import type { UndoAsked } from "../provisioning/model/undo-state.ts";
import type { Accepted, Nothing } from "./accepted.ts";

/** What every procedure for a finished set-up can be asked for. */
export interface ProcedureParts<Asked> {
  /** Looks and plans; refused while the same procedure is running. */
  readonly begin: { readonly input: Asked; readonly output: Accepted };
  /** Looks again and plans again. */
  readonly inspect: { readonly input: Nothing; readonly output: Accepted };
  /** Does what the plan that was read says; refused when the plan has changed since. */
  readonly confirm: { readonly input: { readonly planId: string }; readonly output: Accepted };
  /** Goes on after a pause. */
  readonly resume: { readonly input: Nothing; readonly output: Accepted };
  /** Signs in, then looks again or goes on. */
  readonly "sign-in": { readonly input: { readonly otherAccount?: boolean }; readonly output: Accepted };
  /** Leaves it at what has been done so far. */
  readonly stop: { readonly input: Nothing; readonly output: Accepted };
  /** Puts away what was not confirmed or has ended. */
  readonly leave: { readonly input: Nothing; readonly output: Accepted };
}

type Named<Name extends string, Asked> = {
  readonly [Part in keyof ProcedureParts<Asked> as `${Name}.${Part}`]: ProcedureParts<Asked>[Part];
};

/** Undo takes back what a run has made; rotation makes a new secret, or removes an old one. */
export interface ProcedureCommands extends Named<"undo", UndoAsked>, Named<"rotation", RotationAsked> {}

export type ProcedureName = "undo" | "rotation";

/** The handlers of one procedure's commands. */
export type ProcedureHandlers<Name extends ProcedureName, Asked> = {
  readonly [Part in keyof ProcedureParts<Asked> as `${Name}.${Part}`]: (
    input: ProcedureParts<Asked>[Part]["input"],
  ) => Promise<Accepted>;
};
