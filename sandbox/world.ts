import type { Claims, TokenAuthority } from "./entra/token-authority.ts";
import type { PortalSettings } from "./portals/settings.ts";
import type { Faults } from "./server/faults.ts";
import type { OtherTenant, Tenant } from "./tenant/model.ts";
import type { Latency } from "./world/latency.ts";

/**
 * Everything that the services of one sandbox share. A scenario makes it; tests may change it between
 * requests; `/_sandbox/state` shows it.
 */
export interface World {
  readonly tenant: Tenant;
  /** Other organizations of the same cloud. Entra knows them; the other services have the one tenant. */
  readonly otherTenants: readonly OtherTenant[];
  readonly clock: SandboxClock;
  readonly tokens: TokenAuthority;
  readonly replication: Replication;
  readonly switches: Switches;
  readonly conditionalAccess: ConditionalAccessRule[];
  /** What the server does to requests before a service sees them, or to its answers. */
  readonly faults: Faults;
  /** How long answers and connections take. */
  readonly latency: Latency;
  /** Whether the server speaks HTTP/2 to clients that offer it; fixed for the life of a sandbox. */
  readonly http2: boolean;
  /** Page sizes that differ from the services' own, so that a small scenario has several pages. */
  readonly paging?: Paging;
  /** How the portals show themselves at first; their defaults for the rest. */
  readonly portals?: Partial<PortalSettings>;
}

export interface Paging {
  /** Environments in one page of the BAP lists; without it all are in one. */
  bapEnvironments?: number;
  /** Rows in one page of a Dataverse list where the client asks for no size. Default 5000. */
  dataverseRows?: number;
  /** Rows in one page of a Graph list where the client asks for no $top. Default 100. */
  graphRows?: number;
}

/**
 * What Entra demands beyond a password. `mfa`: AADSTS50076 until an interactive sign-in answers the claims
 * challenge; `block`: AADSTS53003; `consent`: AADSTS65001, as after an administrator took a consent back.
 */
export interface ConditionalAccessRule {
  readonly id: string;
  readonly demand: "mfa" | "block" | "consent";
  /** userPrincipalName; absent: every user. */
  readonly user?: string;
  /** Application id of the resource; absent: every resource. */
  readonly resource?: string;
  /** For a workload identity: client id of the application that signs in alone; then no user is meant. */
  readonly application?: string;
}

/** Time that can be moved: now = real time + offset. */
export interface SandboxClock {
  /** ms since the epoch. */
  now(): number;
  advance(ms: number): void;
}

/** Kinds of objects whose visibility lags behind the write, each with its own lag. */
export const laggingKinds = [
  "application",
  "servicePrincipal",
  "permissionGrant",
  "passwordCredential",
  /** A new application at the token endpoint (AADSTS700016), a new secret there (AADSTS7000215). */
  "tokenEndpoint.application",
  "tokenEndpoint.secret",
  /** A service principal in Dataverse's view of the directory (0x80041d28 / 0x8004f510). */
  "dataverse.servicePrincipal",
  "systemuser",
] as const;
export type LaggingKind = (typeof laggingKinds)[number];

export interface Replication {
  /** ms until each kind is visible everywhere. */
  readonly lag: Record<LaggingKind, number>;
  /** When true, reads inside twice the lag flap between replicas. */
  flapping: boolean;
  /** Whether a read now, made by one of several replicas, sees something written at `writtenAt` (ms). */
  sees(kind: LaggingKind, writtenAt: number): boolean;
  /** The same for all reads of one request: they go to one replica, so that a list is of one piece. */
  view(): (kind: LaggingKind, writtenAt: number) => boolean;
}

/**
 * Where Microsoft's behaviour is unconfirmed (docs/live-check.md), the sandbox gives either answer. Each switch
 * names the fact; the first value is the default.
 */
