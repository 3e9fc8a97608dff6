import type { CallOptions } from "../api.ts";
import type { WaysInRow } from "../ways-in-row.ts";

export interface OrganizationRow {
  readonly id: string;
  readonly displayName: string;
  readonly verifiedDomains: readonly {
    readonly name: string;
    readonly isDefault?: boolean;
    readonly isInitial?: boolean;
  }[];
}

export interface MeRow {
  readonly id: string;
  readonly displayName: string | null;
  readonly userPrincipalName: string;
}

export interface RequiredResourceAccess {
  readonly resourceAppId: string;
  readonly resourceAccess: readonly { readonly id: string; readonly type: "Scope" | "Role" }[];
}

export interface PasswordCredentialRow {
  readonly keyId: string;
  readonly displayName: string | null;
  readonly hint: string | null;
  readonly startDateTime: string | null;
  readonly endDateTime: string | null;
}

/** `secretText` is there in the answer to its creation only, and is a secret. */
export interface NewPasswordCredential extends PasswordCredentialRow {
  readonly secretText: string;
}

export interface ApplicationRow {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly uniqueName: string | null;
  readonly signInAudience: string | null;
  readonly createdDateTime: string | null;
  readonly requiredResourceAccess: readonly RequiredResourceAccess[];
  readonly passwordCredentials: readonly PasswordCredentialRow[];
  readonly tags: readonly string[];
}

export interface CreatedApplication {
  readonly application: ApplicationRow;
  /** Null when Graph made the application without the secret that was asked for in the same request. */
  readonly secret: NewPasswordCredential | null;
}

export interface ServicePrincipalRow {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string | null;
  readonly accountEnabled: boolean | null;
}

export interface PermissionGrantRow {
  readonly id: string;
  readonly clientId: string;
  readonly resourceId: string;
  readonly consentType: "AllPrincipals" | "Principal";
  /** Space separated; may start with a space. */
  readonly scope: string;
}

/** A certificate of an application, or a credential of its service principal; never its value. */
export interface CredentialRow {
  readonly keyId: string;
  readonly displayName: string | null;
  readonly startDateTime: string | null;
}

/** What an application offers beside its secrets: to whoever holds a certificate, owns an address or calls it. */
export interface ApplicationSurface {
  readonly certificates: readonly CredentialRow[];
  /** Of web pages, single-page apps and public clients. */
  readonly redirectUris: readonly string[];
  readonly identifierUris: readonly string[];
  /** Values of the delegated permissions that it exposes. */
  readonly scopes: readonly string[];
  /** Values of the app roles that it defines. */
  readonly appRoles: readonly string[];
}

/** A person or a service principal that owns an application. */
export interface OwnerRow {
  readonly id: string;
  readonly displayName: string | null;
}

export interface FederatedCredentialRow {
  readonly id: string;
  readonly name: string;
}

/** Credentials of a service principal itself: they sign in as well as its application's. */
export interface ServicePrincipalCredentials {
  readonly secrets: readonly CredentialRow[];
  readonly certificates: readonly CredentialRow[];
}

/** An app role that a principal holds on a resource. */
export interface AppRoleAssignmentRow {
  readonly id: string;
  readonly resourceDisplayName: string | null;
  readonly principalDisplayName: string | null;
}

/** What the tenant's default app management policy says of secrets; secrets-07. */
export interface SecretPolicy {
  /** False when secrets may not be added at all. */
  readonly allowed: boolean;
  /** Longest life in days, or null when not limited. */
  readonly maxLifetimeDays: number | null;
}

export interface NewApplication {
  readonly displayName: string;
  readonly uniqueName: string;
  readonly tags?: readonly string[];
  readonly signInAudience: "AzureADMyOrg";
  readonly requiredResourceAccess: readonly RequiredResourceAccess[];
  /** Asks for a secret in the same request; unconfirmed together with uniqueName (graph-06). */
  readonly secret?: { readonly displayName: string; readonly endDateTime: string };
}

