interface ImportMetaEnv {
  /** The cloud that this build signs in to (src/clouds/table.ts); the build sets it. */
  readonly VITE_CLOUD?: string;
  /** Client id of the publisher's sign-in app (docs/publishing.md); set by `npm run build -- --client-id`. */
  readonly VITE_CLIENT_ID?: string;
  /** The publisher's name, as Microsoft's consent page shows it; set by `--publisher`. */
  readonly VITE_PUBLISHER?: string;
}
