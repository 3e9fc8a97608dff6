import { InteractionRequiredAuthError, ServerError } from "@azure/msal-browser";
import { toTokenError } from "../../../background/identity/token-errors.ts";
import type { Engine } from "../../../drive/engine/create-engine.ts";
import type { Resource } from "../../../src/microsoft/api.ts";
import { apiOf } from "../../../src/microsoft/apis.ts";
import { InteractionNeededError } from "../../../src/microsoft/errors.ts";
import type { Listed } from "../../support/refusals/listed.ts";

/** A resource whose token is refused, where a set-up asks for one. */
export interface TokenPlace {
  readonly what: string;
  readonly which: (resource: Resource) => boolean;
}

export const tokenPlaces: readonly TokenPlace[] = [
  { what: "Microsoft Graph", which: (resource) => resource === "graph" },
  { what: "PowerApps Service", which: (resource) => apiOf(resource) === "power-apps" },
  { what: "the organization", which: (resource) => typeof resource === "object" },
];

/** Classes that MSAL takes for a wish to see the person (MSAL 5, InteractionRequiredAuthError). */
const interactive = ["interaction_required", "consent_required", "login_required"];

/** As MSAL throws a refusal of the token endpoint and the product takes it. */
function tokenError(one: Listed, resource: Resource): Error {
  const number = one.code.slice("AADSTS".length);
  const said = `${one.code}: Refused. Trace ID: 1`;
  const thrown = interactive.includes(one.error)
    ? new InteractionRequiredAuthError(one.error, "", said)
    : new ServerError(one.error, "", said);
  return toTokenError(Object.assign(thrown, { errorNo: number }), {
    api: apiOf(resource),
    clientId: "5e7a11ed-0000-4000-8000-00000000c11d",
  });
}

/** Whether the refusal is taken for a wish to see the person, which names no cause. */
export const asksForSignIn = (one: Listed): boolean =>
  tokenError(one, "graph") instanceof InteractionNeededError;

/** Refuses every token of a place from now on. @returns how often one was asked for, and when last. */
export function refuseTokens(engine: Engine, one: Listed, { which }: TokenPlace): { asked: number } {
  const refused = { asked: 0 };
  engine.tokenFails = (resource) => {
    if (!which(resource)) return null;
    refused.asked += 1;
    return tokenError(one, resource);
  };
  return refused;
}
