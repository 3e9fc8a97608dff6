export type SignInFailure =
  /** The window was closed without an answer, which proves nothing (refusals-05). */
  | "cancelled"
  | "no-client-id"
  | "unreachable"
  /** Entra, or something on the way to it, said no: `technical` has the code, and the table of causes what it proves. */
  | "refused"
  /** A personal Microsoft account, which belongs to no organization (entra-26). */
  | "personal-account"
  | "failed";

export class SignInError extends Error {
  override readonly name = "SignInError";
  readonly failure: SignInFailure;
  /** AADSTS code, suberror, what was said; never a token. */
  readonly technical: Readonly<Record<string, string>>;
  /** What sentences may name: the sign-in app's client ID and redirect URI. */
  readonly values: Readonly<Record<string, string>>;

  constructor(
    failure: SignInFailure,
    technical: Readonly<Record<string, string>> = {},
    values: Readonly<Record<string, string>> = {},
  ) {
    super(failure);
    this.failure = failure;
    this.technical = technical;
    this.values = values;
  }
}
