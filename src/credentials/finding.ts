import type { Credentials } from "./credentials.ts";

/** Why a value cannot be right ("error"), or may not be ("warning"). Never holds the value itself. */
export interface CredentialFinding {
  readonly field: keyof Credentials;
  readonly severity: "error" | "warning";
  readonly code: CredentialFindingCode;
  /** A value that would do instead; only for the URL. */
  readonly suggestion?: string;
}

export type CredentialFindingCode =
  | "missing"
  | "url-malformed"
  | "url-not-https"
  /** No organization of a Microsoft cloud that we know. */
  | "url-not-dynamics"
  /** More than the address: a path, a query, a port. `suggestion` has what is wanted. */
  | "url-has-more"
  | "not-a-guid"
  /** All zeros. */
  | "guid-empty"
  /** Client ID and Tenant ID are one and the same. */
  | "ids-equal"
  /** The Secret ID in place of the Value. */
  | "secret-is-secret-id"
  /** As the portals show it once it can no longer be read. */
  | "secret-masked"
  /** Blanks, invisible characters or letters that no secret has. */
  | "secret-has-space"
  | "secret-length"
  /** Not of the usual form; to be confirmed by the admin. */
  | "secret-unusual";
