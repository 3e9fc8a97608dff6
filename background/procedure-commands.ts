import type { Accepted } from "../src/contract/accepted.ts";
import type { AskedByPage, ProcedureHandlers, ProcedureParts } from "../src/contract/procedure-commands.ts";
import {
  type ProcedureAsked,
  type ProcedureName,
  procedureNames,
} from "../src/provisioning/model/procedures.ts";
import type { ProcedureMachine } from "../src/provisioning/procedure/procedure.ts";
import type { ProcedureMachines } from "../src/provisioning/procedures/index.ts";
import type { SignOut } from "./sign-out.ts";

const accepted: Accepted = { accepted: true };

type Handlers<Asked> = {
  readonly [Part in keyof ProcedureParts<Asked>]: (
    input: ProcedureParts<Asked>[Part]["input"],
  ) => Promise<Accepted>;
};

/** The commands of all procedures, which are the same for each. Its work goes on after the answer. */
export function procedureCommands(
  machines: ProcedureMachines,
  signOut: Pick<SignOut, "after">,
): ProcedureHandlers {
  const named = <Name extends ProcedureName>(name: Name) =>
    Object.entries(handlersOf(name, machines[name], signOut)).map(([part, does]) => [
      `${name}.${part}`,
      does,
    ]);
  // The keys are those of the type by construction.
  return Object.fromEntries(procedureNames.flatMap((name) => named(name))) as ProcedureHandlers;
}

function handlersOf<Name extends ProcedureName>(
  name: Name,
  machine: ProcedureMachine<ProcedureAsked<Name>>,
  signOut: Pick<SignOut, "after">,
): Handlers<AskedByPage<Name> & ProcedureAsked<Name>> {
  const accept = async (asked: Promise<void>): Promise<Accepted> => {
    await asked;
    return accepted;
  };
  return {
    begin: async (asked) =>
      (await machine.begin(asked)) ? accepted : { accepted: false, reason: `${name}-running` },
    inspect: () => accept(machine.inspect()),
    confirm: async ({ planId }) =>
      (await machine.confirm(planId)) ? accepted : { accepted: false, reason: "plan-changed" },
    resume: () => accept(machine.resume()),
    "sign-in": ({ otherAccount = false }) => accept(signOut.after(() => machine.signIn({ otherAccount }))),
    stop: () => accept(machine.stop()),
    leave: () => accept(machine.leave()),
  };
}
