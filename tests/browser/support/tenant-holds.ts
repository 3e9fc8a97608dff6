import type { Sandbox } from "../../../sandbox/start.ts";

/** What the sandbox's tenant holds of TextUs, read from the sandbox itself. */
export interface Holding {
  readonly applications: readonly {
    readonly appId: string;
    readonly uniqueName: string | null;
    readonly signInAudience: string;
    /** Scope ids or role ids that the registration asks for, by resource's appId. */
    readonly asksFor: Readonly<Record<string, number>>;
    readonly secrets: readonly { readonly displayName: string | null; readonly months: number }[];
    readonly hasLogo: boolean;
  }[];
  readonly servicePrincipals: number;
  /** Scopes of each grant, sorted, by the resource's name. */
  readonly grants: Readonly<Record<string, readonly string[]>>;
  readonly grantCount: number;
  readonly applicationUsers: readonly {
    readonly businessUnit: string;
    readonly roles: readonly string[];
    /** Business units of the assigned copies of the roles. */
    readonly roleUnits: readonly string[];
    readonly hasIcon: boolean;
    readonly disabled: boolean;
  }[];
}

/** What a finished set-up grants, by resource. */
export const wantedGrants = {
  "Microsoft Graph": ["Directory.ReadWrite.All", "User.Read"],
  "Dynamics CRM": ["user_impersonation"],
} as const;

const month = 2_629_746_000;

/** @param host of the organization that was set up. */
export function tenantHolds(
  { world: { tenant } }: Pick<Sandbox, "world">,
  host = "contoso.crm4.dynamics.com",
): Holding {
  const applications = tenant.applications.filter(
    (app) => app.displayName === "TextUs" && (app.deletedDateTime ?? null) === null,
  );
  const appIds = new Set(applications.map(({ appId }) => appId));
  const principals = tenant.servicePrincipals.filter(({ appId }) => appIds.has(appId));
  const grants = tenant.grants.filter(({ clientId }) => principals.some(({ id }) => id === clientId));
  const resourceName = (id: string) =>
    tenant.servicePrincipals.find((principal) => principal.id === id)?.displayName ?? id;
  const organization = tenant.organizations.find((one) => one.host === host);
  const unitName = (id: string | undefined) =>
    organization?.businessUnits.find((unit) => unit.businessunitid === id)?.name ?? "";
  const role = (id: string) => organization?.roles.find(({ roleid }) => roleid === id);

  return {
    applications: applications.map((app) => ({
      appId: app.appId,
      uniqueName: app.uniqueName,
      signInAudience: app.signInAudience,
      asksFor: Object.fromEntries(
        app.requiredResourceAccess.map((one) => [one.resourceAppId, one.resourceAccess.length]),
      ),
      secrets: app.passwordCredentials.map(({ displayName, startDateTime, endDateTime }) => ({
        displayName,
        months: Math.round((Date.parse(endDateTime) - Date.parse(startDateTime)) / month),
      })),
      hasLogo: app._logo !== null,
    })),
    servicePrincipals: principals.length,
    grants: Object.fromEntries(
      grants.map((grant) => [resourceName(grant.resourceId), grant.scope.trim().split(/\s+/).sort()]),
    ),
    grantCount: grants.length,
    applicationUsers: (organization?.systemUsers ?? [])
      .filter((user) => user.applicationid !== null && appIds.has(user.applicationid))
      .map((user) => ({
        businessUnit: unitName(user.businessunitid),
        roles: user.roleids.map((id) => role(id)?.name ?? id).sort(),
        roleUnits: [...new Set(user.roleids.map((id) => unitName(role(id)?.businessunitid)))],
        hasIcon: (user.entityimage?.length ?? 0) > 100,
        disabled: user.isdisabled,
      })),
  };
}
