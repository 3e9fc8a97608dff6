import { organizationOf } from "../../src/credentials/organization-url.ts";
import type { EnvironmentSummary, SetupState } from "../../src/provisioning/model/setup-state.ts";

/** The environment that was chosen, as far as it is known. */
export const chosenEnvironment = (state: SetupState): EnvironmentSummary | null =>
  state.environments.find(({ id }) => id === state.environmentId) ?? null;

/** Its name as people know it; the id when nothing better is known. */
export const environmentName = (state: SetupState): string =>
  chosenEnvironment(state)?.displayName ?? state.environmentId ?? "";

/** "contoso.crm4.dynamics.com" of an address: the scheme says nothing where every organization has https. */
export const hostOf = (url: string): string => url.replace(/^https:\/\//, "");

/** "https://contoso.crm4.dynamics.com" of an environment; null without Dataverse, or with an address of no such host. */
export const originOf = (environment: EnvironmentSummary): string | null =>
  organizationOf(environment.url ?? "")?.origin ?? null;
