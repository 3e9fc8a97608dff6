import type { Accepted } from "../src/contract/accepted.ts";
import type { ReadName } from "../src/contract/read-inputs.ts";
import type { ProcedureMachines } from "../src/provisioning/procedures/index.ts";
import type { Setup } from "../src/provisioning/setup/setup-ports.ts";
import type { Language } from "../src/words/languages.ts";
import type { ClipboardCommands } from "./clipboard.ts";
import type { CommandHandlers } from "./commands.ts";
import type { GuideCommands } from "./guide/guide-commands.ts";
import type { IconCommands } from "./icon-commands.ts";
import type { Pictures } from "./pictures.ts";
import type { OptionsStore } from "./policy/options.ts";
import { procedureCommands } from "./procedure-commands.ts";
import type { Reset } from "./reset.ts";
import type { SignOut } from "./sign-out.ts";
import type { BrowserVault } from "./vault.ts";

const accepted: Accepted = { accepted: true };

/** What each command does. A set-up's own work goes on after the answer and shows in its stored state. */
export function createCommandHandlers(deps: {
  readonly setup: Setup;
  readonly pictures: Pick<Pictures, "choose" | "tidy">;
  readonly procedures: ProcedureMachines;
  /** Checks what is due, after the answer. */
  readonly homeOpened: () => Promise<void>;
  /** Notes that the ways in of others which a check has found are known. */
  readonly keysKnown: (runId: string) => Promise<void>;
  /** Takes a finished set-up off the list. */
  readonly forgetSetUp: (runId: string) => Promise<void>;
  readonly vault: BrowserVault;
  readonly options: OptionsStore;
  readonly signOut: SignOut;
  readonly tenantsAmong: (ids: readonly string[]) => Promise<readonly string[]>;
  /** Whether a run needs the sign-in to go on. */
  readonly isUnfinished: () => Promise<boolean>;
  readonly reset: Pick<Reset, "begin">;
  /** @returns false when a policy sets the language. */
  readonly chooseLanguage: (language: Language | null) => Promise<boolean>;
  /** Ends the sign-in of a former app or tenant. */
  readonly signInSettingsChanged: () => Promise<void>;
}): Omit<CommandHandlers, keyof GuideCommands | keyof ClipboardCommands | keyof IconCommands | ReadName> {
  const { setup, pictures, procedures, vault, options, signOut } = deps;
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
    "setup.choose-picture": async ({ png }) =>
      (await pictures.choose(png)) ? accepted : { accepted: false, reason: "begun" },
    "setup.answer": ({ question, value }) => accept(setup.answer(question, value)),
    "setup.confirm": async ({ planId }) =>
      (await setup.confirm(planId)) ? accepted : { accepted: false, reason: "plan-changed" },
    "setup.resume": () => accept(setup.resume()),
    "setup.test-again": () => accept(setup.testAgain()),
    "setup.start-over": () => accept(setup.startOver().then(pictures.tidy)),
    "setup.sign-out": async () => {
      await signOut.signOut("sign-out");
      return accepted;
    },
    "setup.done": async () => {
      if (!(await signOut.signOut("done"))) return { accepted: false, reason: "not-finished" };
      await pictures.tidy();
      return accepted;
    },
    ...procedureCommands(procedures, signOut),
    "home.opened": () => accept(deps.homeOpened()),
    "home.known": ({ runId }) => accept(deps.keysKnown(runId)),
    "home.forget": ({ runId }) => accept(deps.forgetSetUp(runId)),
    "credentials.forget": async (name) => {
      await vault.forgetSecret(name);
      if (!(await deps.isUnfinished())) await signOut.signOut("sign-out");
      return accepted;
    },
    "reset.everything": async () =>
      (await deps.reset.begin()) ? accepted : { accepted: false, reason: "busy" },
    "language.choose": async ({ language }) =>
      (await deps.chooseLanguage(language)) ? accepted : { accepted: false, reason: "managed" },
    "options.tenants-among": async ({ ids }) => ({ tenants: await deps.tenantsAmong(ids) }),
    "options.set": async (entered) => {
      const outcome = await options.set(entered);
      if (outcome.saved) await deps.signInSettingsChanged();
      return outcome;
    },
  };
}
