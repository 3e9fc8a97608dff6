/** So many applications' ways in are read in one request (graph/batch.ts); more cost a request for each so many. */
export const APPS_IN_ONE_REQUEST = 3;

/** A secret or certificate of which no more is told than that it is there. */
export interface KeyRow {
  readonly keyId: string;
  readonly displayName: string | null;
  readonly startDateTime: string | null;
  readonly endDateTime: string | null;
}

/** A person or a service principal that owns an application. */
export interface OwnerRow {
  readonly id: string;
  readonly displayName: string | null;
  /** User principal name; null for a service principal. */
  readonly userPrincipalName: string | null;
}

export interface FederatedCredentialRow {
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
}

/** An app role that one principal holds on another. */
export interface AppRoleAssignmentRow {
  readonly id: string;
  readonly resourceDisplayName: string | null;
  readonly principalDisplayName: string | null;
}

/**
 * Everybody's ways in to one application, and who relies on it: what signs in as it, what can change that, what it may
 * do, and who uses it. A member that is null could not be read, which does not say that there is nothing. A list is
 * whole.
 */
export interface WaysInRow {
  readonly appId: string;
  readonly registration: {
    readonly secrets: readonly KeyRow[];
    readonly certificates: readonly KeyRow[];
    /** Of every platform. */
    readonly redirectUris: readonly string[];
    readonly identifierUris: readonly string[];
    /** Delegated permissions and app roles that it offers to other applications, also those that are turned off. */
    readonly scopes: readonly string[];
    readonly appRoles: readonly string[];
    /** Microsoft has disabled it. */
    readonly disabledByMicrosoft: boolean;
  } | null;
  /** Deactivated everywhere by an owner or administrator (refusals-25). */
  readonly isDisabled: boolean | null;
  readonly owners: readonly OwnerRow[] | null;
  readonly federated: readonly FederatedCredentialRow[] | null;
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
  /** Application permissions and other app roles that were granted to it. */
  readonly granted: readonly AppRoleAssignmentRow[] | null;
  /** People, groups and apps that were assigned to it; null as well where that was not asked for. */
  readonly assigned: readonly AppRoleAssignmentRow[] | null;
}

/** Of an application of which no list could be read. */
export const unreadWaysIn = (appId: string): WaysInRow => ({
  appId,
  registration: null,
  isDisabled: null,
  owners: null,
  federated: null,
  principal: null,
  granted: null,
  assigned: null,
});