export interface GraphApi {
  organization(options: CallOptions): Promise<OrganizationRow>;
  me(options: CallOptions): Promise<MeRow>;
  /** Template ids of the admin's active directory roles (also through groups); null when it may not be read. */
  directoryRoleTemplateIds(options: CallOptions): Promise<readonly string[] | null>;
  /** Whether every user may register applications; null when it may not be read. */
  usersMayRegisterApplications(options: CallOptions): Promise<boolean | null>;
  /**
   * What the tenant allows for the secrets of one application; null when it may not be read. Some policies
   * spare applications made before a date: `applicationCreatedAt` is an existing application's
   * `createdDateTime`; absent, the answer is for one that is made now.
   */
  secretPolicy(
    options: CallOptions & { readonly applicationCreatedAt?: string | null },
  ): Promise<SecretPolicy | null>;

  applicationByUniqueName(uniqueName: string, options: CallOptions): Promise<ApplicationRow | null>;
  applicationByAppId(appId: string, options: CallOptions): Promise<ApplicationRow | null>;
  applicationsByDisplayName(displayName: string, options: CallOptions): Promise<readonly ApplicationRow[]>;
  /**
   * Soft-deleted applications that hold the display name or, when `uniqueName` is given, that unique name
   * under whatever display name; the latter reads the whole list of deleted applications.
   */
  deletedApplications(
    displayName: string,
    options: CallOptions & { readonly uniqueName?: string },
  ): Promise<readonly ApplicationRow[]>;
  /** One request for up to three applications; one more for each further three. In their order. */
  waysIn(appIds: readonly string[], options: CallOptions): Promise<readonly WaysInRow[]>;
  createApplication(application: NewApplication, options: CallOptions): Promise<CreatedApplication>;
  updateApplication(
    id: string,
    change: {
      readonly uniqueName?: string;
      readonly requiredResourceAccess?: readonly RequiredResourceAccess[];
    },
    options: CallOptions,
  ): Promise<void>;
  deleteApplication(id: string, options: CallOptions): Promise<void>;
  restoreApplication(id: string, options: CallOptions): Promise<void>;
  addPassword(
    applicationId: string,
    secret: { readonly displayName: string; readonly endDateTime: string },
    options: CallOptions,
  ): Promise<NewPasswordCredential>;
  removePassword(applicationId: string, keyId: string, options: CallOptions): Promise<void>;
  putLogo(applicationId: string, png: Uint8Array, options: CallOptions): Promise<void>;

  /** By object id; null when Graph does not know it. */
  applicationSurface(applicationId: string, options: CallOptions): Promise<ApplicationSurface | null>;
  applicationOwners(applicationId: string, options: CallOptions): Promise<readonly OwnerRow[]>;
  federatedCredentials(
    applicationId: string,
    options: CallOptions,
  ): Promise<readonly FederatedCredentialRow[]>;

  servicePrincipalByAppId(appId: string, options: CallOptions): Promise<ServicePrincipalRow | null>;
  /** Upsert by appId; answers the row whether it was made or was there. */
  ensureServicePrincipal(
    appId: string,
    options: CallOptions,
  ): Promise<{ readonly row: ServicePrincipalRow; readonly created: boolean }>;
  deleteServicePrincipal(id: string, options: CallOptions): Promise<void>;
  /** Credentials on the service principal itself; null when Graph does not know it. */
  servicePrincipalCredentials(id: string, options: CallOptions): Promise<ServicePrincipalCredentials | null>;
  /** Application permissions and other app roles that were granted to a service principal. */
  appRolesHeldBy(servicePrincipalId: string, options: CallOptions): Promise<readonly AppRoleAssignmentRow[]>;
  /** Who was assigned to a service principal: people, groups and apps that use it. */
  appRolesGivenBy(servicePrincipalId: string, options: CallOptions): Promise<readonly AppRoleAssignmentRow[]>;

  /** All delegated grants of a client, matched by clientId alone (a combined filter is unconfirmed). */
  permissionGrants(servicePrincipalId: string, options: CallOptions): Promise<readonly PermissionGrantRow[]>;
  createPermissionGrant(
    grant: { readonly clientId: string; readonly resourceId: string; readonly scope: string },
    options: CallOptions,
  ): Promise<PermissionGrantRow>;
  updatePermissionGrant(id: string, scope: string, options: CallOptions): Promise<void>;
  deletePermissionGrant(id: string, options: CallOptions): Promise<void>;
}
