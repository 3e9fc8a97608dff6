import type { Accepted } from "../src/contract/accepted.ts";
import { nameOfRecord } from "../src/provisioning/model/vault.ts";
import type { Setup } from "../src/provisioning/setup/setup-ports.ts";
import type { CommandHandlers } from "./commands.ts";
import type { GuideCommands } from "./guide/guide-commands.ts";
import type { OptionsStore } from "./policy/options.ts";
import { procedureCommands } from "./procedure-commands.ts";
import type { Procedures } from "./procedures.ts";
import type { SignOut } from "./sign-out.ts";
import type { BrowserVault } from "./vault.ts";

const accepted: Accepted = { accepted: true };

/** What each command does. A set-up's own work goes on after the answer and shows in its stored state. */
export function createCommandHandlers(deps: {
  readonly setup: Setup;
  readonly procedures: Pick<Procedures, "undo" | "rotation">;
  /** Takes a finished set-up off the list. */
  readonly forgetSetUp: (runId: string) => Promise<void>;
  readonly vault: BrowserVault;
  readonly options: OptionsStore;
  readonly signOut: SignOut;
  readonly tenantsAmong: (ids: readonly string[]) => Promise<readonly string[]>;
  readonly recentLog: () => Promise<readonly string[]>;
  /** Whether a run needs the sign-in to go on. */
  readonly isUnfinished: () => Promise<boolean>;
  /** Ends the sign-in of a former app or tenant. */
  readonly signInSettingsChanged: () => Promise<void>;
}): Omit<CommandHandlers, keyof GuideCommands> {
  const { setup, procedures, vault, options, signOut } = deps;
  const accept = async (asked: Promise<void>): Promise<Accepted> => {
    await asked;
    return accepted;
  };

  return {
    "setup.sign-in": ({ otherAccount = false, ...how }) =>
      accept(signOut.after(() => setup.signIn({ otherAccount, ...how }))),
    "setup.cancel-sign-in": () => accept(setup.cancelSignIn()),
    "setup.list-environments": () => accept(setup.listEnvironments()),
    "setup.choose-environment": ({ environmentId }) => accept(setup.chooseEnvironment(environmentId)),
    "setup.host-declined": () => accept(setup.hostDeclined()),
    "setup.inspect": () => accept(setup.inspect()),
    "setup.change-settings": ({ settings }) => accept(setup.changeSettings(settings)),
    "setup.answer": ({ question, value }) => accept(setup.answer(question, value)),
    "setup.confirm": async ({ planId }) =>
      (await setup.confirm(planId)) ? accepted : { accepted: false, reason: "plan-changed" },
    "setup.resume": () => accept(setup.resume()),
    "setup.test-again": () => accept(setup.testAgain()),
    "setup.start-over": () => accept(setup.startOver()),
    "setup.sign-out": async () => {
      await signOut.signOut("sign-out");
      return accepted;
    },
    "setup.done": async () =>
      (await signOut.signOut("done")) ? accepted : { accepted: false, reason: "not-finished" },
    ...procedureCommands("undo", procedures.undo, signOut),
    ...procedureCommands("rotation", procedures.rotation, signOut),
    "home.forget": ({ runId }) => accept(deps.forgetSetUp(runId)),
    "credentials.held": async () => {
      const names = (await vault.known()).flatMap((known) =>
        known.owner === "run" ? nameOfRecord(known) : [],
      );
      // Several runs may have the same secret for the same organization: the latest stands for them.
      const latest = new Map(
        names.map((name) => [`${name.dynamicsUrl} ${name.clientId} ${name.keyId}`, name]),
      );
      return [...latest.values()].reverse();
    },
    "credentials.get": (name) => vault.handOver(name),
    "credentials.forget": async (name) => {
      await vault.forgetSecret(name);
      if (!(await deps.isUnfinished())) await signOut.signOut("sign-out");
      return accepted;
    },
    "log.recent": deps.recentLog,
    "options.get": () => options.current(),
    "options.tenants-among": async ({ ids }) => ({ tenants: await deps.tenantsAmong(ids) }),
    "options.set": async (entered) => {
      const outcome = await options.set(entered);
      if (outcome.saved) await deps.signInSettingsChanged();
      return outcome;
    },
  };
}
