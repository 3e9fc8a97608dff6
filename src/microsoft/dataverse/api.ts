import type { CallOptions } from "../api.ts";

export interface WhoAmI {
  readonly userId: string;
  readonly businessUnitId: string;
  readonly organizationId: string;
}

export interface BusinessUnitRow {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly isDisabled: boolean;
}

export interface SecurityRoleRow {
  readonly id: string;
  readonly name: string;
  readonly businessUnitId: string;
  readonly parentRootRoleId: string | null;
  readonly templateId: string | null;
  readonly isManaged: boolean;
}

export interface SystemUserRow {
  readonly id: string;
  readonly fullName: string | null;
  readonly applicationId: string | null;
  readonly azureObjectId: string | null;
  readonly isDisabled: boolean;
  /** 0: not deleted. */
  readonly deletedState: number;
  readonly businessUnitId: string;
  readonly hasImage: boolean;
  readonly roles: readonly {
    readonly id: string;
    readonly name: string;
    readonly templateId: string | null;
  }[];
}

/** One organization's Web API, as the signed-in admin or (verification) as the application user. */
export interface DataverseApi {
  whoAmI(options: CallOptions): Promise<WhoAmI>;
  businessUnits(options: CallOptions): Promise<readonly BusinessUnitRow[]>;
  /** Roles of one business unit whose template id, root id or name is one of these; all pages. */
  roles(
    wanted: {
      readonly businessUnitId: string;
      readonly names: readonly string[];
      readonly templateIds: readonly string[];
      readonly rootRoleIds: readonly string[];
    },
    options: CallOptions,
  ): Promise<readonly SecurityRoleRow[]>;
  systemUser(id: string, options: CallOptions): Promise<SystemUserRow | null>;
  /**
   * Which of these privileges a user holds, by roles of its own and by those of its teams; dataverse-47. null where
   * the organization does not answer that question, or not this caller.
   */
  privilegesHeld(
    userId: string,
    names: readonly string[],
    options: CallOptions,
  ): Promise<readonly string[] | null>;
  applicationUsers(applicationId: string, options: CallOptions): Promise<readonly SystemUserRow[]>;
  /** Client IDs of all application users that are turned on, Microsoft's own among them. */
  appsWithUser(options: CallOptions): Promise<readonly string[]>;
  /**
   * Makes a user and answers its systemuserid; of one that is made with roles also its row, where Dataverse shows it.
   * `accessMode: "unset"` leaves the access mode to Dataverse, for a caller whom it answers 0x80048d2f (verdict
   * "denied", kind "access-mode"; dataverse-30).
   */
  createApplicationUser(
    user: {
      readonly applicationId: string;
      readonly businessUnitId: string;
      readonly accessMode?: "non-interactive" | "unset";
      /** A square PNG in the same request; unconfirmed for application users (dataverse-53). */
      readonly pngBase64?: string;
      /** Roles of the same business unit in the same request; unconfirmed (docs/live-check.md). The row tells. */
      readonly roleIds?: readonly string[];
    },
    options: CallOptions,
  ): Promise<{ readonly id: string; readonly row: SystemUserRow | null }>;
  enableApplicationUser(id: string, applicationId: string, options: CallOptions): Promise<void>;
  disableApplicationUser(id: string, applicationId: string, options: CallOptions): Promise<void>;
  deleteSystemUser(id: string, options: CallOptions): Promise<void>;
  assignRole(userId: string, roleId: string, options: CallOptions): Promise<void>;
  removeRole(userId: string, roleId: string, options: CallOptions): Promise<void>;
  /** Picture of a user, a square PNG, base64. `applicationId` rides along where given (dataverse-53). */
  setUserImage(
    userId: string,
    image: { readonly pngBase64: string; readonly applicationId?: string },
    options: CallOptions,
  ): Promise<void>;
  /** Takes the picture of a user away; one without a picture stays as it is (dataverse-52). */
  removeUserImage(userId: string, options: CallOptions): Promise<void>;
  /** Reads one row of a table as a test of what the caller may see; throws when it may not. */
  testRead(table: "accounts" | "contacts", options: CallOptions): Promise<void>;
}
