/** A secret or certificate of which no more is told than that it is there. */
export interface KeyRow {
  readonly keyId: string;
  readonly displayName: string | null;
  readonly endDateTime: string | null;
}

/**
 * Everybody's ways in to one application: what signs in as it, what can change that, and what it may do.
 * A member that is null could not be read, which does not say that there is nothing.
 */
export interface WaysInRow {
  readonly appId: string;
  readonly registration: {
    readonly secrets: readonly KeyRow[];
    readonly certificates: readonly KeyRow[];
    /** Of every platform. */
    readonly redirectUris: readonly string[];
    readonly identifierUris: readonly string[];
    /** Delegated permissions and app roles that it offers to other applications. */
    readonly scopes: readonly string[];
    readonly appRoles: readonly string[];
    /** Microsoft has disabled it. */
    readonly disabledByMicrosoft: boolean;
  } | null;
  /** Deactivated everywhere by an owner or administrator (refusals-25). */
  readonly isDisabled: boolean | null;
  readonly owners: readonly { readonly id: string; readonly name: string }[] | null;
  readonly federated:
    | readonly { readonly name: string; readonly issuer: string; readonly subject: string }[]
    | null;
  /** Its service principal; "none" when the tenant has none. */
  readonly principal:
    | {
        readonly id: string;
        readonly isEnabled: boolean;
        readonly secrets: readonly KeyRow[];
        readonly certificates: readonly KeyRow[];
      }
    | "none"
    | null;
  /** Application permissions that were granted to it, by the API's name. */
  readonly granted: readonly { readonly appRoleId: string; readonly resource: string }[] | null;
}
