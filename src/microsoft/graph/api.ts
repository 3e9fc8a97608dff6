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
  /** Objects in the directory and how many it may have; absent where that is not told (graph-36). */
  readonly quota?: { readonly used: number; readonly total: number };
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

/** What app management policies say of the secrets of one application; secrets-07, secrets-11. */
export interface SecretPolicy {
  /** False when secrets may not be added at all. */
  readonly allowed: boolean;
  /** Longest life in whole days, or null when not limited; 0 when it is less than a day. */
  readonly maxLifetimeDays: number | null;
  /** Applications with a mark that can't be read here are exempt, so what is said holds "at most" (secrets-12). */
  readonly exceptions?: true;
  /** The application's own policy, if it has one, may not be read. */
  readonly ownUnread?: true;
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
  /** @param options.withQuota asks for the whole row, in which Graph tells the quota to some callers (graph-36) */
  organization(options: CallOptions & { readonly withQuota?: boolean }): Promise<OrganizationRow>;
  me(options: CallOptions): Promise<MeRow>;
  /** Template ids of the admin's active directory roles (also through groups); null when it may not be read. */
  directoryRoleTemplateIds(options: CallOptions): Promise<readonly string[] | null>;
  /** Whether every user may register applications; null when it may not be read. */
  usersMayRegisterApplications(options: CallOptions): Promise<boolean | null>;
  /**
   * What the tenant allows for the secrets of one application; null when it may not be read. Some policies
   * spare applications made before a date: `application` is one that exists; absent, the answer is for one that is
   * made now. An application may have a policy of its own; of both the stricter counts (secrets-11).
   */
  secretPolicy(
    options: CallOptions & {
      readonly application?: { readonly id: string; readonly createdDateTime: string | null };
    },
  ): Promise<SecretPolicy | null>;

  applicationByUniqueName(uniqueName: string, options: CallOptions): Promise<ApplicationRow | null>;
  applicationByAppId(appId: string, options: CallOptions): Promise<ApplicationRow | null>;
  applicationsByDisplayName(displayName: string, options: CallOptions): Promise<readonly ApplicationRow[]>;
  /** Those of these client IDs that are registered in this tenant; one request for 15. */
  applicationsByAppIds(appIds: readonly string[], options: CallOptions): Promise<readonly ApplicationRow[]>;
  /**
   * Soft-deleted applications that hold the display name or, when `uniqueName` is given, that unique name
   * under whatever display name; the latter reads the whole list of deleted applications.
   */
  deletedApplications(
    displayName: string,
    options: CallOptions & { readonly uniqueName?: string },
  ): Promise<readonly ApplicationRow[]>;
  /** A soft-deleted application, whatever it was called; reads the whole list of them. */
  deletedApplicationByAppId(appId: string, options: CallOptions): Promise<ApplicationRow | null>;
  /**
   * One request for 20 lists, six of each application, and one for each page by which a list is longer than its first.
   * In their order. @param options.withUses reads who is assigned as well: what only an undo has to know
   * @param options.withoutFailed a list that fails counts as unread; absent: the failure is thrown
   * @throws MicrosoftError when a part of a list does not come
   */
  waysIn(
    appIds: readonly string[],
    options: CallOptions & { readonly withUses?: boolean; readonly withoutFailed?: boolean },
  ): Promise<readonly WaysInRow[]>;
  createApplication(application: NewApplication, options: CallOptions): Promise<CreatedApplication>;
  updateApplication(
    id: string,
    change: {
      readonly uniqueName?: string;
      readonly requiredResourceAccess?: readonly RequiredResourceAccess[];
      /** Turns one on again that was deactivated (refusals-25). */
      readonly isDisabled?: false;
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

  servicePrincipalByAppId(appId: string, options: CallOptions): Promise<ServicePrincipalRow | null>;
  /** Upsert by appId; answers the row whether it was made or was there. */
  ensureServicePrincipal(
    appId: string,
    options: CallOptions,
  ): Promise<{ readonly row: ServicePrincipalRow; readonly created: boolean }>;
  /** One among the deleted items, by its object id; null when it is not there. */
  deletedServicePrincipal(id: string, options: CallOptions): Promise<ServicePrincipalRow | null>;
  /** Its grants do not come back with it (graph-10). */
  restoreServicePrincipal(id: string, options: CallOptions): Promise<void>;
  /** Lets people and apps sign in to it and as it again. */
  enableServicePrincipal(id: string, options: CallOptions): Promise<void>;
  deleteServicePrincipal(id: string, options: CallOptions): Promise<void>;
  /** All delegated grants of a client, matched by clientId alone (a combined filter is unconfirmed). */
  permissionGrants(servicePrincipalId: string, options: CallOptions): Promise<readonly PermissionGrantRow[]>;
  createPermissionGrant(
    grant: { readonly clientId: string; readonly resourceId: string; readonly scope: string },
    options: CallOptions,
  ): Promise<PermissionGrantRow>;
  updatePermissionGrant(id: string, scope: string, options: CallOptions): Promise<void>;
  deletePermissionGrant(id: string, options: CallOptions): Promise<void>;
}
