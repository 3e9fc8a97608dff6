import type { SandboxResponse } from "../server/service.ts";
import { directoryRoleName } from "../tenant/directory-roles.ts";
import { stableGuid } from "../tenant/ids.ts";
import { collection, entity } from "./answers.ts";
import { type Call, demandPermission, hasPermission } from "./call.ts";
import { denied } from "./errors.ts";

const ROLE_READ = [
  "RoleManagement.Read.Directory",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
  "RoleManagement.ReadWrite.Directory",
];

/** organization, me, the person's roles and the tenant's policies; null when the path is another. */
export function directory(call: Call): SandboxResponse | null {
  if (call.request.method !== "GET") return null;
  const { tenant, user, path } = call;
  switch (path.toLowerCase()) {
    case "/organization":
      demandPermission(call, [
        "User.Read",
        "Organization.Read.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All",
      ]);
      return collection(call, "organization", [organizationRow(call)]);
    case "/me":
      demandPermission(call, ["User.Read"]);
      if (!user) throw denied();
      return entity(call, "users", {
        id: user.id,
        displayName: user.displayName,
        userPrincipalName: user.userPrincipalName,
      });
    case "/me/memberof":
    case "/me/memberof/microsoft.graph.directoryrole":
    case "/me/transitivememberof":
    case "/me/transitivememberof/microsoft.graph.directoryrole":
      demandPermission(call, ["User.Read", ...ROLE_READ]);
      return collection(call, "directoryObjects", roleRows(call));
    case "/policies/defaultappmanagementpolicy":
      demandPermission(call, ["Policy.Read.All", "Policy.ReadWrite.ApplicationConfiguration"]);
      return entity(call, "policies/defaultAppManagementPolicy", tenant.appManagementPolicy);
    case "/policies/authorizationpolicy":
      demandPermission(call, ["Policy.Read.All"]);
      return entity(call, "policies/authorizationPolicy", {
        id: "authorizationPolicy",
        displayName: "Authorization Policy",
        ...tenant.authorizationPolicy,
      });
    default:
      return null;
  }
}

function organizationRow({ tenant }: Call): Record<string, unknown> {
  const domains = [...tenant.customDomains, tenant.initialDomain];
  return {
    id: tenant.id,
    displayName: tenant.displayName,
    verifiedDomains: domains.map((name, index) => ({
      capabilities: "Email, OfficeCommunicationsOnline",
      isDefault: index === 0,
      isInitial: name === tenant.initialDomain,
      name,
      type: "Managed",
    })),
  };
}

/** With User.Read alone Graph tells ids only; the other properties are null. */
function roleRows(call: Call): Record<string, unknown>[] {
  const { user, tenant, path } = call;
  const byGroup = /transitive/i.test(path) ? (user?.directoryRolesByGroup ?? []) : [];
  const readable = hasPermission(call, ROLE_READ);
  return [...(user?.directoryRoles ?? []), ...byGroup].map((roleTemplateId) => ({
    "@odata.type": "#microsoft.graph.directoryRole",
    id: stableGuid(tenant.id, "directoryRole", roleTemplateId),
    deletedDateTime: null,
    description: null,
    displayName: readable ? (directoryRoleName(roleTemplateId) ?? null) : null,
    roleTemplateId: readable ? roleTemplateId : null,
  }));
}
