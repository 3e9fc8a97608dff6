/** Claims of an access token as a resource sees them; names are Entra's own (specs/entra/token-claims.json). */
export interface Claims {
  readonly aud: string;
  readonly tid: string;
  readonly oid: string;
  readonly appid: string;
  readonly idtyp: "user" | "app";
  /** Delegated scopes, space separated; absent in app-only tokens. */
  readonly scp?: string;
  readonly roles?: readonly string[];
  readonly exp: number;
  readonly [claim: string]: unknown;
}

export type Verdict =
  | { readonly ok: true; readonly claims: Claims }
  | { readonly ok: false; readonly reason: "missing" | "malformed" | "expired" | "revoked" | "audience" };

/** Issues and checks the sandbox's tokens. Implemented by entra/; the resources only verify. */
export interface TokenAuthority {
  /**
   * Checks a request's Authorization header: signature, life, audience.
   * @param audiences accepted `aud` values, compared without a trailing slash. A first-party resource's
   *   application id and its URIs stand for each other.
   */
  verify(authorization: string | null, audiences: readonly string[]): Promise<Verdict>;
  /** Signs a token (RS256). Its payload is used as it is. */
  sign(payload: Readonly<Record<string, unknown>>): Promise<string>;
  /** The public key as the JWKS endpoint publishes it. */
  publicJwk(): Promise<Readonly<Record<string, unknown>>>;
  /** From now on every access token that this user or service principal was given before is "revoked". */
  revokeTokensOf(oid: string): void;
}
