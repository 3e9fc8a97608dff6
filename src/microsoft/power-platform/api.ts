import type { CallOptions } from "../api.ts";

/** An environment as the Power Platform admin API (BAP) lists it, flattened; powerplatform-04. */
export interface EnvironmentRow {
  readonly name: string;
  readonly displayName: string;
  readonly sku: string;
  readonly location: string;
  readonly isDefault: boolean;
  readonly provisioningState: string | null;
  readonly managementState: string | null;
  readonly runtimeState: string | null;
  readonly runtimeReason: string | null;
  readonly dataverse: {
    readonly organizationId: string;
    /** Without trailing slash. */
    readonly url: string;
    readonly instanceState: string | null;
    readonly baseLanguage: number | null;
    /** Its security group: who is not in it is no user there. null: none, or not told. */
    readonly securityGroupId: string | null;
  } | null;
  /** Its organization has an address that is none of this cloud's Dataverse hosts; `dataverse` is then null. */
  readonly strangeAddress: boolean;
}

export interface PowerPlatformApi {
  /** The admin list; falls back to the caller's own list when the caller is no Power Platform admin. All pages. */
  environments(
    options: CallOptions,
  ): Promise<{ readonly rows: readonly EnvironmentRow[]; readonly asAdmin: boolean }>;
  /** Gives the signed-in admin System Administrator in an environment; idempotent. powerplatform-17. */
  applyAdminRole(environmentName: string, options: CallOptions): Promise<void>;
}
