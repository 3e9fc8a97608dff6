import { defaultSettings } from "../../recipe/settings.ts";
import type { Account, EnvironmentSummary, SetupState } from "../model/setup-state.ts";
import type { SetupDependencies } from "./setup-ports.ts";

/** A set-up that has not begun. */
export const fresh = ({ ports, recipe }: Pick<SetupDependencies, "ports" | "recipe">): SetupState => ({
  version: 1,
  id: ports.newId(),
  phase: "start",
  changedAt: new Date(ports.clock.now()).toISOString(),
  account: null,
  environments: [],
  environmentId: null,
  settings: defaultSettings(recipe),
  answers: {},
  plan: null,
  progress: [],
  problem: null,
  result: null,
  dueAt: null,
  claims: null,
});

export const chosen = (state: SetupState): EnvironmentSummary | undefined =>
  state.environments.find((one) => one.id === state.environmentId);

/** The organization stays known; who was signed in there does not. */
export const withoutPerson = (account: Account | null): Account | null =>
  account && { ...account, username: "", displayName: "" };

/** What sentences may name. */
export const namesIn = (state: SetupState): Record<string, string> => ({
  tenant: state.account?.tenantName ?? "",
  user: state.account?.username ?? "",
  environment: chosen(state)?.displayName ?? "",
  url: chosen(state)?.url ?? "",
  name: state.settings.applicationName,
});

/** Where a failure leaves the admin: at what they can go on from. */
export const afterFailure: Readonly<Record<SetupState["phase"], SetupState["phase"]>> = {
  start: "start",
  "signing-in": "start",
  "choosing-environment": "choosing-environment",
  "needs-host": "needs-host",
  inspecting: "choosing-environment",
  planned: "planned",
  running: "paused",
  paused: "paused",
  finished: "finished",
};
