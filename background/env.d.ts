interface ImportMetaEnv {
  /** The cloud that this build signs in to (src/clouds/table.ts); the build sets it. */
  readonly VITE_CLOUD?: string;
  /** Client id of the publisher's sign-in app (docs/decisions/0008); not set today. */
  readonly VITE_CLIENT_ID?: string;
}
