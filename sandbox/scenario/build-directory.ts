import { buildApplication } from "../tenant/applications.ts";
import { directoryRoleId } from "../tenant/directory-roles.ts";
import { buildGrant } from "../tenant/grants.ts";
import { stableGuid } from "../tenant/ids.ts";
import type { Application, OtherTenant, PermissionGrant, ServicePrincipal, User } from "../tenant/model.ts";
import { servicePrincipalOf } from "../tenant/service-principals.ts";
import { ScenarioError } from "./read.ts";
import type { Scenario, ScenarioApplication } from "./schema.ts";
import { addWaysIn, fillPrincipal, secretsOf } from "./ways-in.ts";

/** The people of a scenario as rows. */
export function buildUsers(scenario: Scenario): User[] {
  const ids = (roles: readonly string[]): string[] => roles.flatMap((name) => directoryRoleId(name) ?? []);
  return scenario.users.map((user) => ({
    id: stableGuid(scenario.tenant.id, "user", user.userPrincipalName),
    userPrincipalName: user.userPrincipalName,
    displayName: user.displayName,
    password: user.password,
    directoryRoles: ids(user.directoryRoles),
    directoryRolesByGroup: ids(user.directoryRolesByGroup),
    ...(user.signInError === undefined ? {} : { signInError: user.signInError }),
    ...(user.accountEnabled ? {} : { _disabled: true as const }),
    _securityAttributes: user.securityAttributes,
    ...(user.objectsLeft === undefined ? {} : { _objectsLeft: user.objectsLeft }),
    ...(user.homeTenantId === undefined ? {} : { homeTenantId: user.homeTenantId }),
    ...(user.personal ? { personal: true } : {}),
  }));
}

/** An organization beside the scenario's own. Its people are nobody in that one. */
export function buildOtherTenant({ users, ...tenant }: Scenario["otherTenants"][number]): OtherTenant {
  return {
    ...tenant,
    users: users.map((user) => ({
      ...user,
      id: stableGuid(tenant.id, "user", user.userPrincipalName),
      directoryRoles: [],
      directoryRolesByGroup: [],
      homeTenantId: tenant.id,
    })),
  };
}

/** One application of a scenario with what belongs to it in the directory. */
export interface DirectoryEntry {
  readonly application: Application;
  readonly servicePrincipal: ServicePrincipal | null;
  readonly grants: readonly PermissionGrant[];
}

/** @param known service principals that permissions may name. @throws ScenarioError for unknown names. */
export function buildDirectoryEntry(
  seed: ScenarioApplication,
  scenario: Scenario,
  context: { readonly users: readonly User[]; readonly known: readonly ServicePrincipal[] },
): DirectoryEntry {
  const tenant = scenario.tenant;
  const appId = seed.appId ?? stableGuid(tenant.id, "appId", seed.displayName, seed.uniqueName ?? "");
  const resolved = seed.permissions.map((one) => resolvePermissions(seed, one, context.known));
  const application = buildApplication(
    {
      id: seed.id ?? stableGuid(tenant.id, "application", appId),
      appId,
      displayName: seed.displayName,
      uniqueName: seed.uniqueName,
      signInAudience: seed.signInAudience,
      createdDateTime: seed.createdDateTime,
      writtenAt: 0,
      requiredResourceAccess: resolved.map(({ access }) => access),
      passwordCredentials: secretsOf(seed.secrets, appId),
      web: seed.redirectUris.web ?? [],
      spa: seed.redirectUris.spa ?? [],
      publicClient: seed.redirectUris.publicClient ?? [],
      isFallbackPublicClient: seed.isFallbackPublicClient,
      identifierUris: seed.identifierUris,
      ...(seed.appManagementPolicy ? { appManagementPolicy: seed.appManagementPolicy } : {}),
      owners: seed.owners.map((name) => ownerId(name, seed, context.users)),
    },
    tenant,
  );
  if (seed.deletedDateTime !== undefined) application.deletedDateTime = seed.deletedDateTime;
  addWaysIn(application, seed);
  const servicePrincipal = seed.servicePrincipal
    ? servicePrincipalOf(application, tenant, {
        id: seed.principal.id ?? stableGuid(tenant.id, "servicePrincipal", appId),
        writtenAt: 0,
      })
    : null;
  if (servicePrincipal) {
    fillPrincipal(servicePrincipal, seed, context.known);
    servicePrincipal._assigned = (seed.principal.assigned ?? []).map((name) =>
      ownerId(name, seed, context.users),
    );
  }
  const grants =
    seed.consented && servicePrincipal
      ? resolved
          .filter(({ scopes }) => scopes.length > 0)
          .map(({ resource, scopes }) =>
            buildGrant(
              {
                clientId: servicePrincipal.id,
                resourceId: resource.id,
                principalId: null,
                scope: scopes.join(" "),
              },
              0,
            ),
          )
      : [];
  return { application, servicePrincipal, grants };
}

function resolvePermissions(
  app: ScenarioApplication,
  wanted: ScenarioApplication["permissions"][number],
  known: readonly ServicePrincipal[],
): {
  readonly resource: ServicePrincipal;
  readonly scopes: readonly string[];
  readonly access: Application["requiredResourceAccess"][number];
} {
  const resource = known.find((row) => row.appId === wanted.api || row.displayName === wanted.api);
  if (!resource)
    throw new ScenarioError(
      `Application "${app.displayName}" asks for permissions of "${wanted.api}", which the tenant does not have.`,
    );
  const idOf = (
    value: string,
    rows: readonly { readonly id?: unknown; readonly value?: unknown }[],
  ): string => {
    const id = rows.find((row) => row.value === value)?.id;
    if (typeof id === "string") return id;
    throw new ScenarioError(
      `Application "${app.displayName}" asks for "${value}", which ${resource.displayName} does not offer.`,
    );
  };
  return {
    resource,
    scopes: wanted.delegated,
    access: {
      resourceAppId: resource.appId,
      resourceAccess: [
        ...wanted.delegated.map((value) => ({
          id: idOf(value, resource.oauth2PermissionScopes),
          type: "Scope" as const,
        })),
        ...wanted.application.map((value) => ({ id: idOf(value, resource.appRoles), type: "Role" as const })),
      ],
    },
  };
}

function ownerId(name: string, app: ScenarioApplication, users: readonly User[]): string {
  const owner = users.find((user) => user.userPrincipalName === name);
  if (owner) return owner.id;
  throw new ScenarioError(`Application "${app.displayName}" names "${name}", who is not among the users.`);
}
