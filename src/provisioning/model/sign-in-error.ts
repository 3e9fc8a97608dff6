export type SignInFailure =
  | "cancelled"
  | "no-client-id"
  | "unreachable"
  /** The sign-in app needs consent that this person may not give (AADSTS90094, 65001). */
  | "consent-needed"
  /** Conditional Access (AADSTS53003…). */
  | "blocked-by-policy"
  /** The client id is unknown in this tenant (AADSTS700016) or its redirect URI is not registered (50011). */
  | "app-not-usable"
  /** A single-tenant app, and no tenant is set to sign in to (AADSTS50194). */
  | "tenant-needed"
  /** There is no tenant of the id or domain that is set (AADSTS90002). */
  | "tenant-unknown"
  /** The account does not belong to the tenant that is set (AADSTS50020). */
  | "other-organization"
  | "failed";

export class SignInError extends Error {
  override readonly name = "SignInError";
  readonly failure: SignInFailure;
  /** AADSTS code, suberror; never a token. */
  readonly technical: Readonly<Record<string, string>>;

  constructor(failure: SignInFailure, technical: Readonly<Record<string, string>> = {}) {
    super(failure);
    this.failure = failure;
    this.technical = technical;
  }
}
