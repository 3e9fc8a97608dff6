/**
 * What a file of this folder says of one Microsoft cloud. Every value is looked up, none is built by analogy: GCC is
 * public Entra with government Power Platform, and several hosts break every pattern (docs/microsoft/clouds.md).
 * These files are the only place of the product with host names; tests/repository/hosts.test.ts holds that.
 */

/** Origins that are called, without a trailing slash. */
export interface CloudServices {
  /** Entra sign-in and token endpoint. */
  readonly login: string;
  readonly graph: string;
  /** Power Platform admin API. */
  readonly bap: string;
  /** Audience of tokens for `bap`. */
  readonly bapAudience: string;
  /** New Power Platform API; its audience is its origin. */
  readonly powerPlatform: string;
  /** Global Discovery of Dataverse organizations: never called, but a name that Dataverse is consented to by (consent-19). */
  readonly discovery: string;
}

/** What a tab shows in this cloud. Apart from {@link CloudServices}, so that a frame script carries only this. */
export interface CloudPages {
  readonly organizations: Organizations;
  /** The guide works on these. Of several hosts of one portal, links lead to the first. */
  readonly portals: readonly PortalHost[];
}

/** Addresses of Dataverse organizations. */
export interface Organizations {
  /** What comes after an organization's name in its host; clouds-09. */
  readonly region: RegExp;
  /** Every host of them, as manifest and content security policy name it: "*.suffix". */
  readonly all: `*.${string}`;
}

/** Entra and Azure portals, the Power Platform admin center, and Dynamics 365 itself. */
export type PortalId = "entra" | "azure" | "power-platform" | "dynamics";

export interface PortalHost {
  /** A host, or "*.suffix" for any name below the suffix. One that nobody has seen is not guessed. */
  readonly host: string;
  /** What is in a tab of this host; "frame": only ever inside a portal's tab. */
  readonly is: Exclude<PortalId, "dynamics"> | "frame";
}
