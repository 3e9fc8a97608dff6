import type { Accepted } from "../src/contract/commands.ts";
import type { ProcedureMachine } from "../src/provisioning/procedure/procedure.ts";
import type { ProcedureName } from "./procedures.ts";
import type { SignOut } from "./sign-out.ts";

const accepted: Accepted = { accepted: true };

interface Handlers<Asked> {
  begin(asked: Asked): Promise<Accepted>;
  inspect(): Promise<Accepted>;
  confirm(input: { readonly planId: string }): Promise<Accepted>;
  resume(): Promise<Accepted>;
  "sign-in"(input: { readonly otherAccount?: boolean }): Promise<Accepted>;
  stop(): Promise<Accepted>;
  leave(): Promise<Accepted>;
}

type Named<Name extends string, Asked> = {
  readonly [Part in keyof Handlers<Asked> as `${Name}.${Part}`]: Handlers<Asked>[Part];
};

/** The commands of one procedure, which every procedure has. Its work goes on after the answer. */
export function procedureCommands<Name extends ProcedureName, Asked>(
  name: Name,
  machine: ProcedureMachine<Asked>,
  signOut: Pick<SignOut, "after">,
): Named<Name, Asked> {
  const accept = async (asked: Promise<void>): Promise<Accepted> => {
    await asked;
    return accepted;
  };
  const handlers: Handlers<Asked> = {
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
  return Object.fromEntries(named) as Named<Name, Asked>;
}
