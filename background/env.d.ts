interface ImportMetaEnv {
  /** Client id of the publisher's sign-in app (docs/decisions/0008); not set today. */
  readonly VITE_CLIENT_ID?: string;
}
