import type { SecretRecord } from "../../credentials/credentials.ts";
import type { Denial } from "../../microsoft/classify.ts";
import type { BusinessUnitRow, SecurityRoleRow, SystemUserRow } from "../../microsoft/dataverse/api.ts";
import type {
  ApplicationRow,
  OrganizationRow,
  PermissionGrantRow,
  RequiredResourceAccess,
  SecretPolicy,
  ServicePrincipalRow,
} from "../../microsoft/graph/api.ts";
import type { WaysInRow } from "../../microsoft/ways-in-row.ts";
import type { Problem } from "../model/plan.ts";
import type { SecretName } from "../model/vault.ts";

interface Shape<Found, Decision, Made> {
  readonly found: Found;
  readonly decision: Decision;
  readonly made: Made;
}

/** A step that only looks: what it decides on and answers is what it has found. */
type Look<Found> = Shape<Found, Found, Found>;

/** What each step finds, decides and makes. A new step is a line here, a line in ids.ts and one in index.ts. */
export interface StepShapes {
  readonly tenant: Look<TenantFound>;
  readonly environment: Look<EnvironmentFound>;
  readonly access: Shape<AccessFound, AccessDecision, AccessMade>;
  readonly application: Shape<ApplicationFound, ApplicationDecision, ApplicationMade>;
  readonly "service-principal": Shape<ServicePrincipalFound, ServicePrincipalDecision, ServicePrincipalMade>;
  readonly "client-secret": Shape<SecretFound, SecretDecision, SecretMade>;
  readonly "admin-consent": Shape<ConsentFound, ConsentDecision, ConsentMade>;
  readonly "application-user": Shape<ApplicationUserFound, ApplicationUserDecision, ApplicationUserMade>;
  readonly "security-roles": Shape<RolesFound, RolesDecision, RolesMade>;
  readonly icon: Shape<null, IconDecision, null>;
  readonly verification: Shape<null, VerificationDecision, VerificationMade>;
}

export interface AccessFound {
  /** The admin's user in the organization; null when there is none or it may not be read. */
  readonly userId: string | null;
  /** The System Administrator role that it holds itself; null without it, also where a team holds it. */
  readonly adminRoleId: string | null;
  /**
   * Whether it may do there what a set-up does: "enough" by that role or by its privileges, which those of its teams
   * are among; "lacking" when Dataverse names some that it has not; "unread" when Dataverse does not say.
   */
  readonly rights: "enough" | "lacking" | "unread";
  /** Privileges that Dataverse did not name. */
  readonly lacking: readonly string[];
  /** Why the organization did not let the admin in; null when it did. */
  readonly refusal: "admin-mode" | Denial | null;
  readonly technical: Readonly<Record<string, string>>;
  /** Whether the API that gives the role is missing in the tenant; looked for only where the role is. */
  readonly lacksPlatformApi?: boolean;
  /** Dataverse itself is missing in the tenant, so that nobody gets a token for the organization. */
  readonly lacksDataverse?: true;
}

export type AccessDecision =
  | { readonly is: "have"; readonly userId: string }
  | { readonly is: "elevate"; readonly addPlatformApi?: true }
  | { readonly is: "add-dataverse" };

/** What comes before the plan of everything else can be made, as nothing in the organization can be read yet. */
export const comesAlone = (decision: AccessDecision | null): boolean =>
  decision !== null && decision.is !== "have";

export interface AccessMade {
  readonly userId: string;
}

/** What is to be granted on one API. */
export interface ResourceConsent {
  readonly resourceAppId: string;
  /** null: its service principal has to be made first. */
  readonly resourceId: string | null;
  /** The grant that is there and lacks scopes. */
  readonly grantId: string | null;
  /** All that the recipe needs there. */
  readonly scopes: readonly string[];
}

export interface ConsentFound {
  /** Object ids of the APIs' service principals, by appId; null where the tenant has none yet. */
  readonly resources: Readonly<Record<string, string | null>>;
  /** Delegated grants, by the object id of the client's service principal; null where they may not be listed. */
  readonly grants: Readonly<Record<string, readonly PermissionGrantRow[] | null>>;
}

export interface ConsentDecision {
  /** Only those that something is missing of. */
  readonly resources: readonly ResourceConsent[];
}

export interface ConsentMade {
  readonly granted: number;
}

export interface ApplicationFound {
  /** Ours by the journal; it may not be visible yet. */
  readonly current: ApplicationRow | null;
  /** Of our unique name or display name and not provably ours; empty when there is a current one. */
  readonly candidates: readonly ApplicationRow[];
  /** Who else gets in: for as many of these as one request can hold, among them the one that was chosen. */
  readonly waysIn: readonly WaysInRow[];
  /** Soft-deleted ones of our unique name or of the same display name; empty when there is a current one. */
  readonly deleted: readonly ApplicationRow[];
  /** Whether deleted ones may not be listed. */
  readonly deletedUnread?: boolean;
}

/** `keys`: the ways in of others that the plan has told of (ways-in.ts). */
export type ApplicationDecision =
  | {
      readonly is: "create";
      readonly requiredResourceAccess: readonly RequiredResourceAccess[];
      /** Unique names that the new one can't have: apps that are not to be used hold them. */
      readonly heldNames: readonly string[];
    }
  /** It is there and asks for everything. */
  | { readonly is: "use"; readonly application: ApplicationRow; readonly keys: readonly string[] }
  /** It is there and lacks permissions or, when `backFill`, our unique name. */
  | {
      readonly is: "complete";
      readonly application: ApplicationRow;
      readonly backFill: boolean;
      readonly keys: readonly string[];
    }
  | { readonly is: "restore"; readonly application: ApplicationRow };

