import type { Problem, Remedy } from "../../src/provisioning/model/plan.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { Ui } from "../host/ui.ts";
import { text } from "../words/words.ts";
import { askForOrganization } from "./ask-for-organization.ts";
import { chosenEnvironment } from "./setup-facts.ts";

export interface RemedyButton {
  readonly label: string;
  /** To be called on the stack of the click: it may open a prompt of the browser. */
  press(ui: Ui): void;
}

/** The button that solves a problem; null when there is nothing to press. */
export function remedyOf(problem: Problem, state: SetupState): RemedyButton | null {
  if (problem.remedy === "none") return null;
  const { remedy } = problem;
  return { label: text(`ui.remedy.${remedy}`), press: (ui) => pressed(remedy, state, ui) };
}

function pressed(remedy: Exclude<Remedy, "none">, state: SetupState, ui: Ui): void {
  const done: Record<typeof remedy, () => unknown> = {
    retry: () => tryAgain(state, ui),
    resume: () => ui.act("setup.resume", {}),
    "sign-in": () => ui.act("setup.sign-in", {}),
    "sign-in-again": () => ui.act("setup.sign-in", {}),
    "sign-in-for-less": () => ui.act("setup.sign-in", { asking: "minimum" }),
    "other-account": () => ui.act("setup.sign-in", { otherAccount: true }),
    "choose-environment": () => ui.act("setup.list-environments", {}),
    "grant-host": () => grantHost(state, ui),
    "open-options": () => ui.host.openOptions(),
    "start-over": () => ui.act("setup.start-over", {}),
  };
  done[remedy]();
}

/** Trying again repeats what this phase was doing. */
function tryAgain(state: SetupState, ui: Ui): unknown {
  switch (state.phase) {
    case "start":
    case "signing-in":
      return ui.act("setup.sign-in", {});
    case "choosing-environment":
      return ui.act("setup.list-environments", {});
    case "running":
    case "paused":
      return ui.act("setup.resume", {});
    case "needs-host":
      return grantHost(state, ui);
    case "inspecting":
    case "planned":
    case "finished":
      return ui.act("setup.inspect", {});
  }
}

function grantHost(state: SetupState, ui: Ui): void {
  const environment = chosenEnvironment(state);
  if (environment) askForOrganization(environment, ui, { chosenBefore: state.phase !== "needs-host" });
  else void ui.act("setup.list-environments", {});
}
