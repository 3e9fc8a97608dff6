import { mayConsent, mayElevate, mayManage, mayRegister } from "./directory-roles.ts";
import type { FailureFacts } from "./errors.ts";
import type { RightsFinding } from "./rights-finding.ts";

interface Need {
  readonly service: FailureFacts["service"];
  readonly operation: RegExp;
  /** One of these is enough; the first is the one that the product asks for. */
  readonly scopes: readonly string[];
  /** One of these is enough, as far as roles decide; null: they do not, or it is not documented. */
  readonly roles: readonly string[] | null;
  readonly lack: RightsFinding;
}

const writeApplications = ["Application.ReadWrite.All", "Directory.ReadWrite.All"];
const readApplications = ["Application.ReadWrite.All", "Application.Read.All", "Directory.Read.All"];
const writeGrants = ["DelegatedPermissionGrant.ReadWrite.All", "Directory.ReadWrite.All"];

/** graph-13, graph-32, graph-33, secrets-03, powerplatform-17, powerplatform-19; the first that fits counts. */
const needs: readonly Need[] = [
  {
    service: "graph",
    operation: /^POST \/applications$/,
    scopes: writeApplications,
    roles: mayRegister,
    lack: "no-right-to-register",
  },
  {
    service: "graph",
    operation: /^(POST|PATCH|PUT|DELETE) \/(applications|directory\/deletedItems)\b/,
    scopes: writeApplications,
    roles: mayManage,
    lack: "no-right-to-manage",
  },
  {
    // Whose app it is does not follow: that of an API of Microsoft's, which is made where it is missing, is nobody's.
    service: "graph",
    operation: /^(POST|PATCH|PUT|DELETE) \/servicePrincipals\b/,
    scopes: writeApplications,
    roles: null,
    lack: "unknown",
  },
  {
    service: "graph",
    operation: /^(POST|PATCH|DELETE) \/oauth2PermissionGrants\b/,
    scopes: writeGrants,
    roles: mayConsent,
    lack: "no-right-to-consent",
  },
  {
    service: "graph",
    operation: /^GET \/(applications|servicePrincipals|directory\/deletedItems)\b/,
    scopes: [...readApplications, "Directory.ReadWrite.All"],
    roles: null,
    lack: "unknown",
  },
  {
    service: "graph",
    operation: /^GET \/oauth2PermissionGrants\b/,
    scopes: [...writeGrants, "DelegatedPermissionGrant.Read.All", "Directory.Read.All"],
    roles: null,
    lack: "unknown",
  },
  {
    service: "power-platform",
    operation: /^POST .*\/applyAdminRole$/,
    scopes: ["UserManagement.Users.Apply"],
    roles: mayElevate,
    lack: "no-right-to-elevate",
  },
  {
    service: "power-platform",
    operation: /^GET .*\/environments$/,
    scopes: ["User", "user_impersonation"],
    roles: null,
    lack: "unknown",
  },
];

const needOf = ({ service, operation }: FailureFacts): Need | undefined =>
  needs.find((need) => need.service === service && need.operation.test(operation));

/** The permission that a refused request would have needed, by its name in the portal; null: not known. */
export const neededScope = (facts: FailureFacts): string | null => needOf(facts)?.scopes[0] ?? null;

/** Compares what a request takes with what the token and its person have. */
export function rightsOf(facts: FailureFacts): RightsFinding {
  if (facts.rights !== undefined) return facts.rights;
  const need = needOf(facts);
  const held = facts.held ?? null;
  if (need === undefined || held === null || held.byApplication || held.scopes === null) return "unknown";
  const { scopes, roles } = held;
  if (!scopes.some((scope) => need.scopes.includes(scope))) return "scope-missing";
  if (need.roles === null || roles === null) return "unknown";
  return roles.some((role) => need.roles?.includes(role)) ? "enough" : need.lack;
}
