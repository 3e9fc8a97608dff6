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
   * @param audiences accepted `aud` values, compared without a trailing slash.
   */
  verify(authorization: string | null, audiences: readonly string[]): Promise<Verdict>;
}
