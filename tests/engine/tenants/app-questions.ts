import type { Engine } from "../../../drive/engine/create-engine.ts";
import { english } from "../../../drive/english.ts";
import type { Plan } from "../../../src/provisioning/model/plan.ts";
import { say } from "../../../src/words/index.ts";

/** The question which app is used, and what the tenant has of one. */

export const adoptIn = (one: Engine) =>
  one.state().plan?.questions.find(({ id }) => id === "application.adopt") ?? null;

/** What is told of one of the choices, as a person reads it. */
export const factsOf = (one: Engine, appId: string): readonly string[] =>
  adoptIn(one)
    ?.choices.find(({ value }) => value === appId)
    ?.facts?.map(({ text }) => say(text, english)) ?? [];

export const principalOf = (one: Engine, clientId: string) => {
  const row = one.sandbox.world.tenant.servicePrincipals.find(({ appId }) => appId === clientId);
  if (!row) throw new Error(`There is no service principal of ${clientId}.`);
  return row;
};

/** Client ID of the app that a run has made. */
export const clientIdIn = (one: Engine): string =>
  one.sandbox.world.tenant.applications.find(({ displayName }) => displayName === "TextUs")?.appId ?? "";

/** Answers that the app which a run has made is used, although somebody else has a key to it. */
export const keepOurs = (one: Engine): Promise<Plan> =>
  one.admin.answer("application.adopt", clientIdIn(one));
