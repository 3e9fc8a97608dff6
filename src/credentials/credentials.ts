/** The four values that TextUs needs. `clientSecret` is a secret: never stored on disk, logged or put in an error. */
export interface Credentials {
  /** Organization URL without a trailing slash, e.g. https://contoso.crm4.dynamics.com */
  readonly dynamicsUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What is known of a secret besides its value. */
export interface SecretRecord {
  readonly keyId: string;
  readonly displayName: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}
