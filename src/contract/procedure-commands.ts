import type { CheckAsked } from "../provisioning/model/check-state.ts";
import type { ProcedureAsked, ProcedureName } from "../provisioning/model/procedures.ts";
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

export type ProcedurePart = keyof ProcedureParts<unknown>;

/** Only the extension itself begins a check that no page shows. */
export type AskedByPage<Name extends ProcedureName> = Name extends "check"
  ? Pick<CheckAsked, "runId">
  : ProcedureAsked<Name>;

/** The commands of all procedures: "undo.begin", "undo.inspect" and so on. */
export type ProcedureCommands = {
  readonly [Key in `${ProcedureName}.${ProcedurePart}`]: Key extends `${infer Name extends
    ProcedureName}.${infer Part extends ProcedurePart}`
    ? ProcedureParts<AskedByPage<Name>>[Part]
    : never;
};

/** The handlers of those commands. */
export type ProcedureHandlers = {
  readonly [Key in keyof ProcedureCommands]: (input: ProcedureCommands[Key]["input"]) => Promise<Accepted>;
};
