import type { Plan } from "../../src/provisioning/model/plan.ts";
import type { SetupPhase, SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { Chromium } from "./chromium.ts";
import { paste } from "./clipboard.ts";
import { allowHost, setupIs, storedSetup } from "./extension.ts";
import { type CopiedCredentials, parseHandOff } from "./independent-client.ts";
import { type Account, completeSignIn, type SignInOptions, signInWindow } from "./sign-in-window.ts";
import { until } from "./until.ts";

/** The button that begins a set-up: on the start page, or on Home if something is already connected. */
export const beginButton = /^(Auto-configure|Connect another environment)$/;

/** Longest run against a sandbox with little lag, ms. */
const runMs = 60_000;

/** The administrator at the popup. Each step ends when the next screen can be read. */
export interface Admin {
  /** Begins a set-up, then signs in in Microsoft's window. @param button what opens the window. */
  signIn(options?: SignInOptions & { readonly button?: string | RegExp }): Promise<void>;
  /** Picks an environment and goes on, allowing the browser to reach its address. */
  chooseEnvironment(name: string): Promise<void>;
  /** Waits for the plan. */
  plan(): Promise<Plan>;
  /** Answers a question of the plan with the choice that begins with this text, and waits for the new plan. */
  answer(choice: string | RegExp): Promise<Plan>;
  /** Answers a question that has a list of choices, and waits for the new plan. */
  choose(list: string, option: string): Promise<Plan>;
  /** Confirms the plan; the run begins. */
  confirm(button?: string | RegExp): Promise<void>;
  /** Waits for a phase. @throws with a problem that comes up instead. */
  reaches(phase: SetupPhase): Promise<SetupState>;
  /** After a problem: presses the button that goes on, and waits until the set-up has resumed. */
  goOn(button?: string | RegExp): Promise<void>;
  /** Waits until the run has ended. */
  finish(): Promise<SetupState>;
  /** The whole way, from the sign-in to the end of the run, through a plan without open questions. */
  run(environment?: string): Promise<SetupState>;
  /** Copies all four values and pastes them. */
  copyAll(): Promise<CopiedCredentials>;
}

const goOnButton = /^(Go on|Look again|Try again|Resume)/;

export function createAdmin(browser: Chromium, account: Account): Admin {
  const { popup, context } = browser;
  const reaches = async (phase: SetupPhase, timeoutMs?: number): Promise<SetupState> => {
    const state = await setupIs(
      browser,
      `the phase “${phase}”`,
      (setup) => setup.phase === phase || setup.problem !== null,
      timeoutMs,
    );
    if (state.phase !== phase) throw new Error(`Instead of “${phase}”: ${JSON.stringify(state.problem)}`);
    return state;
  };
  const plan = async (): Promise<Plan> => {
    const { plan: made } = await reaches("planned");
    if (!made) throw new Error("Planned without a plan.");
    await popup.sees({ role: "list", name: "Plan" });
    return made;
  };

  const replanned = async (does: () => Promise<void>): Promise<Plan> => {
    const before = (await storedSetup(browser))?.plan?.id;
    await does();
    await setupIs(
      browser,
      "another plan",
      (setup) => setup.phase === "planned" && setup.plan !== null && setup.plan.id !== before,
    );
    return plan();
  };

  const admin: Admin = {
    async signIn({ button = beginButton, ...options } = {}) {
      const before = (await storedSetup(browser))?.changedAt;
      // A browser that is already signed in may be sent back at once, before any page is visible.
      const sentBack = (): Promise<null> =>
        setupIs(
          browser,
          "an end of the sign-in",
          ({ phase, changedAt }) => phase === "choosing-environment" && changedAt !== before,
        ).then(() => null);
      const window = await signInWindow(
        context,
        () => popup.press({ role: "button", name: button }),
        sentBack,
      );
      if (window) await completeSignIn(window, account, options);
    },
    async chooseEnvironment(name) {
      const { environments, problem } = await setupIs(browser, `the environment “${name}”`, (setup) =>
        setup.environments.some(({ displayName }) => displayName === name),
      );
      const asBefore = JSON.stringify(problem);
      // What the choice ran into leads back to the list, perhaps before anybody has looked.
      const isChosen = (setup: SetupState): boolean =>
        setup.phase !== "choosing-environment" ||
        (setup.problem !== null && JSON.stringify(setup.problem) !== asBefore);
      const url = environments.find(({ displayName }) => displayName === name)?.url;
      if (url) await allowHost(browser, url);
      const short = { timeoutMs: 2_000 };
      const leftTheList = () => setupIs(browser, "the choice", isChosen, short.timeoutMs);
      // Until Continue only the popup knows the choice, and loses it if it closes in between.
      await until("an environment to be chosen", async () => {
        const setup = await storedSetup(browser);
        if (!setup || isChosen(setup)) return true;
        try {
          // It may be chosen already.
          const row = await popup.sees({ role: "radio", name }, short);
          if (row.checked !== true) await popup.press({ role: "radio", name }, short);
          await popup.press({ role: "button", name: /^Continue/ }, short);
          await leftTheList();
          return true;
        } catch {
          return null;
        }
      });
    },
    plan,
    answer: (choice) =>
      replanned(async () => {
        // A question with one answer is a button.
        const alone = await popup.find({ role: "button", name: choice });
        await popup.press({ role: alone ? "button" : "radio", name: choice });
      }),
    choose: (list, option) => replanned(() => popup.choose(list, option)),
    confirm: (button = /^Configure /) => popup.press({ role: "button", name: button }),
    reaches,
    async goOn(button = goOnButton) {
      // Without this wait, the caller that waits for the next phase would get the problem that was just answered.
      const before = (await storedSetup(browser))?.changedAt;
      await popup.press({ role: "button", name: button });
      await setupIs(browser, "the set-up to go on", ({ changedAt }) => changedAt !== before);
    },
    finish: () => reaches("finished", runMs),
    async run(environment = "Contoso Sales") {
      await admin.signIn();
      await admin.chooseEnvironment(environment);
      await admin.plan();
      await admin.confirm();
      return admin.finish();
    },
    async copyAll() {
      await popup.press({ role: "button", name: "Copy all four" });
      await popup.sees({ role: "StaticText", name: /^Copied\./ });
      return parseHandOff(await paste(context));
    },
  };
  return admin;
}
