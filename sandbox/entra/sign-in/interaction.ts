import type { SandboxResponse } from "../../server/service.ts";
import { newGuid } from "../../tenant/ids.ts";
import type { Application } from "../../tenant/model.ts";
import type { EntraError } from "../errors.ts";
import type { ScopeRequest } from "../scopes.ts";
import type { SignedIn } from "../state.ts";

/**
 * A sign-in on its way through the pages. Forms carry only its id; what it is about stays here.
 */
export interface Interaction {
  readonly id: string;
  readonly application: Application;
  readonly scopes: ScopeRequest;
  /** "", "none", "login", "select_account", "consent". */
  readonly prompt: string;
  readonly loginHint: string | null;
  /** Claims challenge that has to be satisfied, as sent. */
  readonly claims: string | null;
  /** Who signed in, once that is clear. */
  account: SignedIn | null;
  /** Whether the credentials were entered in this interaction. */
  fresh: boolean;
  consented: boolean;
  /** An administrator consents for everybody, at an address of its own, and nobody signs in to anything. */
  readonly forOrganization: boolean;
  succeed(account: SignedIn): SandboxResponse;
  /** Tells the application. */
  fail(error: EntraError): SandboxResponse;
}

export interface Interactions {
  start(about: Omit<Interaction, "id" | "account" | "fresh" | "consented">): Interaction;
  find(id: string): Interaction | undefined;
}

/** Interactions of one sandbox; the oldest of more than 200 are forgotten. */
export function createInteractions(): Interactions {
  const byId = new Map<string, Interaction>();
  return {
    start(about) {
      const interaction = { ...about, id: newGuid(), account: null, fresh: false, consented: false };
      byId.set(interaction.id, interaction);
      const oldest = byId.size > 200 ? byId.keys().next().value : undefined;
      if (oldest !== undefined) byId.delete(oldest);
      return interaction;
    },
    find: (id) => byId.get(id),
  };
}
