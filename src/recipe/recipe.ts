import type { Destination } from "../credentials/destination.ts";

/**
 * What an integration needs in a tenant, as data. TextUs is the first recipe; provisioning knows no vendor.
 */
export interface Recipe {
  readonly id: string;
  readonly vendor: string;
  readonly application: {
    readonly displayName: string;
    /** Graph `application.uniqueName`: immutable alternate key, at most 64 of [A-Za-z0-9_-] (graph-07, graph-08). */
    readonly uniqueName: string;
    readonly signInAudience: "AzureADMyOrg";
  };
  readonly secret: {
    readonly displayName: string;
    readonly lifetimeMonths: number;
  };
  readonly permissions: readonly ResourcePermissions[];
  readonly roles: readonly RoleRequirement[];
  /** Where the vendor takes the four values; absent: not known, and the screens say so. */
  readonly destination?: Destination;
}

/** Delegated permissions on one API. */
export interface ResourcePermissions {
  readonly resourceAppId: string;
  /** As the portals call it: "Dynamics CRM", "Microsoft Graph". */
  readonly resourceName: string;
  readonly scopes: readonly {
    readonly id: string;
    readonly value: string;
    /** It allows more than the integration's service alone would need; an admin may leave it out. */
    readonly broad?: true;
  }[];
}

/** A security role that the application user needs, with the ways to recognise it (dataverse-42, dataverse-43). */
export interface RoleRequirement {
  readonly name: string;
  /** `roletemplateid`, the same in every organization; only template roles have one. */
  readonly templateId?: string;
  /** Root `roleid` that a managed solution is known to ship with. A hint: the name is checked as well. */
  readonly rootRoleId?: string;
  /** The Dynamics app or product that brings the role, in the words an admin knows; "" when not known. */
  readonly comesWith: string;
  /** Its publisher documents it as internal, not to be assigned; an admin may leave it out. */
  readonly internal?: true;
}

/** The values of a recipe that an admin may change before the plan. */
export interface RecipeSettings {
  readonly applicationName: string;
  readonly secretDescription: string;
  /** Months, 1-24. */
  readonly secretLifetimeMonths: number;
  /** Names of the roles to assign; a subset of the recipe's, or others that exist in the environment. */
  readonly roles: readonly string[];
  /** Mark of the picture that the admin has chosen (provisioning/model/picture.ts); absent: the built-in one. */
  readonly picture?: string;
}
