import { directoryRoleId } from "../tenant/directory-roles.ts";
import type { Application } from "../tenant/model.ts";
import type { Call } from "./protocol/call.ts";
import { denied, GraphError } from "./protocol/errors.ts";

/**
 * Who may do what: permissions of the token and directory roles of the person decide together (graph-13,
 * secrets-13, graph-38). An application on its own has no person to ask, only permissions.
 */
const ids = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => directoryRoleId(name) ?? []);

const managers = ids("Global Administrator", "Application Administrator", "Cloud Application Administrator");
const developers = ids("Application Developer");
const consenters = [...managers, ...ids("Privileged Role Administrator")];
const policyReaders = [...managers, ...ids("Global Reader")];

export const readApplications = [
  "Application.Read.All",
  "Application.ReadWrite.All",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
];
const writeApplications = ["Application.ReadWrite.All", "Directory.ReadWrite.All"];
export const readGrants = [
  "DelegatedPermissionGrant.Read.All",
  "DelegatedPermissionGrant.ReadWrite.All",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
];
const writeGrants = ["DelegatedPermissionGrant.ReadWrite.All", "Directory.ReadWrite.All"];
export const readRoles = [
  "RoleManagement.Read.Directory",
  "RoleManagement.ReadWrite.Directory",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
];
export const readOrganization = [
  "Organization.Read.All",
  "Organization.ReadWrite.All",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
];
const readPolicies = ["Policy.Read.All", "Policy.ReadWrite.ApplicationConfiguration"];

export const hasPermission = ({ caller }: Call, permissions: readonly string[]): boolean =>
  permissions.some((permission) => caller.permissions.includes(permission));

/** @throws GraphError 403 */
export function demandPermission(call: Call, permissions: readonly string[]): void {
  if (!hasPermission(call, permissions)) throw denied();
}

const hasRole = ({ caller }: Call, roles: readonly string[]): boolean =>
  caller.kind === "app" ||
  [...caller.user.directoryRoles, ...caller.user.directoryRolesByGroup].some((role) => roles.includes(role));

/** Making an application: a role, or "Users can register applications". @throws GraphError 403 */
export function demandRegistration(call: Call): void {
  demandPermission(call, [
    ...writeApplications,
    "AppRegistration.Create",
    ...(call.caller.kind === "app" ? ["Application.ReadWrite.OwnedBy"] : []),
  ]);
  const { allowedToCreateApps } = call.tenant.authorizationPolicy.defaultUserRolePermissions;
  if (!allowedToCreateApps && !hasRole(call, [...managers, ...developers])) throw denied();
}

/**
 * Room for one object more: in the tenant, and for a person of a count of their own (Learn, "Service limits and
 * restrictions"). The texts name whose quota it is (specs/graph/denials.json). @throws GraphError 403
 */
export function demandRoom({ tenant, caller }: Call): void {
  const { used, total } = tenant._directoryQuota ?? { used: 0, total: 1 };
  const about = (whose: string): GraphError =>
    new GraphError(
      403,
      "Directory_QuotaExceeded",
      `The directory object quota limit for the ${whose} has been exceeded. Please ask your administrator to increase the quota limit or delete objects to reduce the used quota.`,
    );
  if (used >= total) throw about("Tenant");
  if (caller.kind === "user" && caller.user._objectsLeft === 0) throw about("Principal");
  if (caller.kind === "user" && caller.user._objectsLeft !== undefined) caller.user._objectsLeft -= 1;
}

/**
 * Changing an application, its secrets or its service principal: a role that manages all, or being its owner.
 * @param application null for one of another tenant. @throws GraphError 403
 */
export function demandChange(call: Call, application: Pick<Application, "_owners"> | null): void {
  const owns = application?._owners.includes(call.caller.id) ?? false;
  const owned = call.caller.kind === "app" && owns ? ["Application.ReadWrite.OwnedBy"] : [];
  demandPermission(call, [...writeApplications, ...owned]);
  if (!owns && !hasRole(call, managers)) throw denied();
}

/** Consenting for the whole organization. @throws GraphError 403 */
export function demandConsent(call: Call): void {
  demandPermission(call, writeGrants);
  if (!hasRole(call, consenters)) throw denied();
}

/** Reading app management policies: a permission and a role (secrets-13). @throws GraphError 403 */
export function demandPolicyReader(call: Call): void {
  demandPermission(call, readPolicies);
  if (!hasRole(call, policyReaders)) throw denied();
}
