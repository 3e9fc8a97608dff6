/**
 * What a failed request means for whoever sent it. Found by `classify` (classify.ts); a verdict says what
 * happened, never how long to be patient: that is the run's business.
 *
 * `waitMs`: what Microsoft asked for (Retry-After), in ms; null when it asked for nothing. `mostMs`: how long waiting
 * can help with this very answer, in ms, where that is known to be shorter than for others of its kind.
 */
export type Verdict =
  /** Something that exists is not visible everywhere yet. Send the same request again after a while. */
  | { readonly is: "replicating"; readonly waitMs: number | null; readonly mostMs?: number }
  /** Too many requests. Nothing was done; send it again after `waitMs`. */
  | { readonly is: "throttled"; readonly waitMs: number; readonly mostMs?: number }
  /** A passing fault that changed nothing. Send it again after a while. */
  | { readonly is: "transient"; readonly waitMs: number | null; readonly mostMs?: number }
  /** The very thing that was to be made is there: look it up and go on with it. */
  | { readonly is: "already-exists" }
  /** Another application, perhaps a soft-deleted one, holds the unique name. */
  | { readonly is: "name-taken" }
  /** The caller may not. Asking again does not help until somebody changes something. */
  | { readonly is: "denied"; readonly kind: Denial }
  /** Microsoft wants to see the admin; `claims` (JSON) goes into the next sign-in. */
  | { readonly is: "interaction"; readonly claims: string | null }
  /** The tenant's app management policy: secrets shorter than asked for ("lifetime") or none at all. */
  | { readonly is: "policy"; readonly kind: "lifetime" | "forbidden" }
  | { readonly is: "not-found" }
  /** The environment is in administration mode: only administrators get in. */
  | { readonly is: "admin-mode" }
  /** The change may or may not have been made. Look before sending anything again. */
  | { readonly is: "unknown-outcome"; readonly waitMs: number | null; readonly mostMs?: number }
  | { readonly is: "fatal" };

export type Denial =
  /** Entra role or Graph permission is missing. */
  | "directory-role"
  /** No row among the organization's users. */
  | "not-a-member"
  /** A user of the organization without any security role. */
  | "no-roles"
  /** A Dataverse privilege is missing; in practice System Administrator. */
  | "privilege"
  /** "Administrative" access mode: may not set another user's access mode (dataverse-30). */
  | "access-mode"
  | "user-disabled"
  | "license"
  /** The environment's application access control shuts this app out. */
  | "application-blocked"
  /** Not a Power Platform, Dynamics 365 or Global administrator. */
  | "platform-admin"
  | "conditional-access"
  /** The token endpoint does not accept the client secret. */
  | "credentials"
  | "other";

/** What the sender knows and the answer does not say. */
export interface Circumstances {
  /**
   * The request was about an object that this run made or changed a moment ago, so that "not found" and its
   * relatives mean replication.
   */
  readonly ours: boolean;
}
