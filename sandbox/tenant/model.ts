/**
 * One tenant as the services of the sandbox keep it. Rows are stored whole, as the service would answer
 * them, plus a few members of our own that begin with "_" and never leave the sandbox.
 */
export interface Tenant {
  readonly id: string;
  readonly displayName: string;
  /** contoso.onmicrosoft.com */
  readonly initialDomain: string;
  /** Custom domains beside the initial one: contoso.com. The first is the default domain. */
  readonly customDomains: readonly string[];
  readonly users: User[];
  readonly applications: Application[];
  readonly deletedApplications: Application[];
  readonly servicePrincipals: ServicePrincipal[];
  readonly grants: PermissionGrant[];
  /** defaultAppManagementPolicy as Graph answers it. */
  appManagementPolicy: Record<string, unknown>;
  authorizationPolicy: { defaultUserRolePermissions: { allowedToCreateApps: boolean } };
  readonly environments: Environment[];
  readonly organizations: Organization[];
  /** Application ids registered as Power Platform management applications (adminApplications). */
  _adminApplications?: string[];
  /** Objects of the directory. */
  readonly _directoryQuota?: { readonly used: number; readonly total: number };
  /** Segments of paths that may not be read. */
  readonly _unreadable?: readonly string[];
  /** Soft-deleted service principals. */
  readonly _deletedServicePrincipals?: ServicePrincipal[];
}

/** What Entra knows of an organization beside the one that is modelled whole. */
export interface OtherTenant extends Pick<Tenant, "id" | "displayName" | "initialDomain" | "customDomains"> {
  readonly users: readonly User[];
}

export interface User {
  readonly id: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly password: string;
  /** Active directory roles, by roleTemplateId. */
  readonly directoryRoles: string[];
  /** Directory roles that come through a group: transitiveMemberOf sees them, applyAdminRole does not. */
  readonly directoryRolesByGroup: string[];
  readonly _disabled?: true;
  readonly _securityAttributes?: Readonly<Record<string, string>>;
  /** How many more objects this person may make. */
  _objectsLeft?: number;
  /** What Entra answers at sign-in instead of a code, for scenarios: 50076, 53003… */
  signInError?: number;
  /** Of a guest. */
  readonly homeTenantId?: string;
  readonly personal?: boolean;
}

/** Times in ms since the epoch; `_writtenAt` drives replication. */
export interface Application {
  readonly _writtenAt: number;
  readonly id: string;
  readonly appId: string;
  displayName: string;
  uniqueName: string | null;
  signInAudience: string;
  createdDateTime: string;
  deletedDateTime: string | null;
  requiredResourceAccess: {
    resourceAppId: string;
    resourceAccess: { id: string; type: "Scope" | "Role" }[];
  }[];
  passwordCredentials: PasswordCredential[];
  web: { redirectUris: string[] };
  spa: { redirectUris: string[] };
  publicClient: { redirectUris: string[] };
  isFallbackPublicClient: boolean;
  identifierUris: string[];
  /** User ids and service principal ids. */
  _owners: string[];
  _logo: Buffer | null;
  /** Media type of the logo. */
  _logoType?: string;
  /** Rows of federatedIdentityCredentials, as answered. */
  _federatedCredentials?: Record<string, unknown>[];
  /** The app management policy assigned to this application, as answered; it stands in for the tenant's default. */
  readonly _appManagementPolicy?: Readonly<Record<string, unknown>>;
  /** Every other property of the Graph resource type, as answered; members of `web` beside redirectUris. */
  readonly _rest: Record<string, unknown>;
}

export interface PasswordCredential {
  readonly _writtenAt: number;
  /** The value; answered once, checked at the token endpoint. */
  readonly _secretText: string;
  readonly keyId: string;
  readonly displayName: string | null;
  readonly hint: string;
  readonly startDateTime: string;
  readonly endDateTime: string;
}

