import type { Accepted } from "../src/contract/accepted.ts";
import type { ProcedureHandlers, ProcedureName, ProcedureParts } from "../src/contract/procedure-commands.ts";
import type { ProcedureMachine } from "../src/provisioning/procedure/procedure.ts";
import type { SignOut } from "./sign-out.ts";

const accepted: Accepted = { accepted: true };

type Handler<Asked, Part extends keyof ProcedureParts<Asked>> = (
  input: ProcedureParts<Asked>[Part]["input"],
) => Promise<Accepted>;

/** The commands of one procedure, which every procedure has. Its work goes on after the answer. */
export function procedureCommands<Name extends ProcedureName, Asked>(
  name: Name,
  machine: ProcedureMachine<Asked>,
  signOut: Pick<SignOut, "after">,
): ProcedureHandlers<Name, Asked> {
  const accept = async (asked: Promise<void>): Promise<Accepted> => {
    await asked;
    return accepted;
  };
  const handlers: { readonly [Part in keyof ProcedureParts<Asked>]: Handler<Asked, Part> } = {
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
  const named = Object.entries(handlers).map(([part, does]) => [`${name}.${part}`, does]);
  // The keys are those of the type by construction.
  return Object.fromEntries(named) as ProcedureHandlers<Name, Asked>;
}
