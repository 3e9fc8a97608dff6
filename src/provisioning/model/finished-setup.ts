/** One environment that was connected, as Home shows it. Ids, addresses, times and two names; no secret, no person. */
export interface FinishedSetup {
  /** Of the journal; the newest run that connected it. */
  readonly runId: string;
  readonly tenantId: string;
  readonly organizationName: string;
  readonly environmentId: string;
  readonly environmentName: string;
  /** Without a trailing slash. */
  readonly dynamicsUrl: string;
  readonly clientId: string;
  /** The secret that was made last; null where no run made one. */
  readonly keyId: string | null;
  /** ISO 8601. */
  readonly secretEndsAt: string | null;
  /** Secrets that a new one has replaced and that are still on the app, the oldest first; absent: none. */
  readonly older?: readonly OlderSecret[];
  /** ISO 8601 of the first connection. */
  readonly connectedAt: string;
  /** ISO 8601 of the last proof; null: the four values were never proved. */
  readonly checkedAt: string | null;
  readonly state: "verified" | "not-verified";
}

export interface OlderSecret {
  readonly keyId: string;
  /** ISO 8601; null: not known. */
  readonly endsAt: string | null;
}