export interface ApplicationMade {
  readonly application: ApplicationRow;
  /** Made so recently by this set-up that other services may not know it yet. */
  readonly fresh: boolean;
  /** Made by this set-up, in whatever turn of it. */
  readonly own: boolean;
  /** The policy refused the life that was asked for together with the creation: it is not asked for again. */
  readonly lifeRefused?: boolean;
  /** The secret that came with its creation; the value is in the vault. */
  readonly secret: SecretRecord | null;
  /** The secret that came with its creation and that the browser did not store; its value is lost. */
  readonly unkept: SecretRecord | null;
}

export interface ApplicationUserFound {
  /** Empty when the admin may not read them yet. */
  readonly businessUnits: readonly BusinessUnitRow[];
  /** By appId, for every application that may be used; soft-deleted ones as well. */
  readonly users: Readonly<Record<string, readonly SystemUserRow[]>>;
}

export type ApplicationUserDecision =
  | { readonly is: "use"; readonly user: SystemUserRow }
  | {
      readonly is: "create";
      readonly businessUnitId: string;
      /** Soft-deleted users of this application, which stand in the way and are deleted for good. */
      readonly purge: readonly string[];
    };

export interface ApplicationUserMade {
  readonly userId: string;
  readonly businessUnitId: string;
  /** Its picture: "sent" with its creation, by which Dataverse does not say that it took it. */
  readonly picture: "there" | "sent" | "none";
  /** Roles that it has, as far as Dataverse has said. */
  readonly roleIds: readonly string[];
  /** Made so recently that reads may not see it yet. */
  readonly fresh: boolean;
}

export interface SecretFound {
  /** By appId, for every application that may be used; null where the policy may not be read. */
  readonly policies: Readonly<Record<string, SecretPolicy | null>>;
  /** Secrets of these applications whose value is in memory, the latest first. */
  readonly offered: readonly OfferedSecret[];
  /** Ids of secrets whose value is in memory or was handed over: no run takes them for lost. */
  readonly known: readonly string[];
}

export interface OfferedSecret {
  /** Names the record in the vault. */
  readonly name: SecretName;
  readonly appId: string;
  readonly record: SecretRecord;
}

export type SecretDecision =
  | { readonly is: "make"; readonly terms: SecretTerms }
  /** The browser's memory holds one that exists, in the record that is named. */
  | { readonly is: "held"; readonly record: SecretRecord; readonly from: SecretName }
  /** One exists whose value nobody can read; the admin has it already. */
  | { readonly is: "keep" };

export interface SecretMade {
  /** null when an existing secret was kept whose value nobody can read any more. */
  readonly record: SecretRecord | null;
  /** Made so recently that Entra may not know it everywhere yet. */
  readonly fresh: boolean;
}

/** How long a new secret shall live. */
export type Life = { readonly months: number } | { readonly days: number };

export interface SecretTerms {
  readonly displayName: string;
  readonly life: Life;
  /** Whether the tenant's policy made it shorter than the settings say. */
  readonly shortened: boolean;
}

export interface EnvironmentFound {
  /** Origin of the organization. */
  readonly url: string;
}

export interface IconDecision {
  readonly is: "keep" | "set";
  /** Mark of the admin's own picture; absent: the built-in one. */
  readonly picture?: string;
  /** The user has the picture that an unfinished run has given it, and gets this one instead. */
  readonly replaces?: true;
}

export interface PlannedRole {
  readonly name: string;
  /** The copy of the user's business unit; null when that has still to be read. */
  readonly roleId: string | null;
  /** The same in every business unit's copy. */
  readonly rootRoleId: string;
}

export interface MissingRole {
  readonly name: string;
  /** The app that brings it; "" when not known. */
  readonly comesWith: string;
}

export interface RolesFound {
  /** The root business unit, whose copies these are; null when the admin may not read them yet. */
  readonly businessUnitId: string | null;
  readonly rows: readonly SecurityRoleRow[];
}

export interface RolesDecision {
  readonly businessUnitId: string;
  readonly roles: readonly PlannedRole[];
  readonly missing: readonly MissingRole[];
}

export interface RolesMade {
  /** What the user should have by now. */
  readonly roleIds: readonly string[];
  readonly missing: readonly MissingRole[];
}

export interface ServicePrincipalFound {
  /** By appId, for every application that may be used. */
  readonly rows: Readonly<Record<string, ServicePrincipalRow | null>>;
}

export type ServicePrincipalDecision =
  | { readonly is: "use"; readonly row: ServicePrincipalRow; readonly fresh: boolean }
  | { readonly is: "create" };

export interface ServicePrincipalMade {
  /** Object id. */
  readonly id: string;
  /** Made so recently that other services may not know it yet. */
  readonly fresh: boolean;
}

export interface TenantFound {
  readonly organization: OrganizationRow;
  /** Template ids of the admin's active directory roles; null when they may not be read. Only a hint. */
  readonly directoryRoles: readonly string[] | null;
  /** Whether everybody may register applications; null when it may not be read. */
  readonly everyoneMayRegister: boolean | null;
  /** What the tenant's policy says of secrets of an application made now; null when it may not be read. */
  readonly secretPolicy: SecretPolicy | null;
}

export interface VerificationDecision {
  readonly is: "verify";
}

export interface VerificationMade {
  /** Proved: signed in with the four values, is the application user, has its roles. */
  readonly verified: boolean;
  /** Why the proof was refused, where that is not about the four values; null when it was not. */
  readonly unproved: Problem | null;
  /** Everybody's ways in at the end (others.ts); null: not read. */
  readonly keys: readonly string[] | null;
}
