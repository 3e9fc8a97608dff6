/**
 * What the four Microsoft services share as provisioning sees them: thin, typed, without policy. Each service has its
 * own page: graph/api.ts, power-platform/api.ts, dataverse/api.ts, entra-api.ts. Each method sends one request (or the
 * pages of one list) and throws {@link MicrosoftError}; it never retries and never waits. When to try again is decided
 * by the run (`src/provisioning/engine/patience.ts`) from `classify` (classify.ts).
 *
 * Rows carry only the members we read. All ids are GUIDs in lower case.
 */

export interface CallOptions {
  readonly signal: AbortSignal;
}

/** A resource that one sign-in gives tokens for. Dataverse is an organization's origin, without trailing slash. */
export type Resource =
  | "graph"
  | "bap"
  /** The same API under the other form of its name, for where the first is refused (consent-17). */
  | "bap-without-slash"
  | "power-platform"
  | { readonly dataverse: string };

export interface TokenSource {
  /**
   * An access token (a secret) for the signed-in admin.
   * @param options.claims claims challenge to satisfy; forces a new token.
   * @throws InteractionNeededError when Microsoft wants to see the admin again.
   */
  token(resource: Resource, options: CallOptions & { readonly claims?: string }): Promise<string>;
}
