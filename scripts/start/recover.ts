import type { Chromium } from "../../drive/browser/chromium.ts";
import { setupIs } from "../../drive/browser/extension.ts";
import { patienceMs } from "../../drive/browser/until.ts";
import type { Problem } from "../../src/provisioning/model/plan.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { Teller } from "./teller.ts";

/** The product says that it can't go on without somebody who is not here. */
export class Stopped extends Error {
  override readonly name = "Stopped";
  readonly problems: readonly Problem[];

  /** @param state as it was when it stopped; what it says is wrong is kept. */
  constructor(message: string, { problem, plan }: SetupState) {
    super(message);
    this.problems = [
      ...(problem ? [problem] : []),
      ...(plan?.items ?? []).flatMap((item) => (item.problem ? [item.problem] : [])),
    ];
  }
}

/** How often an administrator presses the same button before giving up. */
const mostTries = 3;

/**
 * Waits until the stored set-up is as wanted; where the product asks to try again or to go on, does so, by its
 * own button. @throws Stopped at any other problem, or when trying again has not helped.
 */
export async function tryAgain(
  browser: Chromium,
  teller: Teller,
  wanted: (state: SetupState) => true | null,
  timeoutMs: number = patienceMs,
): Promise<SetupState> {
  for (let tries = 0; ; tries += 1) {
    const state = await setupIs(
      browser,
      "the next screen",
      (setup) => wanted(setup) === true || setup.problem !== null,
      timeoutMs,
    );
    const { problem } = state;
    if (problem === null) return state;
    const waits = problem.remedy === "retry" || problem.remedy === "resume";
    if (!waits || tries === mostTries) throw new Stopped("The set-up has stopped.", state);
    teller.say(`It stopped, and is told to go on:`);
    teller.problem(problem);
    await browser.popup.press({ role: "button", name: /^(Try again|Go on|Look again)$/ });
    await setupIs(browser, "another try", (setup) => setup.changedAt !== state.changedAt);
  }
}