export interface ServicePrincipal {
  readonly _writtenAt: number;
  readonly id: string;
  readonly appId: string;
  displayName: string;
  accountEnabled: boolean;
  /** The tenant's own, or Microsoft's. */
  readonly appOwnerOrganizationId: string;
  servicePrincipalNames: string[];
  oauth2PermissionScopes: OAuth2PermissionScope[];
  appRoles: Record<string, unknown>[];
  /** Ids of its owners; absent: none. */
  _owners?: string[];
  /** App roles that it holds, and those that it has given, as answered. */
  _appRoleAssignments?: Record<string, unknown>[];
  _appRoleAssignedTo?: Record<string, unknown>[];
  /** Ids of who is assigned, where assignment is required (`_rest.appRoleAssignmentRequired`). */
  _assigned?: readonly string[];
  /** Secrets on the service principal itself; they sign in like those of its application. */
  passwordCredentials: PasswordCredential[];
  readonly _rest: Record<string, unknown>;
}

export interface OAuth2PermissionScope {
  readonly id: string;
  readonly value: string;
  /** "Admin": only an administrator may consent. */
  readonly type: "User" | "Admin";
  readonly isEnabled: boolean;
  readonly adminConsentDisplayName: string;
  readonly adminConsentDescription: string;
  readonly userConsentDisplayName: string | null;
  readonly userConsentDescription: string | null;
}

export interface PermissionGrant {
  readonly _writtenAt: number;
  readonly id: string;
  readonly clientId: string;
  readonly consentType: "AllPrincipals" | "Principal";
  readonly principalId: string | null;
  readonly resourceId: string;
  scope: string;
}

/** A Power Platform environment; `properties` are BAP's own (specs/powerplatform/bap-environment.shape.json). */
export interface Environment {
  readonly name: string;
  readonly location: string;
  readonly properties: Record<string, unknown>;
  /** The Dataverse organization behind it, or null. */
  readonly organizationId: string | null;
  /** Users (by id) who see it in their own, non-admin list. */
  readonly visibleTo: "everyone" | string[];
}

/** A Dataverse organization. */
export interface Organization {
  readonly id: string;
  /** contoso.crm4.dynamics.com */
  readonly host: string;
  readonly uniqueName: string;
  readonly businessUnits: BusinessUnit[];
  readonly roles: SecurityRole[];
  readonly systemUsers: SystemUser[];
  /** "Preparing": Power Platform is still making or changing it. */
  state: "Enabled" | "AdminMode" | "Disabled" | "Preparing";
  readonly accounts: Record<string, unknown>[];
  readonly contacts: Record<string, unknown>[];
  /** Teams, whose roles count for their members as well. */
  readonly _teams?: readonly Team[];
  /** Client ids that app access control lets in; absent: every app gets in. */
  readonly _allowedClientIds?: readonly string[];
  /** Whether its IP firewall keeps the caller's address out, and that of applications as well. */
  readonly _ipFirewall?: "people" | "everybody";
  /** The environment's security group: who is not in it is no user there. */
  readonly _securityGroup?: { readonly id: string; readonly members: readonly string[] };
}

/** Roles are copies of its own business unit. */
export interface Team {
  readonly name: string;
  readonly roleids: readonly string[];
  /** systemuserids. */
  readonly members: readonly string[];
}

export interface BusinessUnit {
  readonly businessunitid: string;
  readonly name: string;
  readonly parentbusinessunitid: string | null;
  readonly isdisabled: boolean;
}

export interface SecurityRole {
  readonly roleid: string;
  readonly name: string;
  readonly businessunitid: string;
  /** The root business unit's copy of the same role. */
  readonly parentrootroleid: string;
  readonly parentroleid: string | null;
  readonly roletemplateid: string | null;
  readonly ismanaged: boolean;
  /** What the role allows, in the sandbox's small vocabulary: "*" for System Administrator, "read:account"… */
  readonly _privileges: readonly string[];
}

export interface SystemUser {
  readonly _writtenAt: number;
  readonly systemuserid: string;
  fullname: string;
  domainname: string;
  internalemailaddress: string;
  applicationid: string | null;
  azureactivedirectoryobjectid: string | null;
  isdisabled: boolean;
  /** 0 Not deleted, 1 Soft deleted. */
  deletedstate: number;
  accessmode: number;
  businessunitid: string;
  /** Ids of assigned roles; all of the user's business unit. */
  roleids: string[];
  /** false: has no licence for Dataverse. */
  _licensed?: boolean;
  entityimage: Buffer | null;
  /** When the picture was set, ms since the epoch. */
  _imageWrittenAt?: number;
  /** Other columns that were written since the row was made (versionnumber, modifiedon, jobtitle...). */
  _columns?: Record<string, unknown>;
}