export interface Switches {
  /** POST /applications with uniqueName and passwordCredentials together. */
  postApplicationWithSecret: "secret-in-answer" | "secret-ignored" | "refused";
  /** POST systemusers before Dataverse sees the service principal. */
  applicationUserBeforeReplication: "0x80041d28" | "0x8004f510" | "0x80072559";
  duplicateApplicationUser: "0x80040237" | "0x8004f511";
  reassociateRole: "204" | "error";
  unknownRole: "0x80040217" | "0x80060888";
  duplicateGrant: "409" | "400";
  /** Code of "Another object with the same value for property uniqueName already exists.", always 400. */
  uniqueNameTaken: "Request_BadRequest" | "ObjectConflict";
  /**
   * POST oauth2PermissionGrants before a service principal is seen. The last: 404 Directory_ObjectNotFound,
   * although the grant was made (specs/graph/errors.json).
   */
  grantBeforeReplication: "404" | "400" | "404-applied";
  userImageOnApplicationUser: "accepted" | "needs-applicationid" | "refused";
  combinedGrantFilter: "accepted" | "refused";
  appBeforeReplication: "NoBackingApplicationObject" | "403-local-tenant";
  applicationUserWithRolesInOneRequest: "accepted" | "refused" | "ignored";
  /** PATCH servicePrincipals(appId=…) with create-if-missing and nothing in the body. */
  emptyServicePrincipalUpsert: "accepted" | "refused";
  /** GET me/transitiveMemberOf/microsoft.graph.directoryRole without ConsistencyLevel. */
  directoryRolesOfCaller: "listed" | "refused";
  /** GET policies/defaultAppManagementPolicy with a token of a sign-in app of the tenant's own. */
  secretPolicy: "readable" | "refused";
  /** What applyAdminRole says when it has given the role, or found it given (powerplatform-18). */
  adminRoleApplied: "information" | "nothing" | "UserExists" | "UserExists in the text" | "errors";
  /** POST systemusers with accessmode by a System Administrator whose own access mode is Administrative. */
  accessModeByAdministrative: "refused" | "accepted";
  /** The second DELETE of an application user whose service principal Entra still has. */
  purgeApplicationUser: "204" | "0x80048359";
  /** The token endpoint on a secret that it does not know yet. */
  secretBeforeReplication: "AADSTS7000215" | "AADSTS700016" | "AADSTS7000229";
  /** `$select` of isDisabled, which the metadata has since 2026: other clouds may not know it. */
  isDisabledOfApplications: "readable" | "unknown";
  /** A scope that is asked for by its name, of an API other than Graph that the app does not list (consent-04). */
  namedScopeOfUnlistedApi: "accepted" | "AADSTS650057";
  /** ".default" of an API that the app does not list, where something is granted (consent-06). */
  defaultOfUnlistedApi: "what is granted" | "AADSTS650057";
  /** A sign-in for a Microsoft API that has no service principal in the tenant (consent-12). */
  apiWithoutServicePrincipal: "AADSTS650052" | "AADSTS500011" | "created";
  /** What accepting one consent page for several APIs grants (consent-21). */
  consentToSeveralApis: "all" | "the first only";
  /** What a Cloud Application Administrator sees at the prompt (consent-26). */
  consentByApplicationAdministrator: "for themselves" | "Need admin approval";
  /** Whether a Privileged Role Administrator sees the organization's box (consent-24). */
  boxOfPrivilegedRoleAdministrator: "hidden" | "shown";
  /** What /v2.0/adminconsent with scopes of several APIs grants (consent-28). */
  adminConsentToSeveralApis: "all" | "the first only" | "listed ones only";
  /** Whether consent for one host of Dataverse is consent for all of them (consent-19). */
  dataverseConsent: "every organization" | "each by itself";
  /** Which `aud` the Power Platform admin API takes (consent-17). */
  powerAppsAudience: "with and without slash" | "with slash only" | "without slash only";
  /** What the app hears when a person leaves "Need admin approval" (consent-14). */
  adminApproval: "AADSTS90094" | "AADSTS65004" | "consent_required" | "nothing";
  /** What the app hears where it demands assignment and the person has none (refusals-34). */
  personNotAssigned: "nothing" | "AADSTS50105";
  /** A sign-in to an app that has no service principal in its own tenant (consent-33). */
  appWithoutServicePrincipal: "created by consent" | "AADSTS650051";
  /** Redemption from a page for a single-page app that also allows public client flows (consent-40). */
  publicClientFlows: "harmless" | "AADSTS9002326";
  /** Firefox's redirect URI, on allizom.org, as that of a single-page app (entra-02). */
  redirectUriOfFirefox: "taken" | "refused";
  /** Redemption for a single-page app by a request whose Origin is `moz-extension://…` (entra-05). */
  originOfFirefox: "taken" | "AADSTS9002326";
  /** Whether app access control of an environment checks tokens of an application alone. */
  appAccessControlOfAppTokens: "not-applied" | "applied";
  /** RetrieveUserSetOfPrivilegesByNames: whether a client of ours can ask it. */
  privilegesOfUser: "answered" | "refused";
  /** Whether a custom app management policy stands in for the tenant's default, or is held beside it. */
  customPolicy: "replaces" | "adds";
  /** HTTP status of a self-elevation that is refused by `errors[]`. */
  adminRoleRefused: "200" | "400";
  /** In which order an application's permissions and redirect URIs are read back. */
  orderOfLists: "as sent" | "turned round";
  /** PATCH of a grant that names the id that it has. */
  ownIdInGrant: "refused" | "accepted";
}

export type { Claims };
