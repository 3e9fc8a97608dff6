import type { Fact } from "../../src/guide/fact.ts";
import type { GuideStepId } from "../../src/guide/ids.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { StepId } from "../../src/provisioning/model/step-ids.ts";
import type { HeldRunSecret } from "../../src/provisioning/model/vault.ts";

/** The steps of the guide that are done when a step of Auto-configure is. */
const doneBy: Readonly<Partial<Record<StepId, readonly GuideStepId[]>>> = {
  application: ["new-registration", "register"],
  "client-secret": ["open-secrets", "new-secret", "add-secret"],
  "admin-consent": ["open-permissions", "dynamics-permission", "graph-permission", "admin-consent"],
  environment: ["environment"],
  "application-user": ["open-application-users", "choose-app", "create-user"],
  "security-roles": ["user-roles"],
  icon: ["open-user", "user-picture"],
};

/**
 * What Auto-configure has already done, as facts: the admin finishes by hand a set-up that was blocked half-way. They
 * do not include the secret itself.
 */
export function factsOfSetup(setup: SetupState | null, held: HeldRunSecret | null): readonly Fact[] {
  const done = (setup?.progress ?? [])
    .filter(({ status }) => status === "done" || status === "kept")
    .flatMap(({ step }) => doneBy[step] ?? []);
  const url = setup?.result?.dynamicsUrl ?? held?.dynamicsUrl ?? chosenUrl(setup);
  const tenantId = setup?.result?.tenantId ?? held?.tenantId ?? setup?.account?.tenantId;
  const clientId = setup?.result?.clientId ?? held?.clientId ?? clientIdIn(setup);
  return [
    ...nameFact("tenant", setup?.account?.tenantName),
    ...nameFact("environment", setup?.environments.find(({ id }) => id === setup.environmentId)?.displayName),
    ...(tenantId ? [captured("tenantId", tenantId)] : []),
    ...(clientId ? [captured("clientId", clientId)] : []),
    ...(url ? [captured("dynamicsUrl", url)] : []),
    ...(held ? [{ kind: "captured", value: "clientSecret", from: "auto" } as const] : []),
    ...(done.length > 0 ? [{ kind: "found-done", steps: done } as const] : []),
  ];
}

const nameFact = (of: "tenant" | "environment", name: string | undefined): readonly Fact[] =>
  name ? [{ kind: "name", of, name }] : [];

const captured = (value: "tenantId" | "clientId" | "dynamicsUrl", text: string): Fact => ({
  kind: "captured",
  value,
  text: value === "dynamicsUrl" ? text : text.toLowerCase(),
  from: "auto",
});

const chosenUrl = (setup: SetupState | null): string | null =>
  setup?.environments.find(({ id }) => id === setup.environmentId)?.url ?? null;

/** Reads the Application ID, which the run notes among the facts of its step. */
function clientIdIn(setup: SetupState | null): string | null {
  const facts = setup?.progress.find(({ step }) => step === "application")?.facts ?? {};
  return facts["fact.client-id"] ?? null;
}
